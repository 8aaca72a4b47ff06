import type { Core } from '@strapi/strapi';
import type { BatchState, UndoReport } from '../../../../shared/contracts';
import { createBatchGuard } from '../../jobs/batch-guard';
import { createLauncher } from '../../jobs/launcher';
import { createBatchStore } from '../batch-store';
import { ImportBusy, launchAndWait } from '../launch-and-wait';
import { createUndo } from './create-undo';

type Deps = { strapi: Core.Strapi };
type Watch = { signal: AbortSignal; onStep: (step: { done: number; total: number; at: string | null }) => void };

const FROM: readonly BatchState[] = ['recognized', 'finished', 'interrupted', 'undone'];

/** Takes a batch back for whoever waits for it (the command line); one work at a time, as everywhere. */
export const runUndo = async ({ strapi }: Deps, id: string, watch: Watch): Promise<UndoReport & { isComplete: boolean }> => {
  const batches = createBatchStore({ strapi });
  const launcher = createLauncher({ strapi, batches });
  const guard = createBatchGuard({ strapi, batches, isActiveHere: launcher.isActive });
  await guard.locked(async () => {
    const busy = await guard.findBusy();
    if (busy) throw new ImportBusy(busy.text);
    const batch = await batches.find(id);
    if (!batch) throw new ImportBusy(`There is no batch ${id}: import batches lists them.`);
    if (!FROM.includes(batch.state)) throw new ImportBusy(`The batch ${id} is ${batch.state}: nothing was imported of it.`);
    const at = Date.now();
    const taken = { state: 'undoing', phase: 'undoing', owner: guard.owner, stopAsked: false, problem: null } as const;
    await batches.change(id, { ...taken, beatAt: at, startedAt: at, finishedAt: null, done: 0, total: 0 });
  });
  return launchAndWait({ launcher, id, owner: guard.owner }, async ({ signal, onStep }) => {
    const report = await createUndo({ strapi }).run(id, {
      signal: AbortSignal.any([signal, watch.signal]),
      onStep: (step) => {
        onStep(step);
        watch.onStep(step);
      },
    });
    return { state: report.isComplete ? 'undone' : null, report };
  });
};
