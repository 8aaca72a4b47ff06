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

/** Shown: imported + adjusted + counted. */
export const loadSiteTotal = async ({ strapi }: Deps): Promise<Reads> => {
  const [sums] = await readRowsApart<Sums>({
    strapi,
    sql: `SELECT imported + adjusted + views AS views, imported_visits + adjusted_visits + visits AS visits FROM vc_total WHERE target_id = ?`,
    bindings: [SITE_TARGET],
  });
  return toReads(sums);
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
