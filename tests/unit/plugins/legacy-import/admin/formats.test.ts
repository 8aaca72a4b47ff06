import { formatsOf } from '../../../../../src/plugins/legacy-import/admin/src/text/use-formats';

const vi = formatsOf('vi');
const en = formatsOf('en');

test.each([
  [0, '0 byte'],
  [512, '512 byte'],
  [2_150, '2.1 kB'],
  [5 * 1024 ** 2, '5 MB'],
  [250.4 * 1024 ** 2, '250 MB'],
  [2 * 1024 ** 3, '2 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(en.bytes(bytes)).toBe(text);
});

test.each([
  [0.2, '1 giây'],
  [42, '42 giây'],
  [60, '1 phút'],
  [3_540, '59 phút'],
  [3_600, '1 giờ'],
  [9_000, '2 giờ 30 phút'],
])('%d seconds are %s', (seconds, text) => {
  expect(vi.duration(seconds)).toBe(text);
});

test('a moment stands as Vietnamese offices write it', () => {
  expect(vi.moment('2026-11-22T00:00:00.000Z')).toMatch(/^2[12]\/11\/2026 \d\d:\d\d$/);
});

test('a day is the same day wherever the browser is', () => {
  expect([vi.day('2025-07-01'), en.day('2025-07-01')]).toEqual(['01/07/2025', 'Jul 1, 2025']);
});

test('when a page was published is said on the clock of Vietnam, wherever the browser is', () => {
  expect(vi.published('2024-03-13T08:29:00+07:00')).toBe('13/03/2024 08:29');
  expect(vi.published('2024-03-13T01:29:00.000Z')).toBe('13/03/2024 08:29');
});
