import { fragmentOf, indexOf } from '../../../public/demo/parts/photo-fragment.js';

test('a photo is found by its own address', () => {
  for (const index of [0, 1, 98]) expect(indexOf(`#${fragmentOf(index)}`, 99)).toBe(index);
});

test.each(['', '#', '#anh-0', '#anh-100', '#anh-1x', '#anh-01', '#noi-dung', '#anh--1'])('"%s" names none of 99 photos', (hash) => {
  expect(indexOf(hash, 99)).toBeNull();
});
