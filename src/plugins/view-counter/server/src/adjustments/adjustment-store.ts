import type { Knex } from 'knex';
import type { AdjustmentRequest, AuditEntry, Metric } from '../../../shared/contracts';
import { ensureTargets, holdTotals, targetIn, type Total } from '../tables/target-store';
import type { AuditQuery } from './parse-adjustment';

type Trx = Knex.Transaction;

const shownOf = (total: Total, metric: Metric): number =>
  metric === 'views'
    ? Number(total.imported) + Number(total.adjusted) + Number(total.views)
    : Number(total.imported_visits) + Number(total.adjusted_visits) + Number(total.visits);

/** The difference is taken from the row while it is held, so that no hit slips in between. Answers the id of the audit line. */
export const writeAdjustment = async (
  trx: Trx,
  { uid, documentId, locale, metric, value, reason }: AdjustmentRequest,
  { actor, now }: { actor: string; now: number },
): Promise<number> => {
  const target = uid === '' ? null : { uid, documentId, locale };
  const id = targetIn(await ensureTargets(trx, [target]), target);
  const [total] = await holdTotals(trx, [id]);
  if (!total) throw new Error(`The total of target ${id} was not found.`);
  const before = shownOf(total, metric);
  const column = metric === 'views' ? 'adjusted' : 'adjusted_visits';
  await trx('vc_total')
    .where({ target_id: id })
    .increment(column, value - before);
  const line = {
    at: now,
    actor,
    action: 'adjust',
    target_id: id,
    metric,
    value_before: before,
    value_after: value,
    delta: value - before,
    reason,
  };
  const [row] = await trx('vc_audit').insert(line).returning<{ id: number | string }[]>('id');
  if (!row) throw new Error('The database gave no id for an audit line.');
  return Number(row.id);
};

type AuditRow = {
  id: number | string;
  at: number | string;
  actor: string;
  action: AuditEntry['action'];
  uid: string | null;
  document_id: string | null;
  locale: string | null;
  metric: Metric | null;
  value_before: number | string | null;
  value_after: number | string | null;
  reason: string;
};

const numberOrNull = (value: number | string | null): number | null => (value === null ? null : Number(value));

const toEntry = ({ id, at, document_id: documentId, value_before: before, value_after: after, ...row }: AuditRow): AuditEntry => ({
  id: Number(id),
  at: new Date(Number(at)).toISOString(),
  actor: row.actor,
  action: row.action,
  uid: row.uid ?? '',
  documentId: documentId ?? '',
  locale: row.locale ?? '',
  metric: row.metric,
  before: numberOrNull(before),
  after: numberOrNull(after),
  reason: row.reason,
});

const LINES = 'vc_audit as line';
const linesOf = (trx: Trx) => trx(LINES).leftJoin('vc_target as target', 'target.id', 'line.target_id');

const SELECTED = [
  ...['id', 'at', 'actor', 'action', 'metric', 'value_before', 'value_after', 'reason'].map((name) => `line.${name}`),
  ...['uid', 'document_id', 'locale'].map((name) => `target.${name}`),
];

export const readAuditLine = async (trx: Trx, id: number): Promise<AuditEntry> => {
  const row = await linesOf(trx).where('line.id', id).first<AuditRow | undefined>(SELECTED);
  if (!row) throw new Error(`There is no audit line ${id}.`);
  return toEntry(row);
};

/** The newest first. */
export const listAudit = async (
  trx: Trx,
  { uid, documentId, page, pageSize }: AuditQuery,
): Promise<{ entries: AuditEntry[]; total: number }> => {
  const wanted = linesOf(trx).where({ ...(uid ? { 'target.uid': uid } : {}), ...(documentId ? { 'target.document_id': documentId } : {}) });
  const [count] = await wanted.clone().count<{ n: number | string }[]>({ n: '*' });
  const rows = await wanted
    .clone()
    .orderBy('line.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select<AuditRow[]>(SELECTED);
  return { entries: rows.map(toEntry), total: Number(count?.n ?? 0) };
};
