import { PAGES_TARGET, SITE_TARGET, WHOLE_TYPE } from '../tables/targets';
import { nameOf, type Counts, type Ledger } from './fold';
import type { TargetKey } from './hit';

type DayRow = Counts & { targetId: number; day: number };
type TotalRow = Omit<Counts, 'visitors'> & { targetId: number };
export type FilteredRow = { day: number; reason: string; n: number };

/** Rows in the order in which they are locked: by target, then by day. */
export type CounterRows = { days: DayRow[]; totals: TotalRow[] };

export type BatchRows = {
  /** Of documents, and of the pages that name none. */
  documents: CounterRows;
  /** Of types, then of the site: every batch of every instance wants these, so they are locked last and shortest. */
  sums: CounterRows;
  filtered: FilteredRow[];
};

type Addition = { targetId: number; day: number; counts: Counts };

const wholeType = ({ uid, locale }: TargetKey): TargetKey => ({ uid, documentId: WHOLE_TYPE, locale });

const byTargetAndDay = (a: DayRow, b: DayRow): number => a.targetId - b.targetId || a.day - b.day;

/** Ids of documents and types are positive, the site's is 0: it goes last. */
const siteLast = (a: { targetId: number }, b: { targetId: number }): number =>
  Number(a.targetId === SITE_TARGET) - Number(b.targetId === SITE_TARGET) || a.targetId - b.targetId;

const isSomething = ({ views, uniques, visits, visitors }: Counts): boolean => views + uniques + visits + visitors > 0;

const addDay = (rows: Map<string, DayRow>, { targetId, day, counts }: Addition): void => {
  const name = `${targetId}:${day}`;
  const row = rows.get(name) ?? { targetId, day, views: 0, uniques: 0, visits: 0, visitors: 0 };
  row.views += counts.views;
  row.uniques += counts.uniques;
  row.visits += counts.visits;
  row.visitors += counts.visitors;
  rows.set(name, row);
};

const totalsOf = (days: readonly DayRow[]): TotalRow[] => {
  const totals = new Map<number, TotalRow>();
  for (const { targetId, views, uniques, visits } of days) {
    const row = totals.get(targetId) ?? { targetId, views: 0, uniques: 0, visits: 0 };
    row.views += views;
    row.uniques += uniques;
    row.visits += visits;
    totals.set(targetId, row);
  }
  return [...totals.values()];
};

const rowsOf = (additions: readonly Addition[]): CounterRows => {
  const merged = new Map<string, DayRow>();
  for (const addition of additions) addDay(merged, addition);
  const days = [...merged.values()].sort(byTargetAndDay).sort(siteLast);
  return { days, totals: totalsOf(days) };
};

/** Every target that the ledger adds to, types included: these need an id before their rows can be written. */
export const targetsOf = (ledger: Ledger): TargetKey[] => {
  const needed = new Map<string, TargetKey>();
  for (const { targets } of ledger.days.values()) {
    for (const { target, counts } of targets.values()) {
      if (!target || !isSomething(counts)) continue;
      for (const key of [target, wholeType(target)]) needed.set(nameOf(key), key);
    }
  }
  return [...needed.values()];
};

const documentAdditions = (ledger: Ledger, idOf: (target: TargetKey) => number): Addition[] =>
  [...ledger.days.values()].flatMap(({ day, targets }) =>
    [...targets.values()]
      .filter(({ counts }) => isSomething(counts))
      .map(({ target, counts }) => ({ targetId: target ? idOf(target) : PAGES_TARGET, day, counts })),
  );

/** A visitor of ten articles is one visitor: `visitors` is never summed, so a type has none. */
const sumAdditions = (ledger: Ledger, idOf: (target: TargetKey) => number): Addition[] =>
  [...ledger.days.values()].flatMap(({ day, targets, site }) => [
    ...[...targets.values()].flatMap(({ target, counts }) =>
      target && isSomething(counts) ? [{ targetId: idOf(wholeType(target)), day, counts: { ...counts, visitors: 0 } }] : [],
    ),
    ...(isSomething(site) ? [{ targetId: SITE_TARGET, day, counts: site }] : []),
  ]);

const filteredRows = (ledger: Ledger): FilteredRow[] =>
  [...ledger.days.values()]
    .flatMap(({ day, filtered }) => [...filtered].map(([reason, n]) => ({ day, reason, n })))
    .sort((a, b) => a.day - b.day || (a.reason < b.reason ? -1 : 1));

export const batchRows = (ledger: Ledger, idOf: (target: TargetKey) => number): BatchRows => ({
  documents: rowsOf(documentAdditions(ledger, idOf)),
  sums: rowsOf(sumAdditions(ledger, idOf)),
  filtered: filteredRows(ledger),
});
