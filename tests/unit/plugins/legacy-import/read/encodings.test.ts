import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';
import { readPage } from '../../../../../src/plugins/legacy-import/server/src/read/read-page';
import { inTcvn3, inVni, inWindows1258, misreadAsCp1252 } from '../../../../support/legacy-encodings';

const PAGES = path.resolve(__dirname, '../../../../fixtures/legacy-pages/seen');
const names = readdirSync(PAGES).filter((name) => name.endsWith('.txt'));
const everyThird = names.filter((_, index) => index % 3 === 0);

const parsed = (bytes: Uint8Array) => {
  const page = readPage({ bytes, name: 'page.txt' });
  if (!page.ok) throw new Error(page.error.message);
  return parsePage(page);
};
const TONED_CAPITALS = /[ÀÁÃÈÉÌÍÒÓÕÙÚÝẢẠẮẰẲẴẶẤẦẨẪẬẺẼẸẾỀỂỄỆỈĨỊỎỌỐỒỔỖỘỚỜỞỠỢỦŨỤỨỪỬỮỰỲỶỸỴ]/u;

/** Whole pages, each through the encoding and back: they must give what the UTF-8 page gives. */
describe.each<[string, (text: string) => Uint8Array]>([
  ['a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['CRLF line ends', (text) => Buffer.from(text.replace(/\n/g, '\r\n'))],
  ['CR line ends', (text) => Buffer.from(text.replace(/\n/g, '\r'))],
  ['no-break spaces between all words', (text) => Buffer.from(text.replace(/(?<=\S) (?=\S)/g, '\u00A0'))],
  ['decomposed letters (NFD)', (text) => Buffer.from(text.normalize('NFD'))],
  ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['windows-1258', inWindows1258],
  ['UTF-8 read as windows-1252', misreadAsCp1252],
  ['VISCII', (text) => iconv.encode(text, 'viscii')],
  ['VNI', inVni],
  ['VNI saved as UTF-8', (text) => Buffer.from(inVni(text).toString('latin1'))],
])('pages with %s', (_name, encode) => {
  test.each(everyThird)('%s is understood as in UTF-8', (name) => {
    // The typographic marks that no 8-bit Vietnamese encoding but windows-1258 has are made plain on both sides.
    const text = readFileSync(path.join(PAGES, name), 'utf8')
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/[–—]/g, '-')
      .replace(/…/g, '...')
      .replace(/[»•©]/g, '|');
    expect(parsed(encode(text))).toEqual(parsed(Buffer.from(text)));
  });
});

/** TCVN3 has no toned capitals: pages that print none come back whole. */
describe('pages in TCVN3', () => {
  const plain = names.filter((name) => !TONED_CAPITALS.test(readFileSync(path.join(PAGES, name), 'utf8')));

  test('there are some', () => {
    expect(plain.length).toBeGreaterThanOrEqual(3);
  });

  test.each(plain)('%s is understood as in UTF-8, as bytes and saved as UTF-8', (name) => {
    const text = readFileSync(path.join(PAGES, name), 'utf8')
      .replace(/[“”]/g, '"')
      .replace(/[–—]/g, '-')
      .replace(/…/g, '...')
      .replace(/[»•©’]/g, '|');
    const whole = parsed(Buffer.from(text));
    expect(parsed(inTcvn3(text))).toEqual(whole);
    expect(parsed(Buffer.from(inTcvn3(text).toString('latin1')))).toEqual(whole);
  });
});
