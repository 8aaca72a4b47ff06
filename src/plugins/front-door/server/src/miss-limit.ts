const MINUTE_MS = 60_000;

/** About 10 MB at most; beyond, all start again at 0. */
const MAX_PREFIXES = 50_000;

/** Counts one more of this prefix in this minute of the clock; the seconds until the next one where that makes too many, else 0. */
export type MissLimit = (prefix: string, now: number) => number;

export const createMissLimit = (perMinute: number): MissLimit => {
  const counts = new Map<string, number>();
  let minute = 0;
  return (prefix, now) => {
    if (perMinute === 0) return 0;
    const current = Math.floor(now / MINUTE_MS);
    if (current !== minute || counts.size >= MAX_PREFIXES) counts.clear();
    minute = current;
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return count > perMinute ? Math.ceil((MINUTE_MS - (now % MINUTE_MS)) / 1_000) : 0;
  };
};
