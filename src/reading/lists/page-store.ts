import type { Core } from '@strapi/strapi';
import { runSelect } from '../trees/run-store';
import type { Condition } from '../trees/condition';

/** In which order rows come, by SQL about `shown`; ties by documentId in the same direction, so that one index serves both directions. */
export type Listing = { table: 'articles' | 'events' | 'photo_galleries' | 'people'; place: string; direction: 'ASC' | 'DESC' };

/** About the rows of every language, or of one each. */
export type RowCondition = Condition | { inLocale(locale: string): Condition };

/** Or a SELECT of row ids that is dear, so that it is run once for all languages, the page and the total; at most one. */
export type ListCondition = RowCondition | { among: Condition };

/** Which rows: of these locales, the first wins where a document has both; none for types without languages. */
type Wanted<Each = RowCondition> = { listing: Listing; locales: readonly string[]; conditions: readonly Each[] };

type Deps = { strapi: Core.Strapi };

/** The rows that readers see, those of each language apart. People have no drafts and no languages; a redacted person is not shown. */
const visibleIn = ({ listing, locales, conditions }: Wanted): Condition[][] => {
  const own = (locale: string): Condition[] =>
    conditions.map((condition) => ('inLocale' in condition ? condition.inLocale(locale) : condition));
  if (listing.table === 'people') return [[{ sql: 'shown.redacted_at IS NULL', bindings: [] }, ...own('')]];
  return locales.map((locale, index) => [
    { sql: 'shown.published_at IS NOT NULL AND shown.locale = ?', bindings: [locale] },
    ...own(locale),
    ...locales.slice(0, index).map((better) => isNotIn(listing, better)),
  ]);
};

const isNotIn = ({ table }: Listing, locale: string): Condition => ({
  sql: `NOT EXISTS (SELECT 1 FROM ${table} better WHERE better.document_id = shown.document_id AND better.locale = ? AND better.published_at IS NOT NULL)`,
  bindings: [locale],
});

/** One row per document: a SELECT for the versions of each locale. */
const partsOf = (wanted: Wanted): Condition[] => {
  const { table, place } = wanted.listing;
  return visibleIn(wanted).map((part) => ({
    sql: `SELECT shown.document_id AS id, ${place} AS place FROM ${table} shown WHERE ${part.map(({ sql }) => sql).join(' AND ')}`,
    bindings: part.flatMap(({ bindings }) => bindings),
  }));
};

const oneAfterTheOther = (parts: readonly Condition[]): Condition => ({
  sql: parts.map(({ sql }) => sql).join(' UNION ALL '),
  bindings: parts.flatMap(({ bindings }) => bindings),
});

const rowsOf = (wanted: Wanted): Condition => oneAfterTheOther(partsOf(wanted));

const inOrder = ({ direction }: Listing): string => `ORDER BY place ${direction}, id ${direction}`;

/** Of several languages each gives no more than the page can show, in the order of its index: PostgreSQL would join and sort all of them. */
const firstOf = ({ parts, order, count }: { parts: readonly Condition[]; order: string; count: number }): Condition =>
  oneAfterTheOther(
    parts.map(({ sql, bindings }) => ({ sql: `SELECT id, place FROM (${sql} ${order} LIMIT ?) part`, bindings: [...bindings, count] })),
  );

/** A SELECT of the documentIds of one page, and of their places. */
export const pageOf = (wanted: Wanted, { start, limit }: { start: number; limit: number }): Condition => {
  const [parts, order] = [partsOf(wanted), inOrder(wanted.listing)];
  const { sql, bindings } = parts.length > 1 ? firstOf({ parts, order, count: start + limit }) : oneAfterTheOther(parts);
  return { sql: `${sql} ${order} LIMIT ? OFFSET ?`, bindings: [...bindings, limit, start] };
};

/** `start`: how many stand on the pages before. */
type Asked = Deps & { wanted: Wanted; start: number; limit: number };
type Found = { total: number; ids: string[] };

const IS_AMONG: Condition = { sql: 'shown.id IN (SELECT id FROM among)', bindings: [] };

/** The documentIds of one page, and how many there are in all. */
export const findPage = async ({ wanted, ...asked }: Omit<Asked, 'wanted'> & { wanted: Wanted<ListCondition> }): Promise<Found> => {
  const amongs: Condition[] = [];
  const conditions = wanted.conditions.map((condition) => {
    if (!('among' in condition)) return condition;
    amongs.push(condition.among);
    return IS_AMONG;
  });
  const ofRows = { ...asked, wanted: { ...wanted, conditions } };
  const [among] = amongs;
  if (among) return loadAmong(ofRows, among);
  const total = await countAll(ofRows);
  return { total, ids: asked.start < total ? await loadPage({ ...ofRows, total }) : [] };
};

const OPPOSITE = { ASC: 'DESC', DESC: 'ASC' } as const;

/** One in the second half of `total` is read from the end. */
const loadPage = async ({ strapi, wanted, start, limit, total }: Asked & { total: number }): Promise<string[]> => {
  if (start < total / 2) return loadIds({ strapi, select: pageOf(wanted, { start, limit }) });
  const { listing } = wanted;
  const backwards = { ...wanted, listing: { ...listing, direction: OPPOSITE[listing.direction] } };
  const until = Math.min(start + limit, total);
  return (await loadIds({ strapi, select: pageOf(backwards, { start: total - until, limit: until - start }) })).reverse();
};

const loadIds = async ({ strapi, select }: Deps & { select: Condition }): Promise<string[]> =>
  (await runSelect<{ id: string }>({ strapi }, select)).map(({ id }) => id);

type TotalRow = { total: number | string; id: string | null };

/** The rows of a dear set are found once, and counted and cut where they lie; the total comes with every row, and alone where the page is empty. */
const loadAmong = async ({ strapi, wanted, start, limit }: Asked, among: Condition): Promise<Found> => {
  const { sql, bindings } = rowsOf(wanted);
  const order = inOrder(wanted.listing);
  const select = {
    sql: `WITH among(id) AS MATERIALIZED (${among.sql}), found AS MATERIALIZED (${sql})
      SELECT counted.total, page.id FROM (SELECT COUNT(*) AS total FROM found) counted
      LEFT JOIN (SELECT id, place FROM found ${order} LIMIT ? OFFSET ?) page ON TRUE ${order}`,
    bindings: [...among.bindings, ...bindings, limit, start],
  };
  const rows = await runSelect<TotalRow>({ strapi }, select);
  return { total: Number(rows[0]?.total ?? 0), ids: rows.flatMap(({ id }) => id ?? []) };
};

/** Where nothing is asked of a version, it does not matter which of a document counts: most have a Vietnamese one, which is counted off the index. */
const countedFirst = ({ locales, conditions, ...wanted }: Wanted): Wanted => ({
  ...wanted,
  conditions,
  locales: conditions.every((condition) => 'inLocale' in condition) ? [...locales].reverse() : locales,
});

const countAll = async ({ strapi, wanted }: Deps & { wanted: Wanted }): Promise<number> => {
  const { sql, bindings } = rowsOf(countedFirst(wanted));
  const [row] = await runSelect<{ total: number | string }>({ strapi }, { sql: `SELECT COUNT(*) AS total FROM (${sql}) found`, bindings });
  return Number(row?.total ?? 0);
};
