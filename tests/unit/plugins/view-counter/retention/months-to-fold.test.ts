import { firstKeptMonth, monthsToFold, nextMonth } from '../../../../../src/plugins/view-counter/server/src/retention/rules/months-to-fold';

test.each([
  ['the month that holds the day three years ago is kept', 20_261_122, 3, 202_311],
  ['on its last day, too', 20_261_130, 3, 202_311],
  ['a day later the next one is', 20_261_201, 3, 202_312],
  ['across the turn of a year', 20_260_101, 1, 202_501],
])('%s', (_, today, years, month) => {
  expect(firstKeptMonth(today, years)).toBe(month);
});

test('December is followed by January', () => {
  expect([nextMonth(202_311), nextMonth(202_312)]).toEqual([202_312, 202_401]);
});

test.each([
  ['nothing, where nothing was counted', null, []],
  ['nothing, where all is young', 20_231_101, []],
  ['the month before the kept one', 20_231_031, [202_310]],
  ['every month from the oldest day on', 20_230_828, [202_308, 202_309, 202_310]],
  ['from a month that was folded already', 20_230_900, [202_309, 202_310]],
])('%s is folded', (_, oldestDay, months) => {
  expect(monthsToFold({ oldestDay, today: 20_261_122, years: 3 })).toEqual(months);
});
