import {
  contentLine,
  escapeText,
} from '../../../../../../../src/plugins/featured-conference/server/src/forms/calendar/rules/content-lines';

const unfold = (lines: string): string => lines.replaceAll('\r\n ', '');

test.each([
  ['commas, semicolons and backslashes', 'a, b; c\\d', 'a\\, b\\; c\\\\d'],
  ['every kind of break', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
  ['a tab stays', 'a\tb', 'a\tb'],
  ['what may not stand in text', 'a\u0000\u0007\u001b\u007fb', 'ab'],
  ['a colon and quotes mean nothing', 'a: "b"', 'a: "b"'],
])('%s', (_, text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test.each([
  ['ASCII', 'x'.repeat(400)],
  ['Vietnamese', 'Hội nghị tổng kết công tác năm '.repeat(12)],
  ['letters of four octets', '🎉'.repeat(90)],
  ['decomposed letters', 'Hội nghị '.normalize('NFD').repeat(30)],
])('a long line of %s is folded within 75 octets, between characters, and reads back as it was', (_, text) => {
  const folded = contentLine('SUMMARY', text);
  const lines = folded.split('\r\n');
  expect(lines.length).toBeGreaterThan(4);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.map((line) => Buffer.from(line).toString()).join('\r\n')).toBe(folded);
  expect(unfold(folded)).toBe(`SUMMARY:${text}`);
});

test('a line of exactly 75 octets stays whole', () => {
  const line = contentLine('SUMMARY', 'x'.repeat(67));
  expect(line).toHaveLength(75);
  expect(line).not.toContain('\r\n');
});
