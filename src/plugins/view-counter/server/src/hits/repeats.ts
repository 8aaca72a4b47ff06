import { addDays, parityOf } from '../time/local-time';
import { ask, type Parity, type Script } from './batch-steps';
import type { Hit } from './hit';
import { hitKey } from './visitor';

/** Around midnight a hit id is looked up in both days for this long; a day's key lives this long after its day. */
export const GRACE_MS = 10 * 60_000;

export type Dated = {
  /** Each with an id. */
  hits: readonly (Hit & { hitId: Buffer })[];
  /** The first moment of a day. */
  startOf: (day: number) => number;
};

type Day = { day: number; parity: Parity };

/** Computed once per day of a batch, not per hit. */
type Surroundings = Day & { before: Day; after: Day; graceEndsAt: number; graceBeginsAt: number };

const dayAt = (day: number): Day => ({ day, parity: parityOf(day) });

const surround = (day: number, startOf: Dated['startOf']): Surroundings => {
  const after = dayAt(addDays(day, 1));
  return {
    ...dayAt(day),
    before: dayAt(addDays(day, -1)),
    after,
    graceEndsAt: startOf(day) + GRACE_MS,
    graceBeginsAt: startOf(after.day) - GRACE_MS,
  };
};

const surroundings = ({ hits, startOf }: Dated): ((hit: Hit) => Surroundings) => {
  const known = new Map<number, Surroundings>();
  for (const { day } of hits) if (!known.has(day)) known.set(day, surround(day, startOf));
  return ({ day }) => known.get(day) ?? surround(day, startOf);
};

/** The other day whose table may hold this hit's id: it was sent before midnight and again after, or an instance's clock is ahead. */
const neighbourOf = ({ receivedAt }: Hit, { before, after, graceEndsAt, graceBeginsAt }: Surroundings): Day | null => {
  if (receivedAt < graceEndsAt) return before;
  return receivedAt >= graceBeginsAt ? after : null;
};

/** The days that this batch touches and that have a key. */
export function* liveDays(batch: Dated): Script<ReadonlySet<number>> {
  const around = surroundings(batch);
  const days = new Set<number>();
  for (const hit of batch.hits) {
    days.add(hit.day);
    const neighbour = neighbourOf(hit, around(hit));
    if (neighbour) days.add(neighbour.day);
  }
  const sorted = [...days].sort((a, b) => a - b);
  return new Set(yield* ask('liveDays', sorted));
}

type Claim = { key: Buffer; id: string; place: number };

const byId = (a: Claim, b: Claim): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place);

/** Which tables must not know a hit's id: its day's, and its neighbour's as long as that day's key lives. */
const claimsOf = (batch: Dated, live: ReadonlySet<number>): [Claim[], Claim[]] => {
  const around = surroundings(batch);
  const claims: [Claim[], Claim[]] = [[], []];
  batch.hits.forEach((hit, place) => {
    if (!live.has(hit.day)) return;
    const surrounding = around(hit);
    const key = hitKey(hit.hitId);
    const claim = { key, id: key.toString('latin1'), place };
    claims[surrounding.parity].push(claim);
    const neighbour = neighbourOf(hit, surrounding);
    if (neighbour && live.has(neighbour.day)) claims[neighbour.parity].push(claim);
  });
  return claims;
};

/**
 * Which hits are new: of those with one id, in the database or in this batch, only the first is. The id is written into both tables around
 * midnight, not only looked up: the other instance that has the same hit in its transaction would be invisible to a SELECT.
 */
export function* claimHits(batch: Dated, live: ReadonlySet<number>): Script<boolean[]> {
  const isNew = batch.hits.map(({ day }) => live.has(day));
  const claims = claimsOf(batch, live);
  for (const parity of [0, 1] as const) {
    const firsts: Claim[] = [];
    for (const claim of claims[parity].sort(byId)) {
      if (firsts.at(-1)?.id === claim.id) isNew[claim.place] = false;
      else firsts.push(claim);
    }
    if (firsts.length === 0) continue;
    const inserted = yield* ask('insertHitIds', { parity, keys: firsts.map(({ key }) => key) });
    firsts.forEach(({ place }, index) => {
      if (!inserted[index]) isNew[place] = false;
    });
  }
  return isNew;
}
