import type { Knex } from 'knex';
import type { ImportRun, Strategy } from '../../../shared/contracts';
import type { Client } from '../tables/table-store';
import { insertRows } from '../tables/insert-rows';
import type { ImportRow } from './import-row';
import type { Problems, RunRow } from './run-row';

type Trx = Knex.Transaction;

/** Any number; the same in all instances. */
const LOCK = 7_203_221;

/** Until the transaction ends, nobody else starts, resumes or undoes a run. SQLite has one writer anyway. */
export const lockRuns = async (trx: Trx, client: Client): Promise<void> => {
  if (client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
};

export const findRun = async (trx: Trx, id: number): Promise<RunRow | null> => {
  const row = (await trx('vc_import_run').where({ id }).first()) as RunRow | undefined;
  return row ?? null;
};

export const findRunningRuns = async (trx: Trx): Promise<RunRow[]> => trx('vc_import_run').where({ state: 'running' }).orderBy('id');

const MOST_LISTED = 200;

/** The newest first; in a transaction or without. */
export const listRuns = async (knex: Knex): Promise<RunRow[]> => knex('vc_import_run').orderBy('id', 'desc').limit(MOST_LISTED);

export type NewRun = { source: string; strategy: Strategy; actor: string; owner: string | null; now: number; state: ImportRun['state'] };

export const createRun = async (trx: Trx, { source, strategy, actor, owner, now, state }: NewRun): Promise<number> => {
  const [row] = await trx('vc_import_run')
    .insert({ source, strategy, state, started_at: now, started_by: actor, owner, beat_at: now })
    .returning<{ id: number | string }[]>('id');
  if (!row) throw new Error('The database gave no id for a new import.');
  return Number(row.id);
};

/** The run of an importer that brings numbers one by one, held until the transaction ends; null where there is none yet. */
export const holdStandingRun = async (trx: Trx, importer: string): Promise<number | null> => {
  const row: { id: number | string } | undefined = await trx('vc_import_run')
    .where({ source: importer, started_by: importer, strategy: 'max' })
    .whereNull('undone_at')
    .orderBy('id')
    .forUpdate()
    .first('id');
  return row ? Number(row.id) : null;
};

export const countInRun = async (trx: Trx, id: number, { rows, delta }: { rows: number; delta: number }): Promise<void> => {
  const changed = delta === 0 ? 0 : 1;
  await trx.raw(
    'UPDATE vc_import_run SET row_count = row_count + ?, done_count = done_count + ?, changed_count = changed_count + ?, delta_sum = delta_sum + ?, finished_at = ? WHERE id = ?',
    [rows, rows, changed, delta, Date.now(), id],
  );
};

/** False where the run belongs to somebody else by now. */
export const changeOwnRun = async (trx: Trx, { id, owner }: { id: number; owner: string }, values: object): Promise<boolean> =>
  (await trx('vc_import_run').where({ id, owner, state: 'running' }).update(values)) === 1;

export const changeRun = async (trx: Trx, id: number, values: object): Promise<void> => {
  await trx('vc_import_run').where({ id }).update(values);
};

const STAGED_COLUMNS = ['run_id', 'seq', 'line', 'external_id', 'uid', 'document_id', 'locale', 'metric', 'value'];

export const stageRows = async (trx: Trx, runId: number, rows: readonly (ImportRow & { seq: number })[]): Promise<void> => {
  await insertRows(trx, {
    table: 'vc_import_staged',
    columns: STAGED_COLUMNS,
    rows: rows.map(({ seq, line, externalId, target, metric, value }) => [
      runId,
      seq,
      line,
      externalId,
      target?.uid ?? '',
      target?.documentId ?? '',
      target?.locale ?? '',
      metric,
      value,
    ]),
  });
};

type Staged = { seq: number; line: number; external_id: string; uid: string; document_id: string; locale: string } & Pick<
  ImportRow,
  'metric'
> & {
    value: number | string;
  };

export type StagedRow = ImportRow & { seq: number };

export const nextStaged = async (trx: Trx, runId: number, limit: number): Promise<StagedRow[]> => {
  const rows = (await trx('vc_import_staged').where({ run_id: runId }).orderBy('seq').limit(limit)) as Staged[];
  return rows.map(({ seq, line, external_id: externalId, uid, document_id: documentId, locale, metric, value }) => ({
    seq,
    line,
    externalId,
    url: null,
    target: uid === '' ? null : { uid, documentId, locale },
    metric,
    value: Number(value),
  }));
};

export const dropStaged = async (trx: Trx, runId: number, upTo?: number): Promise<void> => {
  const rows = trx('vc_import_staged').where({ run_id: runId });
  await (upTo === undefined ? rows : rows.where('seq', '<=', upTo)).delete();
};

export const problemsText = (problems: Problems): string => JSON.stringify(problems);

/** Runs, not undone, that came to the same number of the same target after this one. */
export const laterRuns = async (trx: Trx, id: number): Promise<number[]> => {
  const rows = (await trx('vc_import as own')
    .join('vc_import as later', (join) => {
      join
        .on('later.target_id', 'own.target_id')
        .on('later.metric', 'own.metric')
        .on('later.id', '>', 'own.id')
        .on('later.run_id', '<>', 'own.run_id');
    })
    .join('vc_import_run as run', 'run.id', 'later.run_id')
    .where('own.run_id', id)
    .whereNull('run.undone_at')
    .distinct('later.run_id as run_id')
    .orderBy('run_id')
    .limit(3)) as { run_id: number | string }[];
  return rows.map((row) => Number(row.run_id));
};
