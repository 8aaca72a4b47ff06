import type { Words } from '../plan/words';
import { ORGANIZATIONS, type PublisherKey } from './organizations';
import type { PageKey } from './pages';

type MenuItem = { label: Words; page: PageKey } | { label: Words; url: Words };
type SitePlan = {
  name: Words;
  strapline: Words;
  footer: readonly Words[];
  menu: readonly MenuItem[];
  publisher: PublisherKey;
  contact: { phone?: string; email?: string; address?: string };
};

/** The portal itself. */
export const SITE_PLAN: SitePlan = {
  name: ['Trang thông tin điện tử xã Ba Tơ', 'Ba Tơ Commune Portal'],
  strapline: ['Gần dân, sát dân, vì Nhân dân phục vụ', 'Close to the people, at their service'],
  footer: [
    [
      'Cơ quan chủ quản: UBND xã Ba Tơ, tỉnh Lam Giang. Đăng tải cả tin, bài của xã Ba Tô.',
      'Governing body: People’s Committee of Ba Tơ Commune, Lam Giang Province. News of Ba Tô Commune is published here as well.',
    ],
    [
      'Chịu trách nhiệm nội dung: Phòng Văn hóa - Xã hội xã Ba Tơ.',
      'Responsible for the content: Division of Culture and Social Affairs of Ba Tơ Commune.',
    ],
    [
      'Trang mẫu của Đình: địa danh, đơn vị, nhân sự trong các bài viết đều là hư cấu.',
      'A sample portal of Đình: places, bodies and persons in its articles are invented.',
    ],
  ],
  menu: [
    { label: ['Giới thiệu', 'About'], page: 'about' },
    { label: ['Tin tức', 'News'], url: ['/tin-tuc', '/en/news'] },
    { label: ['Sự kiện', 'Events'], url: ['/su-kien', '/en/events'] },
    { label: ['Thư viện ảnh', 'Photos'], url: ['/thu-vien-anh', '/en/photos'] },
    { label: ['Nhân sự', 'People'], url: ['/nhan-su', '/en/people'] },
    { label: ['Liên hệ', 'Contact'], page: 'contact' },
  ],
  publisher: 'baTo',
  contact: ORGANIZATIONS.baTo.contact ?? {},
};
