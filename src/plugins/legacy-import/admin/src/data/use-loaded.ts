import { useCallback, useEffect, useState } from 'react';
import type { Api } from './api';
import { useApi } from './use-api';

/**
 * `ready` keeps what was loaded while newer data is on its way (`isStale`), so that a page does not jump, and while it cannot be had (`problem`,
 * else null), as for the seconds in which a server starts again.
 */
export type Loaded<T> =
  { state: 'loading' } | { state: 'failed'; error: unknown } | { state: 'ready'; data: T; isStale: boolean; problem: unknown };

type Load<T> = (api: Api, signal: AbortSignal) => Promise<T>;

type Keyed<T> = { key: string; loaded: Loaded<T> };

const waiting = <T>(loaded: Loaded<T>): Loaded<T> => (loaded.state === 'ready' ? { ...loaded, isStale: true } : { state: 'loading' });

const failing = <T>({ key, loaded }: Keyed<T>, now: string, error: unknown): Loaded<T> =>
  loaded.state === 'ready' && key === now ? { ...loaded, isStale: false, problem: error } : { state: 'failed', error };

/**
 * What `load` answers; asked again whenever `key` changes (it names everything the answer depends on) or `reload` is called. An answer to
 * an older key is dropped.
 */
export const useLoaded = <T>(key: string, load: Load<T>): Loaded<T> & { reload: () => void } => {
  const api = useApi();
  const [{ loaded }, setKeyed] = useState<Keyed<T>>({ key, loaded: { state: 'loading' } });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const run = async () => {
      setKeyed((before) => ({ ...before, loaded: waiting(before.loaded) }));
      try {
        const data = await load(api, controller.signal);
        if (!controller.signal.aborted) setKeyed({ key, loaded: { state: 'ready', data, isStale: false, problem: null } });
      } catch (error) {
        if (!controller.signal.aborted) setKeyed((before) => ({ key, loaded: failing(before, key, error) }));
      }
    };
    void run();
    return () => controller.abort();
    // `load` is made anew by each render; `key` says when it means something else.
  }, [api, key, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...loaded, reload };
};
