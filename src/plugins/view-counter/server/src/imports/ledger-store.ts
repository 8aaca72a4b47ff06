import type { Knex } from 'knex';
import type { Metric, Strategy } from '../../../shared/contracts';
import { nameOf } from '../hits/fold';
import { insertRows } from '../tables/insert-rows';
import { readTotals, targetIn, type TargetIds, type Total } from '../tables/target-store';
import type { ImportRow } from './import-row';
import { contributionKey, standingKey, type Change, type Known, type Standing } from './rules/plan-deltas';

type Trx = Knex.Transaction;

const standingOf = (total: Total, metric: Metric): Omit<Standing, 'hasImports'> =>
  metric === 'views'
    ? { imported: Number(total.imported), rest: Number(total.views) + Number(total.adjusted) }
    : { imported: Number(total.imported_visits), rest: Number(total.visits) + Number(total.adjusted_visits) };

type Request = { source: string; strategy: Strategy; rows: readonly ImportRow[]; ids: TargetIds; totals: readonly Total[] };

/** What is to be known of these rows before anything changes. */
export const readKnown = async (trx: Trx, { source, strategy, rows, ids, totals }: Request): Promise<Known> => {
  const touched = strategy === 'fill-empty' ? await readTouched(trx, [...totals.map(({ target_id: id }) => Number(id))]) : new Set();
  const byId = new Map(totals.map((total) => [Number(total.target_id), total]));
  const standings = new Map<string, Standing>();
  for (const row of rows) {
    const id = ids.get(nameOf(row.target));
    const total = id === undefined ? undefined : byId.get(id);
    if (total) standings.set(standingKey(row), { ...standingOf(total, row.metric), hasImports: touched.has(`${row.metric}\0${id}`) });
  }
  return { standings, contributed: strategy === 'add' ? await readContributed(trx, { source, rows }) : new Map() };
};

const STANDS = 'run_id IN (SELECT id FROM vc_import_run WHERE undone_at IS NULL)';

/** Whether an import that stands said anything about this number. */
export const isImported = async (trx: Trx, id: number, metric: Metric): Promise<boolean> =>
  (await readTouched(trx, [id])).has(`${metric}\0${id}`);

export const readImported = async (trx: Trx, id: number): Promise<number> => {
  const [total] = await readTotals(trx, [id]);
  return Number(total?.imported ?? 0);
};

const readTouched = async (trx: Trx, ids: readonly number[]): Promise<Set<unknown>> => {
  const rows: { target_id: number | string; metric: string }[] = await trx('vc_import')
    .whereIn('target_id', ids)
    .whereRaw(STANDS)
    .distinct('target_id', 'metric');
  return new Set(rows.map(({ target_id: id, metric }) => `${metric}\0${Number(id)}`));
};

/** By `contributionKey`: what imports that stand have added for the same rows of the same source. */
export const readContributed = async (
  trx: Trx,
  { source, rows }: { source: string; rows: readonly Pick<ImportRow, 'externalId' | 'metric'>[] },
): Promise<Map<string, number>> => {
  const found: { external_id: string; metric: Metric; delta: number | string }[] = await trx('vc_import')
    .where({ source })
    .whereIn('external_id', [...new Set(rows.map(({ externalId }) => externalId))])
    .whereRaw(STANDS)
    .groupBy('external_id', 'metric')
    .select('external_id', 'metric')
    .sum({ delta: 'delta' });
  return new Map(found.map(({ external_id: externalId, metric, delta }) => [contributionKey({ externalId, metric }), Number(delta)]));
};

/** The ledger and the totals, together in the running transaction. A run that goes on for ever meets a row again: its value is replaced. */
export const writeChanges = async (
  trx: Trx,
  { runId, source, changes, ids }: { runId: number; source: string; changes: readonly Change[]; ids: TargetIds },
): Promise<void> => {
  await insertRows(trx, {
    table: 'vc_import',
    columns: ['run_id', 'source', 'external_id', 'target_id', 'metric', 'value', 'delta'],
    rows: changes.map(({ row, delta }) => [runId, source, row.externalId, targetIn(ids, row.target), row.metric, row.value, delta]),
    then: 'ON CONFLICT (source, external_id, metric, run_id) DO UPDATE SET value = excluded.value, delta = vc_import.delta + excluded.delta',
  });
  await addToImported(trx, sumByTarget(changes, ids));
};

type Sum = { id: number } & Record<Metric, number>;

const sumByTarget = (changes: readonly Change[], ids: TargetIds): Sum[] => {
  const sums = new Map<number, Sum>();
  for (const { row, delta } of changes) {
    if (delta === 0) continue;
    const id = targetIn(ids, row.target);
    const sum = sums.get(id) ?? { id, views: 0, visits: 0 };
    sums.set(id, { ...sum, [row.metric]: sum[row.metric] + delta });
  }
  return [...sums.values()];
};

/** One statement: knex would need one per row. The rows are held already. */
const addToImported = async (trx: Trx, sums: readonly Sum[]): Promise<void> => {
  if (sums.length === 0) return;
  const one = '(CAST(? AS bigint), CAST(? AS bigint), CAST(? AS bigint))';
  await trx.raw(
    `WITH added(id, views, visits) AS (VALUES ${sums.map(() => one).join(', ')})
     UPDATE vc_total SET imported = vc_total.imported + added.views, imported_visits = vc_total.imported_visits + added.visits
     FROM added WHERE added.id = vc_total.target_id`,
    sums.flatMap(({ id, views, visits }) => [id, views, visits]),
  );
};
