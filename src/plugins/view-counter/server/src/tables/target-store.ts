import type { Knex } from 'knex';
import { nameOf } from '../hits/fold';
import type { TargetKey } from '../hits/hit';
import { insertRows } from './insert-rows';
import { SITE_TARGET } from './targets';

type Trx = Knex.Transaction;

/** PostgreSQL answers bigints as text. */
export type Total = Record<
  'target_id' | 'views' | 'visits' | 'imported' | 'imported_visits' | 'adjusted' | 'adjusted_visits',
  number | string
>;

const TOTAL_COLUMNS = ['target_id', 'views', 'visits', 'imported', 'imported_visits', 'adjusted', 'adjusted_visits'];

/** Ids by name; the site (null) is always among them. */
export type TargetIds = ReadonlyMap<string, number>;

export const targetIn = (ids: TargetIds, target: TargetKey | null): number => {
  const id = ids.get(nameOf(target));
  if (id === undefined) throw new Error(`No row of vc_target was found or made for ${nameOf(target)}.`);
  return id;
};

/** Of targets that have been counted, imported or adjusted; the site always has. */
export const findTargetIds = async (trx: Trx, targets: readonly (TargetKey | null)[]): Promise<TargetIds> => {
  const ids = new Map([[nameOf(null), SITE_TARGET]]);
  const documentIds = [...new Set(targets.flatMap((target) => target?.documentId ?? []))];
  if (documentIds.length === 0) return ids;
  const rows: { id: number | string; uid: string; document_id: string; locale: string }[] = await trx('vc_target')
    .whereIn('document_id', documentIds)
    .select('id', 'uid', 'document_id', 'locale');
  for (const { id, uid, document_id: documentId, locale } of rows) ids.set(nameOf({ uid, documentId, locale }), Number(id));
  return ids;
};

/** Rows for those that are new, made in the order in which hits make them (hits/commit.ts). */
export const ensureTargets = async (trx: Trx, targets: readonly (TargetKey | null)[]): Promise<TargetIds> => {
  const known = await findTargetIds(trx, targets);
  const absent = new Map(targets.flatMap((target) => (target && !known.has(nameOf(target)) ? [[nameOf(target), target]] : [])));
  if (absent.size === 0) return known;
  const rows = [...absent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { uid, documentId, locale }]) => [uid, documentId, locale]);
  await insertRows(trx, { table: 'vc_target', columns: ['uid', 'document_id', 'locale'], rows, then: 'ON CONFLICT DO NOTHING' });
  return findTargetIds(trx, targets);
};

/**
 * The totals, held until the transaction ends. One statement makes the missing ones and locks all of them in the order in which hits do,
 * the site's last: so an import and a batch never wait for each other in a circle.
 */
export const holdTotals = async (trx: Trx, ids: readonly number[]): Promise<Total[]> => {
  const sorted = [...new Set(ids)].sort((a, b) => Number(a === SITE_TARGET) - Number(b === SITE_TARGET) || a - b);
  return (await insertRows(trx, {
    table: 'vc_total',
    columns: ['target_id'],
    rows: sorted.map((id) => [id]),
    then: `ON CONFLICT (target_id) DO UPDATE SET imported = vc_total.imported RETURNING ${TOTAL_COLUMNS.join(', ')}`,
  })) as Total[];
};

export const readTotals = async (trx: Trx, ids: readonly number[]): Promise<Total[]> =>
  trx('vc_total').whereIn('target_id', ids).select<Total[]>(TOTAL_COLUMNS);
