import { SITE_TARGET } from '../tables/targets';
import type { WaitingSteps } from './batch-steps';
import type { SiteNumbers, TargetKey } from './hit';
import { column, numbers } from './postgres-arrays';
import type { PgQuery } from './postgres-query';
import { DAY_CONFLICT, FILTERED_CONFLICT, TOTAL_CONFLICT } from './upsert-sql';

/** `unnest` gives the rows in the order of the arrays, and INSERT locks them in the order in which it gets them. */
const TARGETS = 'unnest($1::text[], $2::text[], $3::text[])';

const targetColumns = (targets: readonly TargetKey[]): string[][] => [
  targets.map(({ documentId }) => documentId),
  targets.map(({ uid }) => uid),
  targets.map(({ locale }) => locale),
];

export const postgresTargetSteps = (query: PgQuery): Pick<WaitingSteps, 'findTargets' | 'createTargets'> => ({
  findTargets: async (targets) => {
    const sql = `SELECT i, t.id FROM ${TARGETS} WITH ORDINALITY AS r(document_id, uid, locale, i)
      JOIN vc_target t ON t.document_id = r.document_id AND t.uid = r.uid AND t.locale = r.locale`;
    const ids = new Map((await query('find-targets', sql, targetColumns(targets))).map(([i, id]) => [Number(i), Number(id)]));
    return targets.map((_target, index) => ids.get(index + 1) ?? null);
  },
  createTargets: async (targets) => {
    const sql = `INSERT INTO vc_target (document_id, uid, locale) SELECT * FROM ${TARGETS} ON CONFLICT DO NOTHING`;
    await query('create-targets', sql, targetColumns(targets));
  },
});

const ADD_DAYS = `INSERT INTO vc_day AS t (target_id, day, views, uniques, visits, visitors)
  SELECT * FROM unnest($1::bigint[], $2::int[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[]) ${DAY_CONFLICT}`;

const ADD_TOTALS = `INSERT INTO vc_total AS t (target_id, views, uniques, visits)
  SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[]) ${TOTAL_CONFLICT}`;

const ADD_FILTERED = `INSERT INTO vc_filtered AS t (day, reason, n, list_version)
  SELECT d, r, n, $4 FROM unnest($1::int[], $2::text[], $3::bigint[]) AS f(d, r, n) ${FILTERED_CONFLICT}`;

export const postgresCounterSteps = (query: PgQuery): Pick<WaitingSteps, 'addCounts' | 'addFiltered'> => ({
  addCounts: async ({ days, totals }) => {
    await query('add-days', ADD_DAYS, [
      column(days, (row) => row.targetId),
      column(days, (row) => row.day),
      column(days, (row) => row.views),
      column(days, (row) => row.uniques),
      column(days, (row) => row.visits),
      column(days, (row) => row.visitors),
    ]);
    await query('add-totals', ADD_TOTALS, [
      column(totals, (row) => row.targetId),
      column(totals, (row) => row.views),
      column(totals, (row) => row.uniques),
      column(totals, (row) => row.visits),
    ]);
  },
  addFiltered: async ({ rows, listVersion }) => {
    const reasons = rows.map(({ reason }) => reason);
    await query('add-filtered', ADD_FILTERED, [column(rows, ({ day }) => day), reasons, column(rows, ({ n }) => n), listVersion]);
  },
});

const SUMS = `SELECT i, (SELECT sum(c.imported + c.adjusted + c.views) FROM vc_target t JOIN vc_total c ON c.target_id = t.id
    WHERE t.document_id = r.document_id AND t.uid = r.uid)
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS r(document_id, uid, i)`;

/** Day 0 is the total. */
const SITE = `SELECT 0 AS day, imported + adjusted + views, imported_visits + adjusted_visits + visits FROM vc_total WHERE target_id = ${SITE_TARGET}
  UNION ALL SELECT day, views, visits FROM vc_day WHERE target_id = ${SITE_TARGET} AND day = ANY($1::int[])`;

export const postgresAnswerSteps = (query: PgQuery): Pick<WaitingSteps, 'sumsOf' | 'siteOn'> => ({
  sumsOf: async (documents) => {
    const values = [documents.map(({ documentId }) => documentId), documents.map(({ uid }) => uid)];
    const sums = new Map((await query('sums', SUMS, values)).map(([i, sum]) => [Number(i), Number(sum ?? 0)]));
    return documents.map((_document, index) => sums.get(index + 1) ?? 0);
  },
  siteOn: async (days) => {
    const rows = await query('site', SITE, [numbers(days)]);
    const byDay = new Map(rows.map(([day, views, visits]) => [Number(day), { views: Number(views), visits: Number(visits) }]));
    const none = { views: 0, visits: 0 };
    return days.map((day): SiteNumbers => ({ total: byDay.get(0) ?? none, today: byDay.get(day) ?? none }));
  },
});
