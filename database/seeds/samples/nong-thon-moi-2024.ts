import { nongThonMoi2024En } from './nong-thon-moi-2024.en';
import { ORGANIZATIONS } from '../content/organizations';
import type { Sample } from '../sample';
import { CONFERENCE_SCENES } from '../photos/scenes';

/** A conference that a district held five months before it was dissolved: 10 captioned photos beside 9 paragraphs. */
export const nongThonMoi2024: Sample = {
  page: 'nong-thon-moi-2024.txt',
  publisherCode: ORGANIZATIONS.district.code ?? '',
  categorySlug: 'tin-tuc-su-kien',
  photos: { scenes: CONFERENCE_SCENES, takenOn: '2025-02-12', description: 'Conference on new rural development, Van Khe District' },
  gallery: {
    title: 'Hình ảnh Hội nghị tổng kết phong trào xây dựng nông thôn mới năm 2024',
    description: 'Mười bức ảnh ghi lại Hội nghị ngày 12/02/2025.',
  },
  translation: nongThonMoi2024En,
};
