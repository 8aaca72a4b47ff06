const MINUTE_MS = 60_000;

/** How often each key was seen in the current minute of the clock. Forgotten when the minute is over; never written anywhere. */
export type MinuteWindow = {
  /** Counts one more; true where that makes more than `limit`. */
  exceeds(key: string, limit: number, now: number): boolean;
};

/**
 * `max` keys at most: beyond, those seen longest ago start again at 0, a half of them at a time. Two maps are a fraction of what a cache costs
 * that links its entries, and every hit comes by here twice.
 */
export const createMinuteWindow = ({ max }: { max: number }): MinuteWindow => {
  let recent = new Map<string, number>();
  let before = new Map<string, number>();
  let minute = 0;
  return {
    exceeds: (key, limit, now) => {
      const current = Math.floor(now / MINUTE_MS);
      if (current !== minute) {
        [recent, before] = [new Map<string, number>(), new Map<string, number>()];
        minute = current;
      }
      const known = recent.get(key);
      const n = (known ?? before.get(key) ?? 0) + 1;
      if (known === undefined && recent.size >= max / 2) [recent, before] = [new Map<string, number>(), recent];
      recent.set(key, n);
      return n > limit;
    },
  };
};

export const secondsLeftOfMinute = (now: number): number => Math.ceil((MINUTE_MS - (now % MINUTE_MS)) / 1000);
