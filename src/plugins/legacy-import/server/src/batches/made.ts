/**
 * One thing that an import did, so that it can be taken back. `created`: an entry, a file (`plugin::upload.file` by its upload id) or a redirect
 * that was not there before. `updated`: an article, with what it was before. `raised`: a view base, or the totals of an old site.
 */
export type MadeAct = 'created' | 'updated' | 'raised';

export type NewMade = {
  uid: string;
  documentId: string;
  act: MadeAct;
  /** When the entry was last written by an import (its `updatedAt`, ISO 8601): another time means that somebody has edited it. Null: as `createdAt`. */
  mark: string | null;
  /** What is to be put back. */
  snapshot: unknown;
};

export type StoredMade = NewMade & {
  id: number;
  batchId: string;
  pageId: number | null;
};

/** Names in `uid` of what is no entry. */
export const VIEW_BASE = 'view-base';
export const SITE_TOTALS = 'site-totals';
export const FILE = 'plugin::upload.file';
export const REDIRECT = 'api::redirect.redirect';
