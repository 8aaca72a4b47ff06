import type { Core } from '@strapi/strapi';
import type { Reads } from '../../../shared/public-contract';
import { SITE_TARGET, WHOLE_TYPE } from '../tables/targets';
import { readRowsApart } from './read-store';

type Deps = { strapi: Core.Strapi };
type Sums = { views: number | string | null; visits: number | string | null };

const toReads = (sums: Sums | undefined): Reads => ({ views: Number(sums?.views ?? 0), visits: Number(sums?.visits ?? 0) });

/** Views and visits of the site between two days, both included. */
export const loadSiteReads = async ({ strapi, from, to }: Deps & { from: number; to: number }): Promise<Reads> => {
  const [sums] = await readRowsApart<Sums>({
    strapi,
    sql: 'SELECT SUM(views) AS views, SUM(visits) AS visits FROM vc_day WHERE target_id = ? AND day BETWEEN ? AND ?',
    bindings: [SITE_TARGET, from, to],
  });
  return toReads(sums);
};

type SiteSums = Record<'todayViews' | 'todayVisits' | 'monthViews' | 'monthVisits' | 'totalViews' | 'totalVisits', number | string | null>;

/** `day` and the days of its month up to it; the total is what is shown: imported + adjusted + counted. One query. */
export const loadSite = async ({ strapi, day }: Deps & { day: number }): Promise<Record<'today' | 'month' | 'total', Reads>> => {
  const [sums] = await readRowsApart<SiteSums>({
    strapi,
    sql: `SELECT SUM(CASE WHEN d.day = ? THEN d.views END) AS "todayViews", SUM(CASE WHEN d.day = ? THEN d.visits END) AS "todayVisits",
        SUM(d.views) AS "monthViews", SUM(d.visits) AS "monthVisits",
        (SELECT imported + adjusted + views FROM vc_total WHERE target_id = ?) AS "totalViews",
        (SELECT imported_visits + adjusted_visits + visits FROM vc_total WHERE target_id = ?) AS "totalVisits"
      FROM vc_day d WHERE d.target_id = ? AND d.day BETWEEN ? AND ?`,
    bindings: [day, day, SITE_TARGET, SITE_TARGET, SITE_TARGET, day - (day % 100), day],
  });
  return {
    today: toReads(sums && { views: sums.todayViews, visits: sums.todayVisits }),
    month: toReads(sums && { views: sums.monthViews, visits: sums.monthVisits }),
    total: toReads(sums && { views: sums.totalViews, visits: sums.totalVisits }),
  };
};

/** Visitor keys whose last hit is not older than `since` (ms). */
export const countVisitorsSince = async ({ strapi, since }: Deps & { since: number }): Promise<number> => {
  const [row] = await readRowsApart<{ n: number | string }>({
    strapi,
    sql: `SELECT (SELECT COUNT(*) FROM vc_visitor_0 WHERE last_ms >= ?) + (SELECT COUNT(*) FROM vc_visitor_1 WHERE last_ms >= ?) AS n`,
    bindings: [since, since],
  });
  return Number(row?.n ?? 0);
};

/** When the counter's tables were made (ms): the moment counting began. */
export const loadBeginning = async ({ strapi }: Deps): Promise<number> => {
  const [row] = await readRowsApart<{ began: number | string | null }>({
    strapi,
    sql: 'SELECT MIN(run_at) AS began FROM vc_migration',
    bindings: [],
  });
  return Number(row?.began ?? 0);
};

/** Whether anything of this type was ever counted in this locale. */
export const hasTypeRow = async ({ strapi, uid, locale }: Deps & { uid: string; locale: string }): Promise<boolean> => {
  const rows = await readRowsApart({
    strapi,
    sql: 'SELECT id FROM vc_target WHERE document_id = ? AND uid = ? AND locale = ?',
    bindings: [WHOLE_TYPE, uid, locale],
  });
  return rows.length > 0;
};
