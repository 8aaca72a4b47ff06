import { getFetchClient } from '@strapi/strapi/admin';
import { createApi } from '../data/api';
import { createBatch } from './batch';

type Ask = (documentId: string) => Promise<number | undefined>;

/** The server answers for as many documents at once; a page of the list has no more. */
const MOST_AT_ONCE = 100;

const batches = new Map<string, Ask>();

const inParts = (keys: string[]): string[][] =>
  Array.from({ length: Math.ceil(keys.length / MOST_AT_ONCE) }, (_, part) => keys.slice(part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE));

/** All cells of one list share a request: each asks for itself, in the same tick. */
export const askViews = (uid: string, documentId: string): Promise<number | undefined> => {
  const known = batches.get(uid);
  if (known) return known(documentId);
  const ask = createBatch<number>(async (documentIds) => {
    const api = createApi(getFetchClient());
    const answers = await Promise.all(inParts(documentIds).map((part) => api.column({ uid, documentIds: part })));
    return Object.assign({}, ...answers.map(({ data }) => data)) as Record<string, number>;
  });
  batches.set(uid, ask);
  return ask(documentId);
};
