import { summarizeUndo } from '../report/undo-summary';
import { BadCall } from './bad-call';
import type { CliCommand, CliIo } from './cli-command';
import { withInterrupt } from './interrupt';
import { startProgress } from './progress';

type Options = { dryRun?: boolean };

export const addUndoCommand: CliCommand = (program, io, finish) => {
  program
    .command('undo')
    .description('take an import back: what it made goes, what it changed gets back what it was, what editors worked on stays')
    .argument('<batch>', 'its id, as "import batches" shows it')
    .option('--dry-run', 'only say what would go and what would stay')
    .action(async (batch: string, options: Options) => {
      finish(await undoBatch(batch, options, io));
    });
};

/** Exit 0: all that could go has gone. 1: it was stopped. 2: the call is wrong, or another import is at work. */
const undoBatch = async (id: string, { dryRun = false }: Options, { withApp, stdout, stderr }: CliIo): Promise<0 | 1> => {
  if (!withApp) throw new BadCall('"import undo" needs the application: call it as npm run import -- undo <batch>.');
  return withApp('import', async (strapi) => {
    const { createUndo } = await import('../batches/undo/create-undo');
    const { createBatchStore } = await import('../batches/batch-store');
    const { runUndo } = await import('../batches/undo/run-undo');
    const { ImportBusy } = await import('../batches/launch-and-wait');
    if (!(await createBatchStore({ strapi }).find(id))) throw new BadCall(`There is no batch ${id}: import batches lists them.`);
    const progress = startProgress({ stream: stderr, total: null });
    const onStep = (step: { done: number; total: number; at: string | null }): void => progress.step(step.done, step.at ?? '', step.total);
    try {
      const report = dryRun
        ? { ...(await createUndo({ strapi }).preview(id, { onStep })), isComplete: true }
        : await withInterrupt((signal) => runUndo({ strapi }, id, { signal, onStep }));
      stdout.write(`${summarizeUndo(report, { dryRun })}\n`);
      return report.isComplete ? 0 : 1;
    } catch (error) {
      throw error instanceof ImportBusy ? new BadCall(error.message) : error;
    } finally {
      progress.stop();
    }
  });
};
