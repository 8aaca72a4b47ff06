import { SOURCE_LOCALE } from '../domain/portal';
import { localesFor } from './locales';
import type { Condition } from './trees/condition';

/** Which documents: known ones, or a SELECT of documentIds. */
export type Documents = readonly string[] | Condition;

export type WantedCards = { ids: Documents; locale: string };

type DraftedTable = 'articles' | 'events' | 'photo_galleries' | 'pages';

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

export const NOTHING: Condition = { sql: '1 = 0', bindings: [] };

/** As long as lists are made, by values that nothing is equal to: statements of few texts are prepared once and kept. */
const LENGTHS = [2, 8, 64];

const lengthened = (values: readonly string[]): (string | null)[] => {
  const length = LENGTHS.find((candidate) => candidate >= values.length) ?? values.length;
  return [...values, ...Array.from({ length: length - values.length }, () => null)];
};

export const isAmong = (column: string, documents: Documents): Condition => {
  if ('sql' in documents) return { sql: `${column} IN (${documents.sql})`, bindings: documents.bindings };
  const ids = lengthened([...new Set(documents)]);
  return { sql: `${column} IN (${marks(ids)})`, bindings: ids };
};

/** Of every document the one published version that readers get: in the wanted locale, else in vi. */
export const isShownIn = (table: DraftedTable, locale: string): Condition =>
  locale === SOURCE_LOCALE
    ? { sql: `shown.published_at IS NOT NULL AND shown.locale = '${SOURCE_LOCALE}'`, bindings: [] }
    : {
        sql: `shown.published_at IS NOT NULL
          AND (shown.locale = ? OR (shown.locale = '${SOURCE_LOCALE}' AND NOT EXISTS (SELECT 1 FROM ${table} better
            WHERE better.document_id = shown.document_id AND better.locale = ? AND better.published_at IS NOT NULL)))`,
        bindings: [locale, locale],
      };

/** That version of these documents. */
export const isShownOf = (table: DraftedTable, { ids, locale }: WantedCards): Condition => {
  const [among, inLocale] = [isAmong('shown.document_id', ids), isShownIn(table, locale)];
  return { sql: `${among.sql} AND ${inLocale.sql}`, bindings: [...among.bindings, ...inLocale.bindings] };
};

/** The parts of a row among which the photo is that stands for it, the first field before the others. */
const FACED = {
  articles: { parts: 'articles_cmps', fields: `part.field IN ('heroPhoto', 'body')`, first: 'heroPhoto' },
  photo_galleries: { parts: 'photo_galleries_cmps', fields: `part.field = 'photos'`, first: 'photos' },
};

type Faced = keyof typeof FACED;

/** The id of the first captioned photo of the row `shown` whose file is there. */
const faceIn = (table: Faced): string => {
  const { parts, fields, first } = FACED[table];
  return `(SELECT part.cmp_id FROM ${parts} part WHERE part.entity_id = shown.id AND ${fields} AND part.component_type = 'media.captioned-photo'
    AND EXISTS (SELECT 1 FROM files_related_mph file WHERE file.related_id = part.cmp_id
      AND file.related_type = 'media.captioned-photo' AND file.field = 'image')
    ORDER BY CASE part.field WHEN '${first}' THEN 0 ELSE 1 END, part."order" LIMIT 1)`;
};

export type FaceRow = { id: number; photoId: number | null; photoCount: number };

/** Which photo stands for each of these rows, and how many captioned photos stand in its fields, those without a file too. */
export const facesOf = (table: Faced, { sql, bindings }: Condition): Condition => {
  const { parts, fields } = FACED[table];
  const count = `(SELECT COUNT(*) FROM ${parts} part WHERE part.entity_id = shown.id AND ${fields} AND part.component_type = 'media.captioned-photo')`;
  return {
    sql: `SELECT shown.id AS id, ${faceIn(table)} AS "photoId", ${count} AS "photoCount" FROM ${table} shown WHERE ${sql}`,
    bindings,
  };
};

/** The captioned photos that stand for these rows. */
export const isFaceOf = (table: Faced, { sql, bindings }: Condition): Condition => ({
  sql: `shown.id IN (SELECT ${faceIn(table)} FROM ${table} shown WHERE ${sql})`,
  bindings,
});

/**
 * The categories that articles show in any language: those of the Vietnamese version (rule 13), in its order, each in the wanted locale and in vi.
 * SQLite takes the tables of a CROSS JOIN in the order in which they stand.
 */
export const categoriesOf = ({ ids, locale }: WantedCards): Condition => {
  const among = isAmong('source.document_id', ids);
  const locales = localesFor(locale);
  return {
    sql: `SELECT source.document_id AS "articleId", category.document_id AS "documentId", category.locale AS locale,
        category.name AS name, category.slug AS slug
      FROM articles source CROSS JOIN articles_categories_lnk link CROSS JOIN categories target CROSS JOIN categories category
      WHERE ${among.sql} AND source.locale = '${SOURCE_LOCALE}' AND source.published_at IS NOT NULL AND link.article_id = source.id
        AND target.id = link.category_id AND category.document_id = target.document_id AND category.locale IN (${marks(locales)})
      ORDER BY link.category_ord, link.id`,
    bindings: [...among.bindings, ...locales],
  };
};
