import { readFileSync } from 'node:fs';
import { CONFERENCE_PAGE, PLANTING_PAGE } from '../../support/imports';
import { createPng } from '../png';

export const TITLES = {
  conference: 'Huyện Vân Khê tổ chức Hội nghị tổng kết',
  planting: 'trồng rừng',
  market: 'Phiên chợ vùng cao đón hơn hai nghìn lượt khách',
} as const;

const page = (title: string, day: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin điện tử huyện Vân Khê</title></head>
<body><div class="journal-content-article"><h1>${title}</h1><p>Thứ tư, ${day}, 08:29 (GMT+7)</p>${body}</div></body></html>`;

const SENTENCE =
  'Sáng nay, đông đảo bà con các xã đã về dự, mang theo nông sản, đồ đan lát và thổ cẩm do chính tay mình làm ra trong suốt một năm qua.';

/** A folder as a district left it: two pages of text, one of HTML with its picture beside it. */
export const oldPortal = (): Record<string, string | Buffer> => ({
  'van-khe/tong-ket.txt': readFileSync(CONFERENCE_PAGE),
  'van-khe/trong-rung.txt': readFileSync(PLANTING_PAGE),
  'van-khe/phien-cho.htm': page(
    TITLES.market,
    '13/03/2024',
    `<p>${SENTENCE}</p><figure><img src="anh/cho.png"><figcaption>Gian hàng thổ cẩm của xã Khê Trung</figcaption></figure><p>${SENTENCE}</p>`,
  ),
  'van-khe/anh/cho.png': createPng({ width: 320, height: 200, hue: 80 }),
});

/** Many small pages, as a browser hands them to the panel. */
export const manyPages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `tin-${String(index + 1).padStart(4, '0')}.htm`,
    mimeType: 'text/html',
    buffer: Buffer.from(page(`Tin số ${index + 1} của huyện Vân Khê`, '14/03/2024', `<p>${SENTENCE}</p>`)),
  }));
