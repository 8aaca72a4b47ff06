import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockRole, LegacyPage } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';
import { processorTime } from '../../../../support/processor-time';

const FIXTURES = path.resolve(__dirname, '../../../../fixtures/legacy-import');
const parse = (text: string): LegacyPage => parsePage({ text, format: 'html' });
const load = (name: string): LegacyPage => parse(readFileSync(path.join(FIXTURES, name), 'utf8'));
const texts = (page: LegacyPage, role: BlockRole): string[] => page.blocks.filter((block) => block.role === role).map(({ text }) => text);

test('a Liferay page: the article’s own head, captions below their photos, totals of the site', () => {
  const page = load('liferay.html');
  expect(page).toMatchObject({
    source: { system: 'liferay', id: '40312' },
    title: 'Huyện Trà Sơn họp mặt kỷ niệm ngày Báo chí cách mạng Việt Nam',
    publishedAt: '2024-06-20T16:45:00+07:00',
    views: 152,
    byline: 'Hữu Tài',
    stats: { visits: 2111, views: 4470086 },
  });
  expect(page.blocks.filter(({ role }) => role === 'caption').map(({ text, image }) => [text, image?.url])).toEqual([
    ['Quang cảnh buổi họp mặt', '/documents/10184/1/a.jpg/uuid?t=1'],
    ['Đồng chí Hồ Văn Lịch - Phó Bí thư Thường trực Huyện ủy tặng hoa các nhà báo', 'http://x.example/b.jpg'],
  ]);
  expect(texts(page, 'chrome')).toEqual(['Truy cập nội dung luôn']);
});

test('a weblog page: neither the site’s heading nor the sidebar comes in', () => {
  const page = load('weblog.html');
  expect(page).toMatchObject({
    title: 'Xã Bình Thành ra mắt mô hình “Thắp sáng đường quê”',
    publishedAt: '2023-08-02T00:00:00+07:00',
    views: 77,
  });
  expect(texts(page, 'paragraph')).toEqual([
    'Ngày 01/8/2023, tại thôn 4, Hội Cựu chiến binh xã tổ chức lễ ra mắt mô hình “Thắp sáng đường quê”.',
    'Công trình dài 1,5 km, trị giá 45 triệu đồng.',
    'Đoạn 1: 700 m',
    'Đoạn 2: 800 m',
  ]);
});

test('a page of layout tables without any telling name', () => {
  const page = load('layout-tables.html');
  expect(page).toMatchObject({
    title: 'Chủ tịch UBND tỉnh kiểm tra tiến độ cao tốc qua huyện Đông Hải',
    publishedAt: '2022-10-09T16:02:00+07:00',
    byline: 'THẾ ANH',
  });
  expect(texts(page, 'caption')).toEqual(['Chủ tịch UBND tỉnh Lê Trung Kiên (thứ hai từ phải sang) kiểm tra hiện trường. Ảnh: THẾ ANH']);
  expect(texts(page, 'paragraph')).toHaveLength(4);
});

test('scripts, frames, comments and foreign addresses do not survive', () => {
  const page = load('hostile.html');
  expect(JSON.stringify(page)).not.toMatch(/HACK|steal|javascript|data:|SVG|bình luận|frame/i);
  expect(page.title).toBe('Xã An Lạc phát động Tết trồng cây xuân Giáp Thìn');
});

test('one line break stays inside a paragraph, two part it', () => {
  const page = parse(
    '<h1>Xã An Lạc phát động Tết trồng cây xuân</h1><p>15/02/2024</p><div>Ba năm qua, xã trồng được 145 cây.<br>Riêng thôn Hạ trồng 12 cây.<br><br>Xã sẽ trồng thêm 50 cây trong năm nay.</div>',
  );
  expect(texts(page, 'paragraph')).toEqual([
    'Ba năm qua, xã trồng được 145 cây. Riêng thôn Hạ trồng 12 cây.',
    'Xã sẽ trồng thêm 50 cây trong năm nay.',
  ]);
});

test('two names parted by a line break are two credits', () => {
  const page = parse(
    '<h1>Xã An Lạc phát động Tết trồng cây xuân</h1><p>15/02/2024</p><p>Sáng 15/2, UBND xã tổ chức lễ phát động Tết trồng cây.</p><p align="right">Quỳnh Như<br>Đức Thắng</p>',
  );
  expect(page.byline).toBe('Quỳnh Như, Đức Thắng');
});

test.each<[string, string]>([
  [
    'nested 900 deep',
    `<h1>Xã An Lạc phát động Tết trồng cây xuân</h1>${'<div>'.repeat(900)}Sáng 15/2, UBND xã tổ chức lễ phát động Tết trồng cây.`,
  ],
  ['beyond the depth that is walked', `${'<table><tr><td>'.repeat(20_000)}x`],
  ['with twenty thousand unclosed tags', '<p>Một đoạn văn.'.repeat(20_000)],
])(
  'a page %s ends in good time',
  (_how, html) => {
    expect(processorTime(() => parse(html))).toBeLessThan(15_000);
  },
  60_000,
);
