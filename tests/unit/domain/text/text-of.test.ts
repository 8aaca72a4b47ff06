import { textOf } from '../../../../src/domain/text/text-of';

test.each([
  ['Ba Tơ', 'Ba Tơ'],
  ['', ''],
  [null, ''],
  [undefined, ''],
  [7, ''],
])('%p reads as %p', (value, text) => {
  expect(textOf(value)).toBe(text);
});
