import { detectDelimiter, readHeading } from '../../../../../src/plugins/view-counter/server/src/imports/rules/read-heading';

const columns = { url: null, documentId: null, locale: null };

test.each([
  [['url', 'views'], { ...columns, url: 0, views: 1 }],
  [['Views', 'documentId'], { ...columns, documentId: 1, views: 0 }],
  [['Document ID', 'Locale', 'Page views'], { ...columns, documentId: 0, locale: 1, views: 2 }],
  [['document_id', 'lang', 'view-count', 'title'], { ...columns, documentId: 0, locale: 1, views: 2 }],
  [['STT', 'Đường dẫn', 'Tiêu đề', 'Lượt xem'], { ...columns, url: 1, views: 3 }],
  [['Địa chỉ'.normalize('NFD'), 'Số lượt xem'.normalize('NFD')], { ...columns, url: 0, views: 1 }],
])('%j has its columns by name, wherever they stand', (cells, expected) => {
  expect(readHeading(cells)).toEqual({ ok: true, columns: expected });
});

test.each([
  [['/tin-tuc/le-hoi', '126'], 'has no column of views'],
  [['title', 'views'], 'has no column of addresses'],
])('%j is refused with an example and what was found', (cells, sentence) => {
  const heading = readHeading(cells);
  expect(heading).toMatchObject({ ok: false, text: expect.stringContaining(sentence) });
  expect(heading).toMatchObject({ text: expect.stringMatching(/such as "url,views".*but it is /) });
});

test.each([
  ['url,views', ','],
  ['url;views', ';'],
  ['url\tviews', '\t'],
  ['views', ','],
])('%j is divided by %j', (heading, delimiter) => {
  expect(detectDelimiter(heading)).toBe(delimiter);
});
