import { useEffect } from 'react';
import type { Loaded } from './use-loaded';

const POLL_MS = 1_500;

/** Asks again and again while something is at work; the next time is counted from the answer. */
export const usePolling = (loaded: Loaded<unknown> & { reload: () => void }, isBusy: boolean): void => {
  const { reload } = loaded;
  const isSettled = loaded.state === 'ready' && !loaded.isStale;
  useEffect(() => {
    if (!isBusy || !isSettled) return undefined;
    const timer = setTimeout(reload, POLL_MS);
    return () => clearTimeout(timer);
  }, [isBusy, isSettled, reload]);
};
