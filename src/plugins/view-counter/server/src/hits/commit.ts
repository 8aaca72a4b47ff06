import { parityOf } from '../time/local-time';
import { ask, RefusedBatch, type DocumentKey, type Parity, type Script } from './batch-steps';
import { chainRounds, hitAt, visitNearness, type Chain } from './chains';
import { batchRows, targetsOf } from './counter-rows';
import type { CountingRules } from './counting-rules';
import { createLedger, nameOf, recordAlone, recordSeen, recordVisit, type Ledger } from './fold';
import type { HitOutcome, SiteNumbers, TargetKey } from './hit';
import { claimHits, liveDays, type Dated } from './repeats';
import { dedupKey } from './visitor';

export type Batch = Dated & {
  rules: CountingRules;
  /** Of the filter lists, kept with what they filtered. */
  listVersion: string;
  /** Ids of targets learned from batches that are on disk. */
  knownTarget: (name: string) => number | undefined;
};

export type CommittedBatch = {
  /** Null: the hit's day is over, so nobody can tell any more whether it was counted before. */
  outcomes: (HitOutcome | null)[];
  /** To be remembered now that they are on disk. */
  learned: Map<string, number>;
};

/**
 * One batch, in the order in which **every** instance takes its locks; that is why no two batches can wait for each other:
 * 1. the days' keys, by day, shared: only the destruction of a key excludes a batch, and it takes this lock before any other;
 * 2. hit ids, by table, then by key; 3. dedup rows, likewise (a batch at 2 holds nothing of 3, so the shared table does no harm);
 * 4. visitors, likewise; 5. new targets, by (document, type, locale); 6. day rows of documents by target and day, then their totals;
 * 7. filtered, by day and reason; 8. day rows of types, the site's last, then totals of types, the site's last; COMMIT.
 * The rows that everybody wants come last, so that they are locked shortest. Whoever else writes these tables keeps this order.
 */
export function* commitBatch(batch: Batch): Script<CommittedBatch> {
  const live = yield* liveDays(batch);
  const isNew = yield* claimHits(batch, live);
  const ledger = yield* judge(batch, isNew);
  const ids = yield* targetIds(batch, targetsOf(ledger));
  const rows = batchRows(ledger, (target) => idIn(ids, target));
  if (rows.documents.days.length > 0) yield* ask('addCounts', rows.documents);
  const sums = yield* documentSums(batch);
  if (rows.filtered.length > 0) yield* ask('addFiltered', { rows: rows.filtered, listVersion: batch.listVersion });
  if (rows.sums.days.length > 0) yield* ask('addCounts', rows.sums);
  const site = yield* siteNumbers(live);
  const outcomes = batch.hits.map(({ day, target }, place): HitOutcome | null => {
    const numbers = site.get(day);
    if (!numbers) return null;
    return { counted: ledger.counted[place] ?? false, views: target ? (sums.get(documentName(target)) ?? 0) : null, site: numbers };
  });
  return { outcomes, learned: ids };
}

type Keyed = { key: Buffer; place: number };

function* judge({ hits, rules }: Batch, isNew: readonly boolean[]): Script<Ledger> {
  const ledger = createLedger(hits.length);
  const seen: [Keyed[], Keyed[]] = [[], []];
  const visitors: [Keyed[], Keyed[]] = [[], []];
  hits.forEach((hit, place) => {
    if (!isNew[place]) return;
    if (hit.filtered !== null || hit.visitor === null) {
      recordAlone(ledger, hit, place);
      return;
    }
    const parity = parityOf(hit.day);
    seen[parity].push({ key: dedupKey(hit.visitor, hit.target), place });
    visitors[parity].push({ key: hit.visitor, place });
  });
  for (const [parity, chains] of roundsOf(seen, (keyed) => chainRounds(keyed, hits, rules.near))) {
    const outcomes = yield* ask('upsertSeen', { parity, chains, rules });
    chains.forEach((chain, index) => recordSeen(ledger, hits, { chain, outcome: outcomes[index] ?? 0 }));
  }
  for (const [parity, chains] of roundsOf(visitors, (keyed) => chainRounds(keyed, hits, visitNearness(rules)))) {
    const outcomes = yield* ask('upsertVisitors', { parity, chains, rules });
    chains.forEach(({ hits: [first = 0] }, index) => recordVisit(ledger, hitAt(hits, first), outcomes[index] ?? 0));
  }
  return ledger;
}

const roundsOf = (keyed: [Keyed[], Keyed[]], rounds: (keyed: Keyed[]) => Chain[][]): [Parity, Chain[]][] =>
  ([0, 1] as const).flatMap((parity) => rounds(keyed[parity]).map((chains): [Parity, Chain[]] => [parity, chains]));

const byName = (a: TargetKey, b: TargetKey): number => (nameOf(a) < nameOf(b) ? -1 : 1);

/** Ids by name; rows are created for targets that are counted for the first time. */
function* targetIds({ knownTarget }: Batch, targets: readonly TargetKey[]): Script<Map<string, number>> {
  const ids = new Map<string, number>();
  const learn = (found: readonly TargetKey[], numbers: readonly (number | null | undefined)[]) =>
    found.forEach((target, index) => {
      const id = numbers[index];
      if (typeof id === 'number') ids.set(nameOf(target), id);
    });
  const missing = () => targets.filter((target) => !ids.has(nameOf(target)));
  learn(
    targets,
    targets.map((target) => knownTarget(nameOf(target))),
  );
  const unknown = missing();
  if (unknown.length > 0) learn(unknown, yield* ask('findTargets', unknown));
  const absent = missing().sort(byName);
  if (absent.length > 0) {
    yield* ask('createTargets', absent);
    learn(absent, yield* ask('findTargets', absent));
  }
  return ids;
}

const idIn = (ids: ReadonlyMap<string, number>, target: TargetKey): number => {
  const id = ids.get(nameOf(target));
  if (id === undefined) throw new RefusedBatch(`vc_target takes no row for ${target.uid} ${target.documentId} (${target.locale}).`);
  return id;
};

const documentName = ({ uid, documentId }: DocumentKey): string => `${documentId}\0${uid}`;

function* documentSums({ hits }: Batch): Script<Map<string, number>> {
  const asked = new Map<string, DocumentKey>();
  for (const { target } of hits) if (target) asked.set(documentName(target), target);
  if (asked.size === 0) return new Map();
  const sums = yield* ask('sumsOf', [...asked.values()]);
  return new Map([...asked.keys()].map((name, index) => [name, sums[index] ?? 0]));
}

function* siteNumbers(live: ReadonlySet<number>): Script<Map<number, SiteNumbers>> {
  const days = [...live];
  const numbers = yield* ask('siteOn', days);
  return new Map(days.flatMap((day, index) => (numbers[index] ? [[day, numbers[index]] as const] : [])));
}
