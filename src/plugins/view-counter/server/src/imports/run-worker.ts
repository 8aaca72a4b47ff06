import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { applyRows } from './apply-rows';
import type { ImportRow } from './import-row';
import { prepareRows, type ImportInput } from './prepare-rows';
import { addProblems, NO_PROBLEMS, problemsOf } from './run-row';
import { changeOwnRun, dropStaged, findRun, nextStaged, problemsText, stageRows } from './run-store';

type Deps = { strapi: Core.Strapi };
type Own = { id: number; owner: string };
type Job = Own & { signal: AbortSignal; onStep: (() => void) | undefined };

/** Small enough that a hit waits some milliseconds at most for SQLite's only connection, or for a row on PostgreSQL. */
const CHUNK = 500;

/** Another process has taken the run, since this one gave no sign of life. */
class RunTaken extends Error {
  readonly code = 'view-counter/run-taken';
}

/** Finds whose every row is and puts the rows beside the run, so that it can be gone on with without the file. */
export const stageRun = async ({ strapi }: Deps, job: Job, input: ImportInput): Promise<void> => {
  const { rows, problems } = await prepareRows({ strapi }, input, job.signal);
  for (let at = 0; at < rows.length && !job.signal.aborted; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK).map((row: ImportRow, index) => ({ ...row, seq: at + index }));
    await inOwnRun({ strapi }, job, async (trx) => {
      await stageRows(trx, job.id, chunk);
      return { beat_at: Date.now() };
    });
    await setImmediate();
  }
  if (job.signal.aborted) return;
  await inOwnRun({ strapi }, job, () =>
    Promise.resolve({
      staged_at: Date.now(),
      done_count: problems.length,
      problems: problemsText(addProblems(NO_PROBLEMS, problems)),
    }),
  );
};

/** Applies what is staged, chunk after chunk; each is done and forgotten in one transaction. Ends early where it is told to. */
export const applyRun = async ({ strapi }: Deps, job: Job): Promise<void> => {
  let isDone = false;
  while (!isDone && !job.signal.aborted) {
    isDone = await againAfterDeadlock(() => applyNext({ strapi }, job));
    job.onStep?.();
    await setImmediate();
  }
};

const applyNext = async ({ strapi }: Deps, job: Job): Promise<boolean> => {
  let isDone = false;
  await inOwnRun({ strapi }, job, async (trx) => {
    const rows = await nextStaged(trx, job.id, CHUNK);
    const last = rows.at(-1);
    isDone = last === undefined;
    return last === undefined
      ? { state: 'finished', finished_at: Date.now(), owner: null }
      : applyChunk(trx, job, { rows, upTo: last.seq });
  });
  return isDone;
};

const applyChunk = async (trx: Knex.Transaction, { id }: Own, { rows, upTo }: { rows: ImportRow[]; upTo: number }): Promise<object> => {
  const run = await findRun(trx, id);
  if (!run) throw new RunTaken(`Import ${id} has gone from the database.`);
  const { source, strategy } = run;
  const { changes, problems } = await applyRows(trx, { runId: id, source, strategy, rows });
  await dropStaged(trx, id, upTo);
  const changing = changes.filter(({ delta }) => delta !== 0);
  return {
    done_count: Number(run.done_count) + rows.length,
    changed_count: Number(run.changed_count) + changing.length,
    delta_sum: Number(run.delta_sum) + changing.reduce((sum, { delta }) => sum + delta, 0),
    problems: problemsText(addProblems(problemsOf(run), problems)),
    beat_at: Date.now(),
  };
};

/** The row of the run is locked first, so that nobody takes it meanwhile; what `work` answers is written to it at the end. */
const inOwnRun = async ({ strapi }: Deps, own: Own, work: (trx: Knex.Transaction) => Promise<object>): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    if (!(await changeOwnRun(trx, own, { beat_at: Date.now() }))) throw new RunTaken(`Import ${own.id} is another process's now.`);
    await changeOwnRun(trx, own, await work(trx));
  });
};

/** PostgreSQL: deadlock detected, serialization failure. The transaction left nothing, so it is simply done again. */
const PASSING = ['40P01', '40001'];
const MOST_TRIES = 5;

const againAfterDeadlock = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (tries === MOST_TRIES || typeof code !== 'string' || !PASSING.includes(code)) throw error;
    }
  }
};
