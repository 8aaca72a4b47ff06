import { periodOf, startOfDay } from '../../../../src/domain/time/period';

const written = (year: number, month: number | null): string[] => {
  const { from, until } = periodOf({ year, month });
  return [from.toISOString(), until.toISOString()];
};

test.each([
  ['a year', 2026, null, '2025-12-31T17:00:00.000Z', '2026-12-31T17:00:00.000Z'],
  ['a month', 2026, 2, '2026-01-31T17:00:00.000Z', '2026-02-28T17:00:00.000Z'],
  ['a December', 2026, 12, '2026-11-30T17:00:00.000Z', '2026-12-31T17:00:00.000Z'],
  ['a leap February', 2024, 2, '2024-01-31T17:00:00.000Z', '2024-02-29T17:00:00.000Z'],
  ['a year before the clocks were set to +07:00', 1970, null, '1969-12-31T16:00:00.000Z', '1970-12-31T16:00:00.000Z'],
])('%s begins and ends at midnight in Việt Nam', (_, year, month, from, until) => {
  expect(written(year, month)).toEqual([from, until]);
});

test.each([
  ['2025-07-01', '2025-06-30T17:00:00.000Z'],
  ['2024-02-29', '2024-02-28T17:00:00.000Z'],
])('%s begins at midnight in Việt Nam', (day, instant) => {
  expect(startOfDay(day).toISOString()).toBe(instant);
});
