import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';

/** A row as the query engine loads it, components included. */
export type StoredEntry = { id: number; documentId: string; locale: string | null; publishedAt: string | null } & Record<string, unknown>;

/** What is wrong with an entry: the attribute's path and a sentence for the editor. */
export type Problem = { path: string[]; message: string };

/**
 * What one content type asks of the document middlewares; `src/api/<type>/document-hooks.ts` declares it,
 * `src/documents` carries it out in one order for all types.
 */
export type DocumentHooks = {
  uid: ContentTypeUid;
  /** The attribute a blank slug is made from. */
  slugFrom?: string;
  /** Fills what a form may leave blank, before Strapi validates. `stored` is the row being changed, null on create. */
  complete?: (data: Record<string, unknown>, stored: StoredEntry | null) => Record<string, unknown>;
  /** What a copy of an entry begins with in place of the original's. */
  inCopies?: Record<string, string | number | null>;
  /** Top-level relations that `derive`, `check` or `eventStartDates` need, with the fields to load. */
  relations?: Record<string, string[]>;
  /** The hidden columns, out of the stored row. Pure; `reindex` computes the same. */
  derive?: (entry: StoredEntry) => Record<string, string | number | null>;
  /** What must hold whenever the entry is saved. */
  check?: (entry: StoredEntry) => Problem[];
  /** What must hold in view of other entries; only the id of `entry` and its relations are sure to be loaded. */
  checkOthers?: (args: { strapi: Core.Strapi; entry: StoredEntry }) => Promise<Problem[]>;
  /** What must hold for it to be published (types with draft & publish). */
  checkPublish?: (entry: StoredEntry) => Problem[];
  /** The relation to the organizations it stands under: when all of them are dissolved, it is in the archive. */
  keptUnder?: string;
  /** Relations that are as much the other entry's as its own, with what that one stands under: the archive keeps its links too. */
  sharedLinks?: Record<string, { keptUnder: string }>;
  /** Sentences that say why the document may not be deleted; empty when it may. */
  checkDelete?: (args: { strapi: Core.Strapi; documentId: string }) => Promise<string[]>;
  /** A column that counts how often one of these attributes became another for readers, in whichever language. */
  revision?: { column: string; of: string[] };
  /** First days of the events the entry reports: the reference date of its printed titles. */
  eventStartDates?: (entry: StoredEntry) => string[];
  /** Attributes that are one value for all locales in fact, though Strapi keeps relations per locale: copied from vi when a locale is added. */
  inheritedRelations?: string[];
};
