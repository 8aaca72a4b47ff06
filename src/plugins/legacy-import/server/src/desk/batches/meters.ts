import { LRUCache } from 'lru-cache';
import { addMark, paceOf, type Mark, type Pace } from '../rules/pace';

/** How fast batches go forward, by what this process sees of them: its own work, or what another writes down. */
export type Meters = {
  note(batchId: string, done: number): void;
  pace(batchId: string, total: number): Pace;
};

const MOST_BATCHES = 50;

export const createMeters = (now: () => number = Date.now): Meters => {
  const marks = new LRUCache<string, readonly Mark[]>({ max: MOST_BATCHES });
  return {
    note: (id, done) => void marks.set(id, addMark(marks.get(id) ?? [], { at: now(), done })),
    pace: (id, total) => paceOf(marks.get(id) ?? [], total),
  };
};
