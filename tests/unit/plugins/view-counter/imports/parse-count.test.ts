import { parseCount } from '../../../../../src/plugins/view-counter/server/src/imports/rules/parse-count';

test.each([
  ['126', 126],
  ['0', 0],
  ['  77 ', 77],
  ['4.470.086', 4_470_086],
  ['4,470,086', 4_470_086],
  ['4 470 086', 4_470_086],
  ['4\u00a0470\u00a0086', 4_470_086],
  ['4\u202f470\u202f086', 4_470_086],
  ["4'470'086", 4_470_086],
  ['1.234', 1_234],
  ['126.0', 126],
  ['126,00', 126],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
])('%j is %d', (text, value) => {
  expect(parseCount(text)).toBe(value);
});

test.each([
  '',
  '-1',
  '+5',
  '12.5',
  '1.23',
  '4.470.08',
  '4.470,086',
  '1,2345',
  '1e3',
  '0x10',
  'nhiều',
  '12 lượt',
  '9007199254740993',
  '١٢٦',
])('%j is no count', (text) => {
  expect(parseCount(text)).toBeNull();
});
