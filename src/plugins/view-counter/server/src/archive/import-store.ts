import type { Knex } from 'knex';
import { noteInAudit } from '../imports/audit-note-store';
import type { TargetKey } from '../hits/hit';
import { insertRows } from '../tables/insert-rows';
import { ensureTargets, targetIn, type TargetIds } from '../tables/target-store';
import type { ArchiveLine, ArchiveTarget, AuditLine, CountedLine, ImportedLine, RunLine } from './archive-lines';

type Trx = Knex.Transaction;

/** Whether anything but the first start has left a trace. */
export const isEmptyCounter = async (trx: Trx): Promise<boolean> => {
  for (const table of ['vc_day', 'vc_import_run']) {
    if (await trx(table).first('*')) return false;
  }
  return !(await trx('vc_audit').whereNot({ action: 'settings' }).first('id'));
};

const noteOf = (id: string): string => `Archive ${id}`;

export const hasArchive = async (trx: Trx, id: string): Promise<boolean> =>
  Boolean(
    await trx('vc_audit')
      .where({ action: 'import' })
      .whereLike('reason', `${noteOf(id)}%`)
      .first('id'),
  );

export const noteArchive = (trx: Trx, { id, actor, lines }: { id: string; actor: string; lines: number }): Promise<void> =>
  noteInAudit(trx, { actor, action: 'import', reason: `${noteOf(id)}: ${lines} lines` });

const keyOf = ([uid, documentId, locale]: ArchiveTarget): TargetKey | null =>
  uid === '' && documentId === '' ? null : { uid, documentId, locale };

const idsOf = (trx: Trx, targets: readonly ArchiveTarget[]): Promise<TargetIds> => ensureTargets(trx, targets.map(keyOf));
const idIn = (ids: TargetIds, target: ArchiveTarget): number => targetIn(ids, keyOf(target));

const TOTALS = ['views', 'uniques', 'visits', 'imported', 'adjusted', 'imported_visits', 'adjusted_visits'];
const DAYS = ['views', 'uniques', 'visits', 'visitors'];

const adding = (table: string, columns: readonly string[]): string =>
  columns.map((column) => `${column} = ${table}.${column} + excluded.${column}`).join(', ');

/** Rows of one statement: SQLite binds 32,766 values, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 2_000;

/** Added to what is there; in an empty counter that is nothing, so it becomes what it was. */
export const addCounted = async (trx: Trx, lines: readonly CountedLine[]): Promise<void> => {
  const ids = await idsOf(
    trx,
    lines.map(({ target }) => target),
  );
  const totals = lines.flatMap(({ target, total: t }) =>
    t ? [[idIn(ids, target), t.views, t.uniques, t.visits, t.imported, t.adjusted, t.importedVisits, t.adjustedVisits]] : [],
  );
  await insertRows(trx, {
    table: 'vc_total',
    columns: ['target_id', ...TOTALS],
    rows: totals,
    then: `ON CONFLICT (target_id) DO UPDATE SET ${adding('vc_total', TOTALS)}`,
  });
  const days = lines.flatMap((line) => line.days.map((day) => [idIn(ids, line.target), ...day]));
  for (let at = 0; at < days.length; at += ROWS_AT_ONCE) {
    await insertRows(trx, {
      table: 'vc_day',
      columns: ['target_id', 'day', ...DAYS],
      rows: days.slice(at, at + ROWS_AT_ONCE),
      then: `ON CONFLICT (target_id, day) DO UPDATE SET ${adding('vc_day', DAYS)}`,
    });
  }
  for (const { target, deletedAt } of lines) {
    if (deletedAt !== null)
      await trx('vc_target')
        .where({ id: idIn(ids, target) })
        .update({ deleted_at: deletedAt });
  }
};

/** Answers the number that the run has here. */
export const addRun = async (trx: Trx, run: RunLine): Promise<number> => {
  const [row] = await trx('vc_import_run')
    .insert({
      source: run.source,
      strategy: run.strategy,
      state: run.state,
      started_at: run.startedAt,
      finished_at: run.finishedAt,
      undone_at: run.undoneAt,
      started_by: run.startedBy,
      row_count: run.rows,
      done_count: run.done,
      changed_count: run.changed,
      delta_sum: run.delta,
      problems: run.problems,
    })
    .returning<{ id: number | string }[]>('id');
  if (!row) throw new Error('The database gave no id for an import.');
  return Number(row.id);
};

export const addImported = async (trx: Trx, lines: readonly ImportedLine[], runIn: (run: number) => number): Promise<void> => {
  const rows = lines.map(({ imported }) => imported);
  const ids = await idsOf(
    trx,
    rows.map(({ target }) => target),
  );
  await insertRows(trx, {
    table: 'vc_import',
    columns: ['run_id', 'source', 'external_id', 'target_id', 'metric', 'value', 'delta'],
    rows: rows.map((row) => [runIn(row.run), row.source, row.externalId, idIn(ids, row.target), row.metric, row.value, row.delta]),
  });
};

export const addAudit = async (trx: Trx, lines: readonly AuditLine[]): Promise<void> => {
  const rows = lines.map(({ audit }) => audit);
  const ids = await idsOf(
    trx,
    rows.flatMap(({ target }) => (target ? [target] : [])),
  );
  await insertRows(trx, {
    table: 'vc_audit',
    columns: ['at', 'actor', 'action', 'target_id', 'metric', 'value_before', 'value_after', 'delta', 'reason'],
    rows: rows.map(({ target, at, actor, action, metric, before, after, delta, reason }) => [
      ...[at, actor, action, target ? idIn(ids, target) : null],
      ...[metric, before, after, delta, reason],
    ]),
  });
};

type Filtered = Extract<ArchiveLine, { filtered: unknown }>;
type Rule = Extract<ArchiveLine, { rule: unknown }>;

export const addFiltered = async (trx: Trx, lines: readonly Filtered[]): Promise<void> => {
  await insertRows(trx, {
    table: 'vc_filtered',
    columns: ['day', 'reason', 'n', 'list_version'],
    rows: lines.map(({ filtered }) => filtered),
    then: `ON CONFLICT (day, reason) DO UPDATE SET ${adding('vc_filtered', ['n'])}`,
  });
};

export const addRules = async (trx: Trx, lines: readonly Rule[]): Promise<void> => {
  await insertRows(trx, {
    table: 'vc_rule',
    columns: ['from_day', 'changed_at', 'actor', 'rules'],
    rows: lines.map(({ rule }) => [rule.fromDay, rule.changedAt, rule.actor, rule.rules]),
  });
};

/** What the first start noted by itself; the archive knows since when its rules hold. */
export const dropRules = async (trx: Trx): Promise<void> => {
  await trx('vc_rule').delete();
};

/** Counting began when it began on the other server. */
export const setBeginning = async (trx: Trx, since: number): Promise<void> => {
  const [row] = await trx('vc_migration').min<{ since: number | string }[]>({ since: 'run_at' });
  if (since > 0 && since < Number(row?.since)) await trx('vc_migration').where({ run_at: row?.since }).update({ run_at: since });
};
