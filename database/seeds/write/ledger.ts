import type { Core } from '@strapi/strapi';

type Deps = { strapi: Core.Strapi };

/** What the seed remembers of an entry that it made: which it is, and what a later run has to know to renew it. */
export type Note = { documentId: string; untouched?: Record<string, string> };

const storeOf = ({ strapi }: Deps) => strapi.store({ type: 'sample', name: 'portal' });

/** By its own key, never by title or slug: those are the editors'. Joins the running transaction. */
export const readNote = async ({ strapi }: Deps, key: string): Promise<Note | null> =>
  (await storeOf({ strapi }).get({ key })) as Note | null;

export const writeNote = async ({ strapi }: Deps, key: string, note: Note): Promise<void> => {
  await storeOf({ strapi }).set({ key, value: note });
};
