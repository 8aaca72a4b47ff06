import { addDays, isTimeZone, offsetAt, toInstant } from '../../../../../src/plugins/featured-conference/server/src/rules/time-zone';

const instantOf = (date: string, time: string, timeZone: string): string => new Date(toInstant({ date, time, timeZone })).toISOString();

test.each([
  ['Việt Nam', '2024-03-07', '07:30', 'Asia/Ho_Chi_Minh', '2024-03-07T00:30:00.000Z'],
  ['the end of a day', '2024-03-07', '24:00', 'Asia/Ho_Chi_Minh', '2024-03-07T17:00:00.000Z'],
  ['winter', '2024-01-10', '09:00', 'Europe/Berlin', '2024-01-10T08:00:00.000Z'],
  ['summer', '2024-07-10', '09:00', 'Europe/Berlin', '2024-07-10T07:00:00.000Z'],
  ['a time that is skipped moves on', '2024-03-31', '02:30', 'Europe/Berlin', '2024-03-31T01:30:00.000Z'],
  ['a time that comes twice is the first', '2024-10-27', '02:30', 'Europe/Berlin', '2024-10-27T00:30:00.000Z'],
])('%s', (_, date, time, timeZone, instant) => {
  expect(instantOf(date, time, timeZone)).toBe(instant);
});

test('an unknown zone is none, and is refused', () => {
  expect([isTimeZone('Asia/Ho_Chi_Minh'), isTimeZone('Mars/Olympus')]).toEqual([true, false]);
  expect(() => toInstant({ date: '2024-03-07', time: '07:30', timeZone: 'Mars/Olympus' })).toThrow(RangeError);
});

test('the offset of a zone', () => {
  expect(offsetAt(Date.parse('2024-03-07T00:30:00.500Z'), 'Asia/Ho_Chi_Minh')).toBe(7 * 3_600_000);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
])('%s and %i days are %s', (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
});
