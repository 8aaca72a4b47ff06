import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createApi, type Api } from './api';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; data: T };

export const useApi = (): Api => {
  const client = useFetchClient();
  return useMemo(() => createApi(client), [client]);
};

/**
 * What `load` answers, asked again whenever `key` changes (it names everything the answer depends on) or `reload` is called. What was
 * loaded stays while newer data is on its way; with a null key nothing is asked.
 */
export const useLoaded = <T>(
  key: string | null,
  load: (api: Api, signal: AbortSignal) => Promise<T>,
): Loaded<T> & { reload: () => void } => {
  const api = useApi();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (key === null) return undefined;
    const controller = new AbortController();
    const run = async () => {
      try {
        const data = await load(api, controller.signal);
        if (!controller.signal.aborted) setLoaded({ state: 'ready', data });
      } catch {
        if (!controller.signal.aborted) setLoaded({ state: 'failed' });
      }
    };
    void run();
    return () => controller.abort();
    // `load` is made anew by each render; `key` says when it means something else.
  }, [api, key, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...loaded, reload };
};
