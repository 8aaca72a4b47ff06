import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';
import { readPage } from '../../../../../src/plugins/legacy-import/server/src/read/read-page';
import { processorTime } from '../../../../support/processor-time';

/** Milliseconds of processor time for 60,000 characters of one pattern (seen: 10 to 150); a pattern that backtracks needs minutes. */
const BOUND = 2_000;
const LENGTH = 60_000;

const readAndParse = (text: string, name = 'page.txt'): void => {
  const page = readPage({ bytes: Buffer.from(text), name });
  if (page.ok) parsePage(page);
};
const fill = (pattern: string): string => pattern.repeat(Math.ceil(LENGTH / pattern.length));
const around = (middle: string): string => `Xã An Hòa tổ chức hội nghị tổng kết năm 2023\n13/03/2024 08:29\n${middle}\nHết.`;
const inLines = (text: string): string => text.match(/[\s\S]{1,160}/g)?.join('\n') ?? '';

/** Each feeds the beginning of what some pattern of the parser looks for, over and over, and never its end. */
const PATTERNS: readonly (readonly [string, string])[] = [
  ['offices', 'Chủ tịch UBND huyện, '],
  ['abbreviated offices', 'CT, '],
  ['offices joined by "và"', 'Bí thư và '],
  ['names', 'Nguyễn Văn An, '],
  ['persons', 'Nguyễn Văn An – Chủ tịch, '],
  ['names in capitals', 'NGUYỄN VĂN '],
  ['committees with a task', 'Phó Trưởng Ban Chỉ đạo thực hiện '],
  ['names that take an office', 'Nguyễn Văn An được bầu '],
  ['plural addresses', 'các đồng chí: '],
  ['highland names', "K'"],
  ['dates', '01/01/2024 '],
  ['months in words', '1 tháng một '],
  ['figures', '1'],
  ['thousands', '1.000'],
  ['dashes', '- '],
  ['opening quotation marks', '\u201C'],
  ['opening brackets', '('],
  ['brackets of amended laws', '(sửa đổi '],
  ['blanks', ' '],
  ['no-break spaces', '\u00A0'],
  ['tabs', 'a\t'],
  ['ends of sentences', '. A'],
  ['commas', 'a, '],
  ['awards without recipients', 'trao giấy khen '],
  ['awards', 'trao giấy khen cho 3 cá nhân, '],
  ['events', 'tổ chức Hội nghị '],
  ['organizers', ' do a'],
  ['attendance', 'Dự có các '],
  ['image marks', '!['],
  ['photo credits', 'Ảnh: '],
  ['menus', 'a | '],
  ['views', 'lượt xem '],
  ['statistics', 'Thống kê '],
  ['combining marks', 'a\u0301\u0323'],
  ['one endless combining mark', '\u0301'],
  ['UTF-8 read as windows-1252', 'Há»™i nghá»‹ '],
  ['TCVN3', 'Héi nghÞ tËp huÊn '],
  ['VNI', 'Hoäi nghò taäp huaán '],
];

describe('60,000 characters of a hostile pattern are read within a bound of processor time', () => {
  test.each(PATTERNS)('%s, on one line and on many', (_name, pattern) => {
    const text = fill(pattern);
    expect(
      processorTime(() => {
        readAndParse(around(text));
      }),
    ).toBeLessThan(BOUND);
    expect(
      processorTime(() => {
        readAndParse(around(inLines(text)));
      }),
    ).toBeLessThan(BOUND);
  });

  test.each([
    ['unclosed tags', '<p'],
    ['unclosed attributes', '<a href="'],
    ['comments', '<!-- '],
    ['tables', '<table><tr><td>'],
    ['spans', '<span>a</span>'],
    ['entities', '&lt;'],
    ['styles', '<p style="text-align:">'],
    ['conditional comments', '<!--[if '],
    ['line breaks', '<br>'],
  ])('%s in HTML', (_name, pattern) => {
    const page = `<html><head><title>Xã An Hòa</title></head><body><h1>Xã An Hòa tổng kết năm 2023</h1>${fill(pattern)}</body></html>`;
    expect(
      processorTime(() => {
        readAndParse(page, 'page.html');
      }),
    ).toBeLessThan(BOUND);
  });
});

test('a list of offices as long as a paragraph can be costs no stack', () => {
  expect(() => parsePage({ text: around(fill('CT, ')), format: 'text' })).not.toThrow();
});

describe('pages beyond every measure', () => {
  test('50 MB are refused at once, with both sizes in the sentence', () => {
    const bytes = Buffer.alloc(50 * 1024 * 1024, 'Xã An Hòa ');
    expect(processorTime(() => readPage({ bytes, name: 'page.html' }))).toBeLessThan(200);
    expect(readPage({ bytes, name: 'page.html' })).toEqual({
      ok: false,
      error: { code: 'too-large', message: 'The file has 52428800 bytes: expected at most 5242880.' },
    });
  });

  test.each([
    ['elements', '<div>', 'too-complex'],
    ['tables', '<table><tbody><tr><td>', 'too-complex'],
    ['lists', '<ul><li>', 'too-complex'],
    ['inline elements', '<b><i>', 'too-complex'],
  ])('%s nested without end are refused before a tree is built', (_what, tag, code) => {
    const bytes = Buffer.from(`<html><body>${tag.repeat(50_000)}Xin chào`);
    expect(processorTime(() => readPage({ bytes, name: 'page.html' }))).toBeLessThan(1_000);
    expect(readPage({ bytes, name: 'page.html' })).toMatchObject({ ok: false, error: { code } });
  });

  test('nesting just below the limit is walked without recursion', () => {
    const page = `<html><body>${'<div>'.repeat(900)}<p>Xin chào bà con xã An Hòa.</p>${'</div>'.repeat(900)}</body></html>`;
    expect(
      processorTime(() => {
        readAndParse(page, 'page.html');
      }),
    ).toBeLessThan(BOUND);
  });
});
