import type { Report } from '../../../../../src/plugins/view-counter/shared/contracts';
import { changeOf, chartRows, notesByDate } from '../../../../../src/plugins/view-counter/admin/src/range/chart-rows';
import { partsBy } from '../../../../../src/plugins/view-counter/admin/src/range/parts';

const point = (date: string, views: number) => ({ date, views, uniques: views, visits: views, visitors: null });

const period = (unit: 'day' | 'month', points: [string, number][]): Report['period'] => ({
  from: points[0]?.[0] ?? '',
  to: points.at(-1)?.[0] ?? '',
  unit,
  series: points.map(([date, views]) => point(date, views)),
  totals: { views: 0, uniques: 0, visits: 0 },
});

test('two periods lie over each other by place, and the second may be shorter', () => {
  const rows = chartRows({
    period: period('day', [
      ['2026-03-01', 5],
      ['2026-03-02', 7],
    ]),
    compared: period('day', [['2026-02-01', 3]]),
  });
  expect(rows.map(({ date, views, comparedDate, viewsBefore }) => [date, views, comparedDate, viewsBefore])).toEqual([
    ['2026-03-01', 5, '2026-02-01', 3],
    ['2026-03-02', 7, null, null],
  ]);
});

test('a note stands on its day, or on the month of its day; others are left out', () => {
  const note = { day: '2026-03-02', changes: [] };
  const outside = { day: '2026-01-01', changes: [] };
  expect([...notesByDate([note, outside], period('day', [['2026-03-02', 1]]))]).toEqual([['2026-03-02', [note]]]);
  expect([...notesByDate([note, outside], period('month', [['2026-03', 1]]))]).toEqual([['2026-03', [note]]]);
});

test.each([
  [10, 8, 0.25],
  [6, 8, -0.25],
  [8, 8, 0],
  [8, 0, null],
  [8, null, null],
])('%d against %p is a change of %p', (now, before, change) => {
  expect(changeOf(now, before)).toBe(change);
});

test('parts with the same name are one, most first, empty ones left out', () => {
  const parts = [
    { uid: 'a', locale: 'vi', views: 3 },
    { uid: 'b', locale: 'vi', views: 9 },
    { uid: 'a', locale: 'en', views: 1 },
    { uid: 'c', locale: 'en', views: 0 },
  ];
  expect(partsBy(parts, ({ uid }) => uid)).toEqual([
    { name: 'b', views: 9 },
    { name: 'a', views: 4 },
  ]);
});
