import type { SeenVersion } from './seen-version';

/** How long an answer may be given without having looked whether another process has changed content. */
const FRESH_MS = 1_000;

/** A look counts from its start, so there is room for one that is late and one that is slow. */
const LOOK_EVERY_MS = 400;
/** Without readers nobody looks. */
const IN_USE_MS = 5_000;
const PRUNE_EVERY_MS = 60_000;
const WARN_EVERY_MS = 60_000;

type Parts = {
  seen: SeenVersion;
  prune(): Promise<void>;
  /** Milliseconds that never go back. */
  now(): number;
  warn(message: string): void;
};

export type Freshness = {
  /** Whether memory was compared with the database within the last second; from now on it is, for a while. */
  isFresh(): boolean;
  /** Compares if need be; false: it cannot be known. */
  ensureFresh(): Promise<boolean>;
  close(): Promise<void>;
};

export const createFreshness = ({ seen, prune, now, warn }: Parts): Freshness => {
  const last = { use: -Infinity, prune: -Infinity, warning: -Infinity };
  let looking: Promise<boolean> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  const isDue = (what: 'prune' | 'warning', everyMs: number): boolean => {
    const due = now() - last[what] > everyMs;
    if (due) last[what] = now();
    return due;
  };

  const look = async (): Promise<boolean> => {
    try {
      await seen.look();
      if (isDue('prune', PRUNE_EVERY_MS)) await prune();
      return true;
    } catch (error) {
      if (!isClosed && isDue('warning', WARN_EVERY_MS))
        warn(`The front door cannot read the version of the content and sends readers to the routes: ${String(error)}`);
      return false;
    }
  };

  const lookOnce = (): Promise<boolean> => {
    looking ??= look().finally(() => {
      looking = null;
    });
    return looking;
  };

  const isFresh = (): boolean => now() - seen.lookedAt() < FRESH_MS;

  const stopTimer = (): void => {
    if (timer) clearInterval(timer);
    timer = null;
  };

  const tick = (): void => {
    if (now() - last.use > IN_USE_MS) stopTimer();
    else void lookOnce();
  };

  return {
    isFresh: () => {
      last.use = now();
      if (!isClosed) timer ??= setInterval(tick, LOOK_EVERY_MS).unref();
      return isFresh();
    },
    ensureFresh: async () => {
      if (isFresh()) return true;
      // A look that began long ago may end too late to be worth anything; the next one begins now.
      if ((await lookOnce()) && isFresh()) return true;
      return !isClosed && (await lookOnce()) && isFresh();
    },
    close: async () => {
      isClosed = true;
      stopTimer();
      await looking;
    },
  };
};
