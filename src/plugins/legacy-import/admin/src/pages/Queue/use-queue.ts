import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useLoaded } from '../../data/use-loaded';
import { queryOf, readQueue, withChange, writeQueue, type QueueState } from '../../queue/queue-state';

/** The queue as the address has it; a change goes into the address. */
export const useQueue = () => {
  const [query, setQuery] = useSearchParams();
  const state = useMemo(() => readQueue(query), [query]);
  const loaded = useLoaded(`pages ${writeQueue(state)}`, (api, signal) => api.pages(queryOf(state), signal));
  const change = (changed: Partial<QueueState>) =>
    setQuery((before) => writeQueue(withChange(readQueue(before), changed)), { replace: true });
  return { state, change, loaded };
};
