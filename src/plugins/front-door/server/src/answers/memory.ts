import { LRUCache } from 'lru-cache';
import type { KeptAnswer } from './answer';

/** Kept answers by key, those asked for longest ago out first. */
export type Memory = {
  get(key: string): KeptAnswer | undefined;
  /** As `get`, but it does not count as asked for. */
  peek(key: string): KeptAnswer | undefined;
  /** False: it is too long to be kept. */
  set(key: string, answer: KeptAnswer): boolean;
  /** A variant of an answer takes so many bytes more. */
  grow(key: string, answer: KeptAnswer, bytes: number): void;
  clear(): void;
  /** As far as is counted: bodies, variants, headers, keys. */
  bytes(): number;
};

/** Objects, maps and strings around the bytes, measured roughly. */
const OVERHEAD = 1_024;

const sizeOf = (key: string, { body, headers }: KeptAnswer): number =>
  body.length + OVERHEAD + 2 * (key.length + headers.reduce((length, text) => length + text.length, 0));

export const createMemory = ({ maxBytes, maxAnswerBytes }: { maxBytes: number; maxAnswerBytes: number }): Memory => {
  const answers = new LRUCache<string, KeptAnswer>({ maxSize: maxBytes });
  const sizes = new WeakMap<KeptAnswer, number>();
  const put = (key: string, answer: KeptAnswer, size: number): void => {
    sizes.set(answer, size);
    // Of a value that it has already the cache would not take the new size.
    answers.delete(key);
    answers.set(key, answer, { size });
  };
  return {
    get: (key) => answers.get(key),
    peek: (key) => answers.peek(key),
    set: (key, answer) => {
      const size = sizeOf(key, answer);
      if (answer.body.length > maxAnswerBytes || size > maxBytes) return false;
      put(key, answer, size);
      return true;
    },
    grow: (key, answer, bytes) => {
      if (answers.peek(key) === answer) put(key, answer, (sizes.get(answer) ?? 0) + bytes);
    },
    clear: () => {
      answers.clear();
    },
    bytes: () => answers.calculatedSize,
  };
};
