import type { Log } from '../hits/queue';

/** The longest time by which a key outlives its moment. */
const EVERY_MS = 20_000;

type Forgetting = { forget: () => Promise<boolean>; log: Pick<Log, 'warn'> };

/**
 * Looks again and again, from now on, for what has to be forgotten: no schedule to miss, so a server that slept over midnight forgets when it
 * wakes. Returns what stops it, and waits for a look that is under way.
 */
export const startForgetting = ({ forget, log }: Forgetting): (() => Promise<void>) => {
  let failing = false;
  let looking: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    try {
      await forget();
      failing = false;
    } catch (error) {
      if (!failing) log.warn(`The view counter could not destroy what is over, and tries again: ${String(error)}`);
      failing = true;
    }
  };
  const begin = (): void => {
    looking ??= look().finally(() => {
      looking = null;
    });
  };
  begin();
  const timer = setInterval(begin, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
};
