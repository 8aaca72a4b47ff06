const MINUTE_MS = 60_000;

/** About 10 MB at most; beyond, all start again at 0. */
const MAX_KEYS = 50_000;

/** What each key may spend in one minute of the clock. */
export type RequestAllowance = {
  /** Spends; the seconds until the next minute where that is more than there is, else 0. */
  spend(key: string, amount: number, now: number): number;
  /** For a request that turned out cheaper, in the minute in which it was spent. */
  giveBack(key: string, amount: number, now: number): void;
};

/** `perMinute` 0: no limit. */
export const createRequestAllowance = (perMinute: number): RequestAllowance => {
  const spent = new Map<string, number>();
  let minute = 0;
  const turnTo = (now: number): void => {
    const current = Math.floor(now / MINUTE_MS);
    if (current !== minute) spent.clear();
    minute = current;
  };
  return {
    spend: (key, amount, now) => {
      if (perMinute === 0) return 0;
      turnTo(now);
      if (!spent.has(key) && spent.size >= MAX_KEYS) spent.clear();
      const total = (spent.get(key) ?? 0) + amount;
      if (total > perMinute) return Math.ceil((MINUTE_MS - (now % MINUTE_MS)) / 1_000);
      spent.set(key, total);
      return 0;
    },
    giveBack: (key, amount, now) => {
      turnTo(now);
      const total = spent.get(key);
      if (total !== undefined) spent.set(key, Math.max(0, total - amount));
    },
  };
};
