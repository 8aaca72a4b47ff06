import { SOURCE_LOCALE } from '../domain/portal';
import type { Condition } from './trees/condition';

/** Which rows readers get in Vietnamese: those hold the links to localized types for all languages (rule 13). */
export const isSource = (name: string): string => `${name}.locale = '${SOURCE_LOCALE}' AND ${name}.published_at IS NOT NULL`;

/** The rows of documents, drafts and translations included: a link leads to one of them. */
export const rowsOf = (table: 'events' | 'categories', { sql, bindings }: Condition): Condition => ({
  sql: `SELECT version.id FROM ${table} version WHERE version.document_id IN (${sql})`,
  bindings,
});

type Links = { table: 'articles' | 'photo_galleries'; links: string; own: string; target: string };

const GALLERY_EVENTS: Links = { table: 'photo_galleries', links: 'photo_galleries_event_lnk', own: 'photo_gallery_id', target: 'event_id' };
const ARTICLE_EVENTS: Links = { table: 'articles', links: 'articles_events_lnk', own: 'article_id', target: 'event_id' };
const ARTICLE_CATEGORIES: Links = { table: 'articles', links: 'articles_categories_lnk', own: 'article_id', target: 'category_id' };

/** Of what links to one of the rows `to`; `but` is a document that is left out. */
type Newest = { to: Condition; but?: Condition; limit: number };

/**
 * The documentIds (`id`) and dates (`at`) of what links somewhere, newest first.
 * SQLite takes the tables of a CROSS JOIN in the order in which they stand; else it may go through all rows by their dates.
 */
const newestOf = ({ table, links, own, target }: Links, { to, but, limit }: Newest): Condition => ({
  sql: `SELECT entry.document_id AS id, entry.date_published AS at
    FROM (SELECT DISTINCT link.${own} AS id FROM ${links} link WHERE link.${target} IN (${to.sql})) linked CROSS JOIN ${table} entry
    WHERE entry.id = linked.id AND ${isSource('entry')}${but ? ` AND entry.document_id <> (${but.sql})` : ''}
    ORDER BY entry.date_published DESC, entry.document_id LIMIT ?`,
  bindings: [...to.bindings, ...(but?.bindings ?? []), limit],
});

/** A gallery names its event in the Vietnamese version. */
export const galleriesOfEvents = (newest: Newest): Condition => newestOf(GALLERY_EVENTS, newest);

export const articlesOfEvents = (newest: Newest): Condition => newestOf(ARTICLE_EVENTS, newest);

export const articlesOfCategories = (newest: Newest): Condition => newestOf(ARTICLE_CATEGORIES, newest);
