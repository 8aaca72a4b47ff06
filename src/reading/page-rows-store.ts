import { SOURCE_LOCALE } from '../domain/portal';
import { isShownOf } from './cards-store';
import type { Locales } from './locales';
import type { Condition } from './trees/condition';
import type { Chosen } from './versions';

export type PageTable = 'articles' | 'events' | 'photo_galleries' | 'pages';

/**
 * One document, by a SELECT of its documentId, published in the first of these locales that it has; or its draft in the one locale, as a preview
 * link shows it.
 */
export type PageAsked = { document: Condition; locales: Locales; isDraft: boolean };

const documentById = (documentId: string): Condition => ({ sql: '?', bindings: [documentId] });

/** The document that is published under a slug: in the first of the locales if there is one, else in the next. */
const documentBySlug = (table: PageTable, slug: string, locales: Locales): Condition => ({
  sql: `SELECT found.document_id FROM ${table} found
    WHERE found.slug = ? AND found.locale IN (${locales.map(() => '?').join(', ')}) AND found.published_at IS NOT NULL
    ORDER BY CASE found.locale WHEN ? THEN 0 ELSE 1 END LIMIT 1`,
  bindings: [slug, ...locales, locales[0]],
});

/** What is read is named by its address, or by a link to the preview of a draft. */
export type PageWanted = { by: 'slug'; slug: string; locales: Locales } | { by: 'preview'; documentId: string; locale: string };

export const askedOf = (table: PageTable, wanted: PageWanted): PageAsked => {
  switch (wanted.by) {
    case 'slug':
      return { document: documentBySlug(table, wanted.slug, wanted.locales), locales: wanted.locales, isDraft: false };
    case 'preview':
      return askedById({ ...wanted, isDraft: true });
  }
};

/** People have neither drafts nor translations. */
export const isPerson = (wanted: PageWanted): Condition =>
  wanted.by === 'slug'
    ? { sql: 'shown.slug = ?', bindings: [wanted.slug] }
    : { sql: 'shown.document_id = ?', bindings: [wanted.documentId] };

/** A document by its id, in one locale. */
export const askedById = ({ documentId, locale, isDraft }: Chosen): PageAsked => ({
  document: documentById(documentId),
  locales: [locale],
  isDraft,
});

/** The versions of the document; of a preview with its drafts, because they know under which slug it may be previewed. */
export const isVersionOf = ({ document, isDraft }: PageAsked): Condition => ({
  sql: `shown.document_id = (${document.sql})${isDraft ? '' : ' AND shown.published_at IS NOT NULL'}`,
  bindings: document.bindings,
});

/** The one version that is read. */
export const isRead = (table: PageTable, { document, locales, isDraft }: PageAsked): Condition => {
  const [locale, ...others] = locales;
  if (others.length > 0) return isShownOf(table, { ids: document, locale });
  return {
    sql: `shown.document_id = (${document.sql}) AND shown.locale = ? AND shown.published_at IS ${isDraft ? 'NULL' : 'NOT NULL'}`,
    bindings: [...document.bindings, locale],
  };
};

/**
 * The ids of the version that holds the links to localized types for all languages (rule 13): the Vietnamese one, published, or the draft where
 * that very draft is shown.
 */
export const sourceOf = (table: PageTable, { document, locales, isDraft }: PageAsked): Condition => ({
  sql: `SELECT source.id FROM ${table} source WHERE source.document_id = (${document.sql}) AND source.locale = '${SOURCE_LOCALE}'
    AND source.published_at IS ${isDraft && locales[0] === SOURCE_LOCALE ? 'NULL' : 'NOT NULL'}`,
  bindings: document.bindings,
});
