import type { CountingRules, Nearness } from './counting-rules';
import type { Hit } from './hit';

/** Hits of one key that follow each other closely: only the first can count, whatever their number. */
export type Chain = {
  /** 16 bytes, and the same as a string that sorts as the bytes do. */
  key: Buffer;
  id: string;
  firstMs: number;
  lastMs: number;
  /** Bit h: the first hit was in clock hour h. */
  hours: number;
  /** By time; places in the batch. */
  hits: number[];
};

type Keyed = { key: Buffer; place: number };

const byId = (a: Chain, b: Chain): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const chainOf = ({ key, place }: Keyed, id: string, hit: Hit): Chain => ({
  key,
  id,
  firstMs: hit.receivedAt,
  lastMs: hit.receivedAt,
  hours: 1 << hit.hour,
  hits: [place],
});

const belongs = (chain: Chain, hit: Hit, near: Nearness): boolean =>
  near.kind === 'hour' ? chain.hours === 1 << hit.hour : hit.receivedAt - chain.lastMs <= near.ms;

const append = (chain: Chain, hit: Hit, place: number): void => {
  chain.lastMs = hit.receivedAt;
  chain.hits.push(place);
};

/**
 * Round n holds the n-th chain of each key, sorted by key: an upsert takes one chain of a key at a time. Nearly always there is one round;
 * more only where the queue had to wait. The second holds no key that the first does not, so it takes no new locks.
 */
export const chainRounds = (keyed: readonly Keyed[], hits: readonly Hit[], near: Nearness): Chain[][] => {
  const rounds: Chain[][] = [];
  const latest = new Map<string, { chain: Chain; round: number }>();
  const byTime = [...keyed].sort((a, b) => hitAt(hits, a.place).receivedAt - hitAt(hits, b.place).receivedAt);
  for (const item of byTime) {
    const hit = hitAt(hits, item.place);
    const id = item.key.toString('latin1');
    const before = latest.get(id);
    if (before && belongs(before.chain, hit, near)) {
      append(before.chain, hit, item.place);
      continue;
    }
    const round = before ? before.round + 1 : 0;
    const chain = chainOf(item, id, hit);
    latest.set(id, { chain, round });
    (rounds[round] ??= []).push(chain);
  }
  for (const round of rounds) round.sort(byId);
  return rounds;
};

export const hitAt = (hits: readonly Hit[], place: number): Hit => {
  const hit = hits[place];
  if (!hit) throw new Error(`The batch has ${hits.length} hits, but hit ${place} was asked for.`);
  return hit;
};

export const visitNearness = ({ visitMs }: CountingRules): Nearness => ({ kind: 'window', ms: visitMs });
