import type { ImportRow } from '../../../../../src/plugins/view-counter/server/src/imports/import-row';
import {
  contributionKey,
  deltaOf,
  planDeltas,
  standingKey,
  type Standing,
} from '../../../../../src/plugins/view-counter/server/src/imports/rules/plan-deltas';
import type { Strategy } from '../../../../../src/plugins/view-counter/shared/contracts';

const row = (documentId: string, value: number, more: Partial<ImportRow> = {}): ImportRow => ({
  line: 2,
  externalId: documentId,
  url: null,
  target: { uid: 'api::article.article', documentId, locale: 'vi' },
  metric: 'views',
  value,
  ...more,
});

const known = (standings: [ImportRow, Partial<Standing>][] = [], contributed: [ImportRow, number][] = []) => ({
  standings: new Map(standings.map(([one, standing]) => [standingKey(one), { imported: 0, rest: 0, hasImports: true, ...standing }])),
  contributed: new Map(contributed.map(([one, value]) => [contributionKey(one), value])),
});

const cases: [Strategy, number, number, Partial<Standing>, number][] = [
  ['set', 126, 126, {}, 0],
  ['set', 126, 26, { imported: 100 }, 0],
  ['set', 60, -40, { imported: 100 }, 0],
  ['add', 126, 126, { imported: 100 }, 0],
  ['add', 126, 0, { imported: 226 }, 126],
  ['add', 130, 4, { imported: 226 }, 126],
  ['max', 126, 26, { imported: 100 }, 0],
  ['max', 60, 0, { imported: 100 }, 0],
  ['fill-empty', 126, 126, {}, 0],
  ['fill-empty', 126, 0, { imported: 1 }, 0],
  ['fill-empty', 126, 0, { hasImports: true }, 0],
];

test.each(cases)('%s %d changes by %d where %j stands and it has contributed %d', (strategy, value, delta, standing, contributed) => {
  expect(deltaOf(strategy, value, { imported: 0, rest: 0, hasImports: false, ...standing }, contributed)).toBe(delta);
});

const deltas = (strategy: Strategy, rows: ImportRow[], about = known()): number[] =>
  planDeltas(strategy, rows, about).changes.map(({ delta }) => delta);

test('a row finds what the one before has left', () => {
  const rows = [row('a', 5), row('a', 8, { externalId: '/a' }), row('a', 6, { externalId: '/b' })];
  expect(deltas('max', rows)).toEqual([5, 3, 0]);
  expect(deltas('add', rows)).toEqual([5, 8, 6]);
});

test('views and visits of one target, and the same number of two targets, are apart', () => {
  const rows = [row('a', 5), row('b', 5), row('a', 5, { metric: 'visits' }), row('a', 9, { target: null })];
  expect(deltas('set', rows)).toEqual([5, 5, 5, 9]);
});

test('what is shown before and after is told', () => {
  const { changes } = planDeltas('set', [row('a', 126)], known([[row('a', 0), { imported: 100, rest: 7 }]]));
  expect(changes).toEqual([expect.objectContaining({ delta: 26, before: 107, after: 133 })]);
});

test('a number that was adjusted downwards is not brought below 0', () => {
  const about = known([[row('a', 0), { imported: 500, rest: -400 }]]);
  const { changes, problems } = planDeltas('set', [row('a', 399), row('b', 1)], about);
  expect(changes).toHaveLength(1);
  expect(problems).toEqual([expect.objectContaining({ line: 2, code: 'out-of-range', text: expect.stringContaining('would show -1') })]);
});

test('a number that would be too great to be exact is left as it is', () => {
  const { problems } = planDeltas('add', [row('a', Number.MAX_SAFE_INTEGER)], known([[row('a', 0), { rest: 1 }]]));
  expect(problems).toEqual([expect.objectContaining({ code: 'out-of-range' })]);
});
