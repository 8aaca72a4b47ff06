import { readCsv } from '../../../../../src/plugins/view-counter/server/src/imports/read-csv';

const read = async (text: string | Uint8Array) => {
  const content = await readCsv(typeof text === 'string' ? Buffer.from(text) : text);
  return content.ok ? { rows: content.rows.map(({ line, url, value }) => [line, url, value]), problems: content.problems } : content.text;
};

const TWO = {
  rows: [
    [2, '/a', 126],
    [3, '/b', 1_234],
  ],
  problems: [],
};

test.each([
  ['commas', 'url,views\n/a,126\n/b,"1,234"\n'],
  ['semicolons', 'url;views\n/a;126\n/b;1.234'],
  ['tabs', 'url\tviews\n/a\t126\n/b\t1 234'],
  ['Windows line ends', 'url,views\r\n/a,126\r\n/b,1234\r\n'],
  ['a byte order mark', '\ufeffurl,views\n/a,126\n/b,1234'],
  ['quotes around everything', '"url","views"\n"/a","126"\n"/b","1234"'],
  ['columns that nobody asked for', 'no,url,title,views\n1,/a,A,126\n2,/b,"B, and more",1234'],
  ['a row that is too long', 'url,views\n/a,126,,,\n/b,1234'],
])('a table with %s is read', async (_, text) => {
  expect(await read(text)).toEqual(TWO);
});

test('UTF-16, as Excel writes "Unicode text", is read', async () => {
  expect(await read(Buffer.from('\ufeffĐịa chỉ\tLượt xem\r\n/a\t126\r\n/b\t1.234', 'utf16le'))).toEqual(TWO);
});

test('empty lines count as lines, but are no rows', async () => {
  expect(await read('url,views\n\n/a,126\n\n\n/b,1\n')).toMatchObject({
    rows: [
      [3, '/a', 126],
      [6, '/b', 1],
    ],
    problems: [],
  });
});

test('a row that cannot be used is told by its line', async () => {
  const content = await read(`url,views\n,5\n/a,many\n/b\n/${'x'.repeat(900)},1\n/c,3`);
  expect(content).toMatchObject({ rows: [[6, '/c', 3]] });
  expect(content).toMatchObject({
    problems: [
      { line: 2, code: 'no-address' },
      { line: 3, code: 'wrong-number', text: '"/a": expected a whole number of views, but found "many".' },
      { line: 4, code: 'wrong-number' },
      { line: 5, code: 'too-long' },
    ],
  });
});

test('a documentId goes before an address', async () => {
  const content = await readCsv(Buffer.from('url,documentId,locale,views\n/a,abc,en,1\n/b,,,2'));
  expect(content).toMatchObject({
    rows: [
      { url: '/a', documentId: 'abc', locale: 'en' },
      { url: '/b', documentId: null, locale: null },
    ],
  });
});

test('a long file gives others their turn', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await readCsv(Buffer.from(`url,views\n${'/tin-tuc/le-hoi-dien-truong-ba,126\n'.repeat(50_000)}`));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});
