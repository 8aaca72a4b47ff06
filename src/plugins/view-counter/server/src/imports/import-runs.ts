import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { noteToText } from '../../../shared/audit-notes';
import type { ImportRun } from '../../../shared/contracts';
import { clientOf } from '../tables/table-store';
import { noteInAudit } from './audit-note-store';
import { countRows, type ImportInput } from './prepare-rows';
import { createRunGuard, refuse, type Refusal } from './run-guard';
import type { RunRow } from './run-row';
import { createLauncher } from './run-launcher';
import { changeRun, createRun, findRun, listRuns } from './run-store';
import { undoRun } from './undo-store';

type Deps = { strapi: Core.Strapi };

/** `finished` is fulfilled when the run has ended, one way or the other. */
export type Started = { ok: true; run: ImportRun; finished: Promise<ImportRun> };
type Request = { actor: string; onStep?: () => void };

export type ImportRuns = {
  start(input: ImportInput, request: Request): Promise<Started | Refusal>;
  /** Goes on with a run that was interrupted, without its file. */
  resume(id: number, request: Request): Promise<Started | Refusal>;
  /** Takes back what a run has added, all of it. */
  undo(id: number, actor: string): Promise<{ ok: true; run: ImportRun } | Refusal>;
  /** The newest first. */
  list(): Promise<ImportRun[]>;
  find(id: number): Promise<ImportRun | null>;
  /** Ends what runs here after the chunk it is at; it can be resumed. */
  stop(): Promise<void>;
};

export const createImportRuns = ({ strapi }: Deps): ImportRuns => {
  const launcher = createLauncher({ strapi });
  const guard = createRunGuard({ strapi, isActive: launcher.isActive });
  const { owner } = guard;

  const readRow = (id: number): Promise<RunRow | null> => strapi.db.transaction(({ trx }) => findRun(trx, id));
  /** A run that ends after its row was read, and before it is asked whether anybody works on it, is not taken for one that broke off. */
  const present = async (row: RunRow): Promise<ImportRun> => {
    const run = guard.present(row);
    return run.state === row.state ? run : guard.present((await readRow(run.id)) ?? row);
  };
  const find = async (id: number): Promise<ImportRun | null> => {
    const row = await readRow(id);
    return row && present(row);
  };
  const load = async (id: number): Promise<ImportRun> => {
    const run = await find(id);
    if (!run) throw new Error(`Import ${id} has gone from the database.`);
    return run;
  };
  const launch = async (id: number, input: ImportInput | null, onStep?: () => void): Promise<Started> => {
    const ended = launcher.launch(id, { owner, input, onStep });
    return { ok: true, run: await load(id), finished: ended.then(() => load(id)) };
  };

  return {
    start: async (input, { actor, onStep }) => {
      const created = await guard.locked(async (trx) => (await guard.findBusy(trx)) ?? createNew(trx, { input, actor, owner }));
      return typeof created === 'number' ? launch(created, input, onStep) : created;
    },
    resume: async (id, { actor, onStep }) => {
      const refusal = await guard.locked(async (trx) => (await guard.findBusy(trx)) ?? takeInterrupted(trx, { id, actor, owner }));
      return refusal ?? launch(id, null, onStep);
    },
    undo: async (id, actor) => {
      const client = clientOf(strapi);
      const refusal = await guard.locked(async (trx) => (await guard.findBusy(trx)) ?? undoRun(trx, { id, actor, client }));
      return refusal ?? { ok: true, run: await load(id) };
    },
    list: async () => Promise.all((await strapi.db.transaction(({ trx }) => listRuns(trx))).map(present)),
    find,
    stop: launcher.stopAll,
  };
};

type Taken = { actor: string; owner: string };

const createNew = async (trx: Knex.Transaction, { input, actor, owner }: Taken & { input: ImportInput }): Promise<number> => {
  const { source, strategy } = input;
  const id = await createRun(trx, { source, strategy, actor, owner, now: Date.now(), state: 'running' });
  await changeRun(trx, id, { row_count: countRows(input) });
  await noteInAudit(trx, {
    actor,
    action: 'import',
    reason: noteToText({ kind: 'import-started', id, rows: countRows(input), source, strategy }),
  });
  return id;
};

const takeInterrupted = async (trx: Knex.Transaction, { id, actor, owner }: Taken & { id: number }): Promise<Refusal | null> => {
  const row = await findRun(trx, id);
  if (!row) return refuse('unknown', `There is no import ${id}.`);
  if (row.state !== 'interrupted') return refuse('state', `Import ${id} is ${row.state}, so there is nothing to resume.`);
  if (row.staged_at === null) {
    return refuse('state', `Import ${id} was interrupted while its file was read: undo it and import the file again.`);
  }
  await changeRun(trx, id, { state: 'running', owner, beat_at: Date.now() });
  await noteInAudit(trx, { actor, action: 'import', reason: noteToText({ kind: 'import-resumed', id }) });
  return null;
};
