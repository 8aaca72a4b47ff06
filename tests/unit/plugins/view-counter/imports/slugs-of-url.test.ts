import { slugsOfUrl } from '../../../../../src/plugins/view-counter/server/src/imports/rules/slugs-of-url';

test.each([
  ['/tin-tuc/le-hoi', ['le-hoi']],
  ['https://bato.gov.vn/tin-tuc/le-hoi.html?page=2#top', ['le-hoi']],
  ['https://bato.gov.vn/vi/news/le-hoi-5186.html', ['le-hoi-5186', 'le-hoi']],
  ['/tin-tuc/le-hoi.5186.aspx', ['le-hoi.5186', 'le-hoi']],
  ['/tong-ket-2024/', ['tong-ket-2024', 'tong-ket']],
  ['le-hoi', ['le-hoi']],
  ['/l%E1%BB%85-h%E1%BB%99i', ['lễ-hội']],
  ['/100%', ['100%']],
  ['/5186', ['5186']],
])('%j may be %j', (url, slugs) => {
  expect(slugsOfUrl(url)).toEqual(slugs);
});

test.each(['/', '', 'https://bato.gov.vn', 'https://bato.gov.vn/?id=5', '/?q=a/b'])('%j names no entry', (url) => {
  expect(slugsOfUrl(url)).toEqual([]);
});
