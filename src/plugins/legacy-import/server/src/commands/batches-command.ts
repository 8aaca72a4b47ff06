import { PAGE_STATES } from '../../../shared/contracts';
import type { StoredBatch } from '../batches/batch';
import { BadCall } from './bad-call';
import type { CliCommand, CliIo } from './cli-command';

const MOST_LISTED = 50;

export const addBatchesCommand: CliCommand = (program, io, finish) => {
  program
    .command('batches')
    .description('list the imports, of the command line and of the admin, the newest first')
    .action(async () => {
      finish(await listBatches(io));
    });
};

const listBatches = async ({ withApp, stdout }: CliIo): Promise<number> => {
  if (!withApp) throw new BadCall('"import batches" needs the application: call it as npm run import -- batches.');
  return withApp('import', async (strapi) => {
    const { createBatchStore } = await import('../batches/batch-store');
    const { createPageStore } = await import('../batches/page-store');
    const batches = await createBatchStore({ strapi }).list({ offset: 0, limit: MOST_LISTED });
    const counts = await createPageStore({ strapi }).countByState(batches.map(({ id }) => id));
    stdout.write(batches.length === 0 ? 'Nothing was imported yet.\n' : '');
    for (const batch of batches) {
      const states = counts.get(batch.id);
      const pages = PAGE_STATES.flatMap((state) => (states && states[state] > 0 ? [`${states[state]} ${state}`] : []));
      stdout.write(`${lineOf(batch)}  ${pages.join(', ')}\n`);
    }
    return 0;
  });
};

const lineOf = ({ id, state, createdAt, createdBy, name }: StoredBatch): string =>
  `${id}  ${state.padEnd(11)}  ${new Date(createdAt).toISOString().slice(0, 16)}  ${createdBy}  ${name}`;
