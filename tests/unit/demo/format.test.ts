import { formatDate, formatDateTime, formatNumber } from '../../../public/demo/format.js';

test.each([
  ['2024-03-13T01:29:00.000Z', '13/03/2024 08:29'],
  ['2024-03-13T08:29:00.000+07:00', '13/03/2024 08:29'],
  ['2024-12-31T17:00:00.000Z', '01/01/2025 00:00'],
])('%s is %s on Việt Nam’s clocks', (iso, text) => {
  expect(formatDateTime(iso)).toBe(text);
});

test.each([
  ['2024-03-07', '07/03/2024'],
  ['2024-03-06T18:00:00.000Z', '07/03/2024'],
])('the day of %s is %s', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});

test('numbers have dots in Vietnamese and commas in English', () => {
  expect([formatNumber(4470086, 'vi'), formatNumber(4470086, 'en')]).toEqual(['4.470.086', '4,470,086']);
});
