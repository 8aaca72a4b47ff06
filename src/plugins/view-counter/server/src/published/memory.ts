import { LRUCache } from 'lru-cache';

/** What another instance publishes or withdraws is known here at the latest after this time; documents in use are asked for again after half of it. */
const BELIEVED_MS = 10_000;
/** While the database cannot be asked, a document that was published is believed to be so still. */
const BELIEVED_WITHOUT_DATABASE_MS = 60_000;
const UNKNOWN_MS = 5_000;
const MAX_KNOWN = 50_000;
const MAX_UNKNOWN = 20_000;

type Known = { locales: ReadonlySet<string>; checkedAt: number };

/** `ageing`: still believed, but better asked for again soon. */
type Recalled = { locales: ReadonlySet<string>; ageing: boolean };

/** In which locales documents are published. Published and unknown ones have rooms of their own, so that made-up ids push nothing real out. */
export type Memory = {
  recall(name: string): Recalled | null;
  recallWithoutDatabase(name: string): ReadonlySet<string> | null;
  remember(name: string, locales: ReadonlySet<string>, askedAt: number): void;
  /** Without a name: everything. */
  forget(name?: string): void;
};

export const NOWHERE: ReadonlySet<string> = new Set();

export const createMemory = (now: () => number): Memory => {
  const known = new LRUCache<string, Known>({ max: MAX_KNOWN });
  const unknown = new LRUCache<string, number>({ max: MAX_UNKNOWN });
  return {
    recall: (name) => {
      const entry = known.get(name);
      const age = entry ? now() - entry.checkedAt : Infinity;
      if (entry && age < BELIEVED_MS) return { locales: entry.locales, ageing: age >= BELIEVED_MS / 2 };
      const unknownSince = unknown.get(name) ?? -Infinity;
      return now() - unknownSince < UNKNOWN_MS ? { locales: NOWHERE, ageing: false } : null;
    },
    recallWithoutDatabase: (name) => {
      const entry = known.get(name);
      return entry && now() - entry.checkedAt < BELIEVED_WITHOUT_DATABASE_MS ? entry.locales : null;
    },
    remember: (name, locales, askedAt) => {
      if (locales.size > 0) {
        known.set(name, { locales, checkedAt: askedAt });
        unknown.delete(name);
      } else {
        known.delete(name);
        unknown.set(name, askedAt);
      }
    },
    forget: (name) => {
      if (name === undefined) {
        known.clear();
        unknown.clear();
      } else {
        known.delete(name);
        unknown.delete(name);
      }
    },
  };
};
