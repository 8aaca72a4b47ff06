import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;

/** How often each key was seen in the current minute of the clock. Forgotten when the minute is over; never written anywhere. */
export type MinuteWindow = {
  /** Counts one more; true where that makes more than `limit`. */
  exceeds(key: string, limit: number, now: number): boolean;
};

/** `max` keys at most: beyond, those seen longest ago start again at 0. */
export const createMinuteWindow = ({ max }: { max: number }): MinuteWindow => {
  const seen = new LRUCache<string, number>({ max });
  let minute = 0;
  return {
    exceeds: (key, limit, now) => {
      const current = Math.floor(now / MINUTE_MS);
      if (current !== minute) {
        seen.clear();
        minute = current;
      }
      const n = (seen.get(key) ?? 0) + 1;
      seen.set(key, n);
      return n > limit;
    },
  };
};

export const secondsLeftOfMinute = (now: number): number => Math.ceil((MINUTE_MS - (now % MINUTE_MS)) / 1000);
