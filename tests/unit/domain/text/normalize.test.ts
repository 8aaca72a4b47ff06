import { normalizeInline, normalizeLine, normalizeProse } from '../../../../src/domain/text/normalize';

describe('normalizeLine', () => {
  test.each([
    ['composes NFD', 'Ba Tơ'.normalize('NFD'), 'Ba Tơ'],
    ['makes one space of NBSP, tabs and line breaks', '\u00A0Ba \u00A0\t\r\n Tơ\u3000', 'Ba Tơ'],
    ['drops invisible characters', 'Ba\u200B T\u00ADơ\uFEFF', 'Ba Tơ'],
    ['keeps spelling and tone placement', 'Huyện uỷ, phong cách Hò Chí Minh', 'Huyện uỷ, phong cách Hò Chí Minh'],
    ['leaves nothing of white space', ' \u00A0\n', ''],
  ])('%s', (_rule, text, stored) => {
    expect(normalizeLine(text)).toBe(stored);
  });

  test('changes nothing the second time', () => {
    const once = normalizeLine(' Ba\u00A0 T\u01A1 ');
    expect(normalizeLine(once)).toBe(once);
  });
});

describe('normalizeProse', () => {
  test.each([
    ['keeps line breaks', 'một\nhai\n\nba', 'một\nhai\n\nba'],
    ['writes CRLF and CR as LF', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['takes white space away around line breaks', ' một \u00A0\n\t hai ', 'một\nhai'],
    ['composes NFD and drops invisible characters', 'Tơ\u200B'.normalize('NFD'), 'Tơ'],
  ])('%s', (_rule, text, stored) => {
    expect(normalizeProse(text)).toBe(stored);
  });
});

describe('normalizeInline', () => {
  test.each([
    ['keeps a space at either edge', '\u00A0thi đua \t', ' thi đua '],
    ['keeps line breaks, written as LF', 'một\r\nhai', 'một\nhai'],
    ['composes NFD and drops invisible characters', 'Tơ\u200B'.normalize('NFD'), 'Tơ'],
  ])('%s', (_rule, text, stored) => {
    expect(normalizeInline(text)).toBe(stored);
  });
});
