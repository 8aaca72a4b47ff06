import { batchRows, targetsOf } from '../../../../../src/plugins/view-counter/server/src/hits/counter-rows';
import type { Chain } from '../../../../../src/plugins/view-counter/server/src/hits/chains';
import {
  createLedger,
  recordAlone,
  recordSeen,
  recordVisit,
  type Ledger,
} from '../../../../../src/plugins/view-counter/server/src/hits/fold';
import type { Hit, TargetKey } from '../../../../../src/plugins/view-counter/server/src/hits/hit';
import { SEEN, VISITED } from '../../../../../src/plugins/view-counter/server/src/hits/outcomes';

const ARTICLE = 'api::article.article';

const hit = (documentId: string | null, told: Partial<Hit> = {}): Hit => ({
  hitId: null,
  target: documentId === null ? null : { uid: ARTICLE, documentId, locale: 'vi' },
  receivedAt: 0,
  day: 20261122,
  hour: 9,
  visitor: Buffer.alloc(16),
  nav: 'navigate',
  filtered: null,
  ...told,
});

const chainOf = (...places: number[]): Chain => ({ key: Buffer.alloc(16), id: '', firstMs: 0, lastMs: 0, hours: 0, hits: places });

/** Ids as vc_target would give them: in alphabetical order. */
const ids = (ledger: Ledger) => {
  const names = targetsOf(ledger)
    .map(({ documentId, locale }) => `${documentId} ${locale}`)
    .sort();
  return ({ documentId, locale }: TargetKey): number => names.indexOf(`${documentId} ${locale}`) + 1;
};

const rowsOf = (ledger: Ledger) => batchRows(ledger, ids(ledger));

test('a first view is a unique view of a new visitor, on its document, its type and the site', () => {
  const hits = [hit('one')];
  const ledger = createLedger(1);
  recordSeen(ledger, hits, { chain: chainOf(0), outcome: SEEN.first });
  recordVisit(ledger, hit('one'), VISITED.first);
  expect(ledger.counted).toEqual([true]);
  const { documents, sums } = rowsOf(ledger);
  expect(documents.days).toEqual([{ targetId: 2, day: 20261122, views: 1, uniques: 1, visits: 1, visitors: 1 }]);
  expect(sums.days).toEqual([
    { targetId: 1, day: 20261122, views: 1, uniques: 1, visits: 1, visitors: 0 },
    { targetId: 0, day: 20261122, views: 1, uniques: 1, visits: 1, visitors: 1 },
  ]);
});

test.each([
  [SEEN.first, [true, false], { 'double-click:reload': 1 }],
  [SEEN.view, [true, false], { 'double-click:reload': 1 }],
  [SEEN.doubleClick, [false, false], { 'double-click:navigate': 1, 'double-click:reload': 1 }],
  [SEEN.capped, [false, false], { capped: 1, 'double-click:reload': 1 }],
])(
  'of a chain only the first hit can count (outcome %i); the others are double-clicks by their navigation',
  (outcome, counted, filtered) => {
    const ledger = createLedger(2);
    recordSeen(ledger, [hit('one'), hit('one', { nav: 'reload' })], { chain: chainOf(0, 1), outcome });
    expect(ledger.counted).toEqual(counted);
    expect(Object.fromEntries(rowsOf(ledger).filtered.map(({ reason, n }) => [reason, n]))).toEqual(filtered);
  },
);

test('the site is the sum of its documents and pages, on each day; totals are the sum of the days', () => {
  const hits = ['one', 'two', null, 'one'].map((name, index) => hit(name, { day: index === 3 ? 20261123 : 20261122, visitor: null }));
  const ledger = createLedger(hits.length);
  hits.forEach((each, place) => recordAlone(ledger, each, place));
  const { documents, sums } = rowsOf(ledger);
  expect(documents.totals.map(({ targetId, views }) => [targetId, views])).toEqual([
    [-1, 1],
    [2, 2],
    [3, 1],
  ]);
  expect(sums.days.map(({ targetId, day, views }) => [targetId, day, views])).toEqual([
    [1, 20261122, 2],
    [1, 20261123, 1],
    [0, 20261122, 3],
    [0, 20261123, 1],
  ]);
  expect(sums.totals.at(-1)).toEqual({ targetId: 0, views: 4, uniques: 0, visits: 0 });
});

test('what only was filtered makes no document row, and needs no target', () => {
  const ledger = createLedger(2);
  recordAlone(ledger, hit('bots-only', { filtered: 'bot' }), 0);
  recordSeen(ledger, [hit('x'), hit('x')], { chain: chainOf(1), outcome: SEEN.doubleClick });
  expect(targetsOf(ledger)).toEqual([]);
  expect(rowsOf(ledger)).toEqual({
    documents: { days: [], totals: [] },
    sums: { days: [], totals: [] },
    filtered: [
      { day: 20261122, reason: 'bot', n: 1 },
      { day: 20261122, reason: 'double-click:navigate', n: 1 },
    ],
  });
});

test('rows are sorted by target and day, the site last', () => {
  const ledger = createLedger(6);
  ['c', 'a', 'b', 'a', 'c', null].forEach((name, place) =>
    recordAlone(ledger, hit(name, { visitor: null, day: place % 2 === 0 ? 20261123 : 20261122 }), place),
  );
  const { documents, sums } = rowsOf(ledger);
  expect(documents.days.map(({ targetId, day }) => `${targetId} ${day}`)).toEqual([
    '-1 20261122',
    '2 20261122',
    '3 20261123',
    '4 20261123',
  ]);
  expect(sums.days.map(({ targetId }) => targetId)).toEqual([1, 1, 0, 0]);
});
