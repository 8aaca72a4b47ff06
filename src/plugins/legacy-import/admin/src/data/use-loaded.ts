import { useCallback, useEffect, useState } from 'react';
import type { Api } from './api';
import { useApi } from './use-api';

/** `ready` keeps what was loaded while newer data is on its way (`isStale`), so that a page does not jump. */
export type Loaded<T> = { state: 'loading' } | { state: 'failed'; error: unknown } | { state: 'ready'; data: T; isStale: boolean };

type Load<T> = (api: Api, signal: AbortSignal) => Promise<T>;

/**
 * What `load` answers; asked again whenever `key` changes (it names everything the answer depends on) or `reload` is called. An answer to
 * an older key is dropped.
 */
export const useLoaded = <T>(key: string, load: Load<T>): Loaded<T> & { reload: () => void } => {
  const api = useApi();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const run = async () => {
      setLoaded((before) => (before.state === 'ready' ? { ...before, isStale: true } : { state: 'loading' }));
      try {
        const data = await load(api, controller.signal);
        if (!controller.signal.aborted) setLoaded({ state: 'ready', data, isStale: false });
      } catch (error) {
        if (!controller.signal.aborted) setLoaded({ state: 'failed', error });
      }
    };
    void run();
    return () => controller.abort();
    // `load` is made anew by each render; `key` says when it means something else.
  }, [api, key, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...loaded, reload };
};
