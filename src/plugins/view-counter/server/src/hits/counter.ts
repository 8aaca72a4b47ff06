import { LRUCache } from 'lru-cache';
import { DayIsOver, type KeyRing } from '../keys/key-ring';
import type { BatchStore } from './batch-steps';
import { commitBatch, type Batch, type CommittedBatch } from './commit';
import type { CountingRules } from './counting-rules';
import type { Hit, HitOutcome, Submission } from './hit';
import { createQueue, type IdentifiedHit, type Log, type QueueLimits } from './queue';

export type Counter = {
  /** Fulfilled when the hit is on disk, or with the reason why it will not be. Never rejected. */
  submit: (hit: Hit) => Promise<Submission>;
  /** K_day, of which the keys of visitors are made; at once when known. */
  visitorKeyFor: (day: number) => Buffer | Promise<Buffer>;
  /** Takes no more hits, writes those that wait, answers everybody. */
  close: () => Promise<void>;
};

export type CounterParts = {
  store: BatchStore;
  keys: KeyRing;
  now: () => number;
  limits: QueueLimits;
  /** Asked for every batch: an administrator may change them. */
  rules: () => CountingRules;
  startOf: (day: number) => number;
  listVersion: string;
  log: Log;
};

/** About 20 MB: an article that is not among them costs one more query. */
const KNOWN_TARGETS = 100_000;

type Targets = LRUCache<string, number>;

/** Hits of a day that is over stay in the batch: the transaction finds no key and refuses them. */
const ensureKeys = async (keys: KeyRing, hits: readonly Hit[]): Promise<void> => {
  for (const day of new Set(hits.map((hit) => hit.day))) {
    try {
      await keys.keyFor(day);
    } catch (error) {
      if (!(error instanceof DayIsOver)) throw error;
    }
  }
};

/** Only what is on disk is remembered: a transaction that is undone takes its new targets with it. */
const remember = (targets: Targets, { learned }: CommittedBatch): void => {
  for (const [name, id] of learned) targets.set(name, id);
};

const writeBatch = async ({ store, keys, rules, startOf, listVersion }: CounterParts, targets: Targets, hits: Batch['hits']) => {
  await ensureKeys(keys, hits);
  const batch: Batch = { hits, rules: rules(), listVersion, startOf, knownTarget: (name) => targets.get(name) };
  const committed = await store.commit(() => commitBatch(batch));
  remember(targets, committed);
  committed.outcomes.forEach((outcome, place) => {
    const hit = hits[place];
    if (outcome === null && hit) keys.drop(hit.day);
  });
  return committed.outcomes;
};

/** Knows neither Strapi nor HTTP: what it needs comes as {@link CounterParts}. */
export const createCounter = (parts: CounterParts): Counter => {
  const { keys, now, limits, log } = parts;
  const targets: Targets = new LRUCache({ max: KNOWN_TARGETS });
  const commit = (hits: readonly IdentifiedHit[]): Promise<(HitOutcome | null)[]> => writeBatch(parts, targets, hits);
  const queue = createQueue({ commit, now, limits, log });
  return { submit: queue.submit, visitorKeyFor: keys.keyFor, close: queue.close };
};
