import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { TargetKey } from '../hits/hit';
import { clientOf } from '../tables/table-store';
import { addDays } from '../time/local-time';
import { oneOf, readRows } from './read-store';

export type RankedTarget = TargetKey & { id: number; views: number };

/** The most viewed documents between two days (YYYYMMDD, or YYYYMM00 for a month that is folded; both included), most first; ties by the older row. Without `uid`, `locale`: of all. */
type RankingQuery = { from: number; to: number; uid?: string; locale?: string; limit: number };

type Wanted = { strapi: Core.Strapi; query: RankingQuery };
type Condition = { sql: string; bindings: (string | number)[] };
type Sum = { id: number; views: number };

/** Up to so many days SQLite reads day by day through the index, beyond that all days of each document in the order they lie on the disk. */
const MAX_INDEXED_DAYS = 31;

/** Documents per query of the long way: some 60,000 rows, 5 ms. */
const WINDOW = 2_000;

/** Documents only: not the site, its pages, nor the sums of whole types. */
const documentsOf = ({ uid, locale }: RankingQuery): Condition => ({
  sql: `t.uid <> '' AND t.document_id <> ''${uid === undefined ? '' : ' AND t.uid = ?'}${locale === undefined ? '' : ' AND t.locale = ?'}`,
  bindings: [uid, locale].filter((value) => value !== undefined),
});

const byViews = (a: Sum, b: Sum): number => b.views - a.views || a.id - b.id;

/**
 * PostgreSQL sums on its own processor; the driver of SQLite holds this process's event loop, so there the work is cut into pieces of a few
 * milliseconds, and others get a word in between.
 */
export const loadRanking = async ({ strapi, query }: Wanted): Promise<RankedTarget[]> => {
  const top = clientOf(strapi) === 'postgres' ? await sumAtOnce({ strapi, query }) : await sumInPieces({ strapi, query });
  const keys = await loadKeys(
    strapi,
    top.map(({ id }) => id),
  );
  return top.flatMap((sum) => {
    const key = keys.get(sum.id);
    return key ? [{ ...sum, ...key }] : [];
  });
};

const toSums = (rows: { id: number | string; views: number | string }[]): Sum[] =>
  rows.map(({ id, views }) => ({ id: Number(id), views: Number(views) }));

const sumAtOnce = async ({ strapi, query }: Wanted): Promise<Sum[]> => {
  const documents = documentsOf(query);
  const rows = await readRows<{ id: string; views: string }>({
    strapi,
    sql: `SELECT t.id, s.views FROM
      (SELECT target_id, SUM(views) AS views FROM vc_day WHERE day BETWEEN ? AND ? GROUP BY target_id HAVING SUM(views) > 0) s
      JOIN vc_target t ON t.id = s.target_id WHERE ${documents.sql} ORDER BY s.views DESC, t.id LIMIT ?`,
    bindings: [query.from, query.to, ...documents.bindings, query.limit],
  });
  return toSums(rows);
};

const sumInPieces = ({ strapi, query }: Wanted): Promise<Sum[]> =>
  addDays(query.from, MAX_INDEXED_DAYS) > query.to ? sumByDay({ strapi, query }) : sumByDocument({ strapi, query });

/** The days of the calendar, and before each month the row that its days may have been folded into (YYYYMM00). */
const storedDays = ({ from, to }: RankingQuery): number[] => {
  const days: number[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(...(day % 100 === 1 && day - 1 > from ? [day - 1, day] : [day]));
  return days;
};

const sumByDay = async ({ strapi, query }: Wanted): Promise<Sum[]> => {
  const documents = documentsOf(query);
  const sums = new Map<number, number>();
  for (const day of storedDays(query)) {
    const rows = await readRows<Sum>({
      strapi,
      sql: `SELECT t.id, d.views FROM vc_day d JOIN vc_target t ON t.id = d.target_id WHERE d.day = ? AND d.views > 0 AND ${documents.sql}`,
      bindings: [day, ...documents.bindings],
    });
    for (const { id, views } of rows) sums.set(id, (sums.get(id) ?? 0) + views);
    await nextTurn();
  }
  return [...sums]
    .map(([id, views]) => ({ id, views }))
    .sort(byViews)
    .slice(0, query.limit);
};

const sumByDocument = async ({ strapi, query }: Wanted): Promise<Sum[]> => {
  const documents = documentsOf(query);
  const [last] = await readRows<{ id: number }>({ strapi, sql: 'SELECT MAX(id) AS id FROM vc_target', bindings: [] });
  let top: Sum[] = [];
  for (let after = 0; after < (last?.id ?? 0); after += WINDOW) {
    // The unary + keeps SQLite from the index over days.
    const rows = await readRows<Sum>({
      strapi,
      sql: `SELECT d.target_id AS id, SUM(d.views) AS views FROM vc_day d JOIN vc_target t ON t.id = d.target_id
        WHERE d.target_id > ? AND d.target_id <= ? AND +d.day BETWEEN ? AND ? AND ${documents.sql}
        GROUP BY d.target_id HAVING SUM(d.views) > 0 ORDER BY 2 DESC, 1 LIMIT ?`,
      bindings: [after, after + WINDOW, query.from, query.to, ...documents.bindings, query.limit],
    });
    top = [...top, ...rows].sort(byViews).slice(0, query.limit);
    await nextTurn();
  }
  return top;
};

const loadKeys = async (strapi: Core.Strapi, ids: number[]): Promise<ReadonlyMap<number, TargetKey>> => {
  const among = oneOf({ strapi }, 'id', ids);
  const rows = await readRows<TargetKey & { id: number | string }>({
    strapi,
    sql: `SELECT id, uid, document_id AS "documentId", locale FROM vc_target WHERE ${among.sql}`,
    bindings: among.bindings,
  });
  return new Map(rows.map(({ id, uid, documentId, locale }) => [Number(id), { uid, documentId, locale }]));
};
