import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Grant } from './api-tokens';

/** null: no such token; 'busy': too many unknown tokens are asked about, or the database answers nothing. */
type Answer = Grant | null | 'busy';

export type Grants = { of(accessKey: string): Promise<Answer> };

export type GrantRules = {
  find(accessKey: string): Promise<Grant | null>;
  onFailure(error: unknown): void;
  now?: () => number;
};

/** A token that is deleted or changed in the admin is obeyed here at most this long after. */
const BELIEVED_MS = 10_000;
const MAX_TOKENS = 1_000;
/** Questions about tokens that were not valid before: guessing costs the database no more. */
const UNKNOWN_PER_SECOND = 20;

type Known = { grant: Grant | null; checkedAt: number };

const createBudget = (perSecond: number) => {
  let second = 0;
  let spent = 0;
  return (now: number): boolean => {
    const current = Math.floor(now / 1000);
    if (current !== second) [second, spent] = [current, 0];
    spent += 1;
    return spent <= perSecond;
  };
};

/** Tokens by their hash: the memory of this process is no place for them. Valid and wrong ones do not push each other out. */
export const createGrants = ({ find, onFailure, now = Date.now }: GrantRules): Grants => {
  const valid = new LRUCache<string, Known>({ max: MAX_TOKENS });
  const wrong = new LRUCache<string, Known>({ max: MAX_TOKENS });
  const asking = new Map<string, Promise<Answer>>();
  const spend = createBudget(UNKNOWN_PER_SECOND);

  const ask = async (name: string, accessKey: string): Promise<Answer> => {
    const checkedAt = now();
    try {
      const grant = await find(accessKey);
      (grant ? valid : wrong).set(name, { grant, checkedAt });
      (grant ? wrong : valid).delete(name);
      return grant;
    } catch (error) {
      onFailure(error);
      return 'busy';
    }
  };

  return {
    of: (accessKey) => {
      const name = createHash('sha256').update(accessKey).digest('base64');
      const known = valid.get(name) ?? wrong.get(name);
      if (known && now() - known.checkedAt < BELIEVED_MS) return Promise.resolve(known.grant);
      const running = asking.get(name);
      if (running) return running;
      if (!valid.has(name) && !spend(now())) return Promise.resolve('busy' as const);
      const asked = ask(name, accessKey).finally(() => asking.delete(name));
      asking.set(name, asked);
      return asked;
    },
  };
};
