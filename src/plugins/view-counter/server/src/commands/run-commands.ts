import type { ImportRun } from '../../../shared/contracts';
import { presentRun, type Refusal } from '../imports/run-guard';
import { listRuns } from '../imports/run-store';
import { getService } from '../services';
import { ACTOR, BadCall, ensureCounterTables, Failed, inWords, type CliCommand } from './cli-command';
import { describeRun, followRun } from './follow-run';

const parseId = (text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new BadCall(`The number of an import is expected, but found "${text}": "views runs" lists them.`);
  return Number(text);
};

/** What came out as one of the expected refusals ends the command with its sentence. */
const unrefused = <T extends { ok: boolean }>(outcome: T | Refusal): Extract<T, { ok: true }> => {
  if (!outcome.ok) throw new Failed((outcome as Refusal).text);
  return outcome as Extract<T, { ok: true }>;
};

export const addRunCommands: CliCommand = (program, io, finish) => {
  program
    .command('runs')
    .description('imports of old counts, the newest first; beside a running server, too')
    .action(async () => {
      const runs = await io.withDatabase(async ({ knex }) => {
        await ensureCounterTables(knex);
        return (await listRuns(knex)).map(presentRun);
      });
      io.stdout.write(runs.length === 0 ? 'Nothing was imported.\n' : `${runs.map(describeRun).join('\n')}\n`);
    });
  program
    .command('undo')
    .description('take back all that one import has added')
    .argument('<run>', 'its number')
    .action(async (text: string) => {
      const id = parseId(text);
      const { run } = unrefused<{ ok: true; run: ImportRun }>(
        await io.withApp('views undo', (strapi) => getService({ strapi }, 'imports').undo(id, ACTOR)),
      );
      io.stdout.write(`Import ${run.id} is undone: ${inWords(-run.delta)} views and visits.\n`);
    });
  program
    .command('resume')
    .description('go on with an import that was interrupted')
    .argument('<run>', 'its number')
    .action(async (text: string) => {
      const id = parseId(text);
      const run = await io.withApp('views resume', (strapi) =>
        followRun(io, strapi, (onStep) => getService({ strapi }, 'imports').resume(id, { actor: ACTOR, onStep })),
      );
      finish(run.state === 'finished' ? 0 : 1);
    });
};
