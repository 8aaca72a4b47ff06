import type { Clock } from '../front-door';
import { isOver } from '../rules/cache-control';
import { standingOf, type Standing } from '../rules/moved';
import type { KeptAnswer } from './answer';
import type { Memory } from './memory';
import { createVariants, type Variants } from './variants';

/** Memory, and since when what moves in its answers is known. */
export type KeptAnswers = {
  /** Not what the clock has outdated. */
  get(key: string): KeptAnswer | undefined;
  standing(answer: KeptAnswer): Standing;
  /** What readers have taken compressed of the answer that is kept is made for this one, so that nobody waits when it takes its place. */
  prepare(key: string, answer: KeptAnswer): Promise<void>;
  /** Whether it is still this one that is kept. */
  holds(key: string, answer: KeptAnswer): boolean;
  /** `readAt`: the clock's `elapsed` when what moves in it began to be read. */
  put(key: string, answer: KeptAnswer, readAt: number): void;
  /** What moves was read again and had not moved. */
  confirm(answer: KeptAnswer, readAt: number): void;
  clear(): void;
  variants: Variants;
};

export const createKeptAnswers = ({ memory, clock }: { memory: Memory; clock: Clock }): KeptAnswers => {
  const keys = new WeakMap<KeptAnswer, string>();
  const readAts = new WeakMap<KeptAnswer, number>();
  const variants = createVariants((answer, bytes) => {
    memory.grow(keys.get(answer) ?? '', answer, bytes);
  });
  const confirm = (answer: KeptAnswer, readAt: number): void => {
    readAts.set(answer, Math.max(readAt, readAts.get(answer) ?? -Infinity));
  };
  return {
    variants,
    confirm,
    get: (key) => {
      const answer = memory.get(key);
      return answer && !isOver(answer.keeping, clock.now()) ? answer : undefined;
    },
    standing: (answer) =>
      answer.keeping.moving ? standingOf(answer.keeping, clock.elapsed() - (readAts.get(answer) ?? -Infinity)) : 'fresh',
    prepare: async (key, answer) => {
      const before = memory.peek(key);
      if (before && !before.body.equals(answer.body)) await variants.prepare(before, answer);
    },
    holds: (key, answer) => memory.peek(key) === answer,
    put: (key, answer, readAt) => {
      const before = memory.peek(key);
      keys.set(answer, key);
      confirm(answer, readAt);
      if (before?.body.equals(answer.body)) variants.inherit(before, answer);
      if (memory.set(key, answer)) memory.grow(key, answer, variants.bytesOf(answer));
    },
    clear: () => {
      memory.clear();
    },
  };
};
