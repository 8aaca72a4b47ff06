import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { searchEntries, type Entry } from './api';

type Search = { entries: Entry[]; hasMore: boolean; state: 'idle' | 'loading' | 'ready' | 'failed' };

const TYPING_PAUSE_MS = 250;
const NOTHING: Search = { entries: [], hasMore: false, state: 'idle' };

/** Searches while the list is open, after a pause in typing; `loadMore` adds the next page. An answer to an older query is dropped. */
export const useEntrySearch = ({ targetType, query, isOpen }: { targetType: string; query: string; isOpen: boolean }) => {
  const { get } = useFetchClient();
  const [search, setSearch] = useState<Search>(NOTHING);
  const [page, setPage] = useState(1);

  useEffect(() => setPage(1), [targetType, query, isOpen]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const controller = new AbortController();
    const run = async () => {
      try {
        const found = await searchEntries({ get, targetType, query, page, signal: controller.signal });
        setSearch((before) => ({ ...found, entries: page === 1 ? found.entries : [...before.entries, ...found.entries], state: 'ready' }));
      } catch {
        // An aborted request belongs to a query nobody waits for; any other failure is shown under the field.
        if (!controller.signal.aborted) setSearch({ ...NOTHING, state: 'failed' });
      }
    };
    setSearch((before) => ({ ...before, state: 'loading' }));
    const timer = setTimeout(() => void run(), query === '' ? 0 : TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [get, targetType, query, page, isOpen]);

  return { ...search, loadMore: () => setPage((current) => current + 1) };
};
