import type { FilterReason } from '../../../shared/contracts';
import { hitAt, type Chain } from './chains';
import type { Hit, TargetKey } from './hit';
import { SEEN, VISITED } from './outcomes';

export type Counts = { views: number; uniques: number; visits: number; visitors: number };

/** `target` null: the pages that name no document. */
type TargetCounts = { target: TargetKey | null; counts: Counts };

/** What a batch adds to one day. `site` is not the sum of the targets only in `visitors`: one visitor reads many documents. */
type DayCounts = {
  day: number;
  targets: Map<string, TargetCounts>;
  site: Counts;
  filtered: Map<FilterReason, number>;
};

/** What a batch means: built up hit by hit, in memory, before the first counter is touched. */
export type Ledger = {
  days: Map<number, DayCounts>;
  /** By place in the batch. */
  counted: boolean[];
};

export const createLedger = (size: number): Ledger => ({ days: new Map(), counted: new Array<boolean>(size).fill(false) });

const NOTHING: Counts = { views: 0, uniques: 0, visits: 0, visitors: 0 };

/** Unique among targets, whatever their parts hold: no part can contain U+0000. */
export const nameOf = (target: TargetKey | null): string => (target ? `${target.documentId}\0${target.uid}\0${target.locale}` : '');

const dayOf = ({ days }: Ledger, day: number): DayCounts => {
  const known = days.get(day);
  if (known) return known;
  const made: DayCounts = { day, targets: new Map(), site: { ...NOTHING }, filtered: new Map() };
  days.set(day, made);
  return made;
};

const countsOf = ({ targets }: DayCounts, target: TargetKey | null): Counts => {
  const name = nameOf(target);
  const known = targets.get(name);
  if (known) return known.counts;
  const counts = { ...NOTHING };
  targets.set(name, { target, counts });
  return counts;
};

const recordFiltered = (ledger: Ledger, day: number, reason: FilterReason): void => {
  const { filtered } = dayOf(ledger, day);
  filtered.set(reason, (filtered.get(reason) ?? 0) + 1);
};

const recordView = (ledger: Ledger, hit: Hit, { unique, visitor }: { unique: boolean; visitor: boolean }): void => {
  const day = dayOf(ledger, hit.day);
  const counts = countsOf(day, hit.target);
  counts.views += 1;
  day.site.views += 1;
  if (unique) {
    counts.uniques += 1;
    day.site.uniques += 1;
  }
  if (visitor) counts.visitors += 1;
};

/** A hit of nobody in particular: already filtered, or of a reader who asked not to be recognized (a view, but neither unique nor a visit). */
export const recordAlone = (ledger: Ledger, hit: Hit, place: number): void => {
  if (hit.filtered !== null) {
    recordFiltered(ledger, hit.day, hit.filtered);
    return;
  }
  ledger.counted[place] = true;
  recordView(ledger, hit, { unique: false, visitor: false });
};

/** The first hit of a chain is what the database said; every further one is a double-click. */
export const recordSeen = (ledger: Ledger, hits: readonly Hit[], { chain, outcome }: { chain: Chain; outcome: number }): void => {
  chain.hits.forEach((place, index) => {
    const hit = hitAt(hits, place);
    if (index > 0 || outcome === SEEN.doubleClick) recordFiltered(ledger, hit.day, `double-click:${hit.nav}`);
    else if (outcome === SEEN.capped) recordFiltered(ledger, hit.day, 'capped');
    else {
      ledger.counted[place] = true;
      recordView(ledger, hit, { unique: outcome !== SEEN.view, visitor: outcome === SEEN.first });
    }
  });
};

/** A visit belongs to the document it began on, whether that hit counted as a view or not. */
export const recordVisit = (ledger: Ledger, first: Hit, outcome: number): void => {
  if (outcome === VISITED.goingOn) return;
  const day = dayOf(ledger, first.day);
  countsOf(day, first.target).visits += 1;
  day.site.visits += 1;
  if (outcome === VISITED.first) day.site.visitors += 1;
};
