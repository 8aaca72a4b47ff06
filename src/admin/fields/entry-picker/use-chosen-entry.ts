import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { findEntry, type Entry } from './api';

export type Chosen = { state: 'none' | 'loading' | 'missing' | 'failed' } | { state: 'found'; entry: Entry };

/** The entry behind the stored documentId. `remember` spares the request for an entry that was just picked from the list. */
export const useChosenEntry = ({ targetType, documentId }: { targetType: string; documentId: string | null }) => {
  const { get } = useFetchClient();
  const [known, setKnown] = useState<{ documentId: string; chosen: Chosen } | null>(null);
  const isKnown = known?.documentId === documentId;

  useEffect(() => {
    if (documentId === null || isKnown) return undefined;
    const controller = new AbortController();
    const run = async () => {
      try {
        const entry = await findEntry({ get, targetType, documentId, signal: controller.signal });
        setKnown({ documentId, chosen: entry ? { state: 'found', entry } : { state: 'missing' } });
      } catch {
        if (!controller.signal.aborted) setKnown({ documentId, chosen: { state: 'failed' } });
      }
    };
    void run();
    return () => controller.abort();
  }, [get, targetType, documentId, isKnown]);

  const chosen: Chosen = documentId === null ? { state: 'none' } : isKnown && known ? known.chosen : { state: 'loading' };
  return { chosen, remember: (entry: Entry) => setKnown({ documentId: entry.documentId, chosen: { state: 'found', entry } }) };
};
