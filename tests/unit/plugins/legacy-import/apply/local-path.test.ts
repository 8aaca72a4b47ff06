import { candidatePaths, mirrorPaths, photoNumber } from '../../../../../src/plugins/legacy-import/server/src/apply/local-path';

test('a relative address is tried as it stands, then its file name in the folders that browsers and people make', () => {
  expect(candidatePaths('anh/hoi-nghi.jpg', 'trang')).toEqual([
    'anh/hoi-nghi.jpg',
    'trang_files/hoi-nghi.jpg',
    'trang.photos/hoi-nghi.jpg',
    'trang/hoi-nghi.jpg',
    'images/hoi-nghi.jpg',
    'hoi-nghi.jpg',
  ]);
});

test.each([
  ['https://bato.quangngai.gov.vn/documents/1/h%E1%BB%99i%20ngh%E1%BB%8B.jpg?t=17#x', 'trang_files/hội nghị.jpg'],
  ['/documents/20125/a.jpg', 'trang_files/a.jpg'],
  ['./a.jpg', 'a.jpg'],
  ['C:\\anh\\a.jpg', 'trang_files/a.jpg'],
  ['anh\\a.jpg', 'anh/a.jpg'],
  ['a%zz.jpg', 'a%zz.jpg'],
])('%s: its first place is %s', (url, first) => {
  expect(candidatePaths(url, 'trang')[0]).toBe(first);
});

test.each(['../../etc/passwd', 'anh/..%2f..%2f..%2fetc/passwd', '..\\..\\secret.jpg'])('%s never leads out of the folder', (url) => {
  for (const candidate of candidatePaths(url, 'trang')) expect(candidate.split('/')).not.toContain('..');
});

test.each(['', 'https://example.vn/', 'data:image/png;base64,AAAA', 'a.jpg\0.txt'])('%j names no file', (url) => {
  expect(candidatePaths(url, 'trang').filter((candidate) => /[:\0]/.test(candidate) || candidate.endsWith('/'))).toEqual([]);
});

describe('in a crawler’s mirror of a site', () => {
  test.each<[string, string, string[]]>([
    ['../documents/a.jpg', 'bato.gov.vn/tin', ['bato.gov.vn/documents/a.jpg']],
    ['/documents/a.jpg', 'bato.gov.vn', ['documents/a.jpg', 'bato.gov.vn/documents/a.jpg']],
    ['https://cdn.vn/anh/a.jpg', 'bato.gov.vn', ['cdn.vn/anh/a.jpg', 'anh/a.jpg', 'bato.gov.vn/cdn.vn/anh/a.jpg', 'bato.gov.vn/anh/a.jpg']],
    ['a.jpg?t=17', '', ['a.jpg', 'a.jpg?t=17']],
    ['../a.jpg%3Ft=17', 'tin', ['a.jpg?t=17', 'a.jpg']],
  ])('%s of a page in %j', (url, folder, places) => {
    expect(mirrorPaths(url, folder)).toEqual(places);
  });

  test.each(['../../a.jpg', '..%2f..%2fa.jpg', 'x/../../../a.jpg', 'javascript:a.jpg', 'data:image/png;base64,AAAA', '/', ''])(
    '%j leads nowhere from a page in the first folder',
    (url) => {
      expect(mirrorPaths(url, 'tin')).toEqual([]);
    },
  );
});

test.each<[string, number | null]>([
  ['01.jpg', 1],
  ['10.PNG', 10],
  ['7.webp', 7],
  ['anh 1.jpg', null],
  ['1.svg', null],
  ['1.jpg.html', null],
])('%s is photo %s', (name, number) => {
  expect(photoNumber(name)).toBe(number);
});
