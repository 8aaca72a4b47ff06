import {
  changeOf,
  countDays,
  periodOfLength,
  storedRange,
  toSeries,
  totalsOf,
  unitOf,
  widen,
} from '../../../../../src/plugins/view-counter/server/src/reports/rules/series';

const stored = (day: number, views: number, visitors: number | null = views) => ({ day, views, uniques: views, visits: 1, visitors });

test.each([
  [20260313, 20260313, 1],
  [20240228, 20240301, 3],
  [20250228, 20250301, 2],
  [20251231, 20260101, 2],
  [20161122, 20261122, 3653],
])('%d to %d are %d days', (from, to, days) => {
  expect(countDays({ from, to })).toBe(days);
  expect(periodOfLength(from, days)).toEqual({ from, to });
});

describe('a range that touches a folded month', () => {
  test.each([
    ['in its midst', 20230310, 20230320, [20230300], 20230301, 20230331],
    ['at its end', 20230110, 20230220, [20230200], 20230110, 20230228],
    ['at its beginning', 20240210, 20240320, [20240200], 20240201, 20240320],
    ['over the turn of a year', 20221210, 20230110, [20221200, 20230100], 20221201, 20230131],
    ['not at all', 20230310, 20230320, [], 20230310, 20230320],
  ])('%s takes it whole', (_, from, to, folded, wideFrom, wideTo) => {
    expect(widen({ from, to }, folded)).toEqual({ from: wideFrom, to: wideTo });
  });

  test('reads the row that sorts before its first day', () => {
    expect(storedRange({ from: 20230301, to: 20230331 })).toEqual({ from: 20230300, to: 20230331 });
    expect(storedRange({ from: 20230302, to: 20230331 })).toEqual({ from: 20230302, to: 20230331 });
  });
});

test.each([
  [20260101, 20260402, [], 'day'],
  [20260101, 20260403, [], 'month'],
  [20230301, 20230302, [20230300], 'month'],
])('%d to %d with %j folded is drawn by %s', (from, to, folded, unit) => {
  expect(unitOf({ from, to }, folded)).toBe(unit);
});

describe('a series', () => {
  test('has every day, read or not', () => {
    expect(toSeries([stored(20260228, 5, 3)], { from: 20260227, to: 20260301 }, 'day')).toEqual([
      { date: '2026-02-27', views: 0, uniques: 0, visits: 0, visitors: 0 },
      { date: '2026-02-28', views: 5, uniques: 5, visits: 1, visitors: 3 },
      { date: '2026-03-01', views: 0, uniques: 0, visits: 0, visitors: 0 },
    ]);
  });

  test('adds days and folded months up to months, and never visitors', () => {
    const rows = [stored(20260100, 100), stored(20260203, 4), stored(20260228, 6)];
    expect(toSeries(rows, { from: 20260101, to: 20260310 }, 'month')).toEqual([
      { date: '2026-01', views: 100, uniques: 100, visits: 1, visitors: null },
      { date: '2026-02', views: 10, uniques: 10, visits: 2, visitors: null },
      { date: '2026-03', views: 0, uniques: 0, visits: 0, visitors: null },
    ]);
  });

  test('shows no visitors where one of its days has none', () => {
    const series = toSeries([stored(20260101, 2, 2), stored(20260102, 3, null)], { from: 20260101, to: 20260102 }, 'day');
    expect(series.map(({ visitors }) => visitors)).toEqual([null, null]);
    expect(totalsOf(series)).toEqual({ views: 5, uniques: 5, visits: 2 });
  });
});

test.each([
  [125, 100, 0.25],
  [50, 100, -0.5],
  [0, 100, -1],
  [7, 0, null],
  [7, null, null],
])('%d after %s is a change of %s', (now, before, change) => {
  expect(changeOf(now, before)).toBe(change);
});
