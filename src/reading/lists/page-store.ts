import type { Core } from '@strapi/strapi';

/** A piece of SQL about the rows of the listed table, which it calls `shown`. */
export type Condition = { sql: string; bindings: readonly unknown[] };

/** In which order rows come; ties by documentId in the same direction, so that one index serves both directions. */
export type Listing = { table: 'articles' | 'events' | 'photo_galleries' | 'people'; place: string; direction: 'ASC' | 'DESC' };

/** Which rows: of these locales, the first wins where a document has both; none for types without languages. */
export type Wanted = { listing: Listing; locales: readonly string[]; conditions: readonly Condition[] };

type Deps = { strapi: Core.Strapi };

/** The rows that readers see. People have no drafts and no languages; a redacted person is not shown. */
const visibleIn = ({ listing, locales }: Wanted): Condition[][] => {
  if (listing.table === 'people') return [[{ sql: 'shown.redacted_at IS NULL', bindings: [] }]];
  return locales.map((locale, index) => [
    { sql: 'shown.published_at IS NOT NULL AND shown.locale = ?', bindings: [locale] },
    ...locales.slice(0, index).map((better) => isNotIn(listing, better)),
  ]);
};

const isNotIn = ({ table }: Listing, locale: string): Condition => ({
  sql: `NOT EXISTS (SELECT 1 FROM ${table} better WHERE better.document_id = shown.document_id AND better.locale = ? AND better.published_at IS NOT NULL)`,
  bindings: [locale],
});

/** One row per document: the versions of each locale in the order of its index, merged by the database. */
const rowsOf = (wanted: Wanted): Condition => {
  const { table, place } = wanted.listing;
  const parts = visibleIn(wanted).map((visible) => [...visible, ...wanted.conditions]);
  return {
    sql: parts
      .map(
        (part) =>
          `SELECT shown.document_id AS id, shown.${place} AS place FROM ${table} shown WHERE ${part.map(({ sql }) => sql).join(' AND ')}`,
      )
      .join(' UNION ALL '),
    bindings: parts.flat().flatMap(({ bindings }) => bindings),
  };
};

/** better-sqlite3 answers rows, pg an object that holds them. */
export const selectRows = async <Row>({ strapi }: Deps, { sql, bindings }: Condition): Promise<Row[]> => {
  const answer: unknown = await strapi.db.connection.raw(sql, bindings as never);
  return (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as Row[];
};

/** The documentIds of one page. */
export const loadPage = async ({
  strapi,
  wanted,
  start,
  limit,
}: Deps & { wanted: Wanted; start: number; limit: number }): Promise<string[]> => {
  const { sql, bindings } = rowsOf(wanted);
  const { direction } = wanted.listing;
  const page = `${sql} ORDER BY place ${direction}, id ${direction} LIMIT ? OFFSET ?`;
  const rows = await selectRows<{ id: string }>({ strapi }, { sql: page, bindings: [...bindings, limit, start] });
  return rows.map(({ id }) => id);
};

export const countAll = async ({ strapi, wanted }: Deps & { wanted: Wanted }): Promise<number> => {
  const { sql, bindings } = rowsOf(wanted);
  const [row] = await selectRows<{ total: number | string }>({ strapi }, { sql: `SELECT COUNT(*) AS total FROM (${sql}) found`, bindings });
  return Number(row?.total ?? 0);
};
