import type { Report } from '../../../../../src/plugins/view-counter/shared/contracts';
import { toCsv } from '../../../../../src/plugins/view-counter/server/src/reports/report-csv';

const period = {
  from: '2026-03-01',
  to: '2026-03-01',
  unit: 'day' as const,
  series: [{ date: '2026-03-01', views: 5, uniques: 4, visits: 3, visitors: null }],
  totals: { views: 5, uniques: 4, visits: 3 },
};

const entry = (title: string | null) => ({
  uid: 'api::article.article',
  documentId: 'abc',
  locale: 'vi',
  title,
  slug: null,
  datePublished: null,
  views: 5,
  before: 10,
  change: -0.5,
});

const report = (titles: (string | null)[]): Report => ({
  period,
  compared: null,
  parts: [],
  top: titles.map(entry),
  filtered: [{ reason: 'double-click:navigate', n: 3 }],
  notes: [],
});

test('begins with the mark by which Excel knows UTF-8', () => {
  expect(Buffer.from(toCsv(report([]), 'series')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

test.each([
  ['series', 'date,views,uniques,visits,visitors\r\n2026-03-01,5,4,3,\r\n'],
  ['filtered', 'reason,hits\r\ndouble-click:navigate,3\r\n'],
] as const)('writes %s', (kind, text) => {
  expect(toCsv(report([]), kind).slice(1)).toBe(text);
});

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+84', "'+84"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['Lễ 2-9 = nghỉ', 'Lễ 2-9 = nghỉ'],
  ['Nói "có", rồi thôi', '"Nói ""có"", rồi thôi"'],
  [null, ''],
])('the title %j is text, never a formula', (title, cell) => {
  const [, row] = toCsv(report([title]), 'top').split('\r\n');
  expect(row).toBe(`api::article.article,abc,vi,${cell},,,5,10,-0.5`);
});
