import type { StoredBatch } from '../../batches/batch';
import type { Undo } from '../../batches/undo/create-undo';
import type { Work } from '../../jobs/launcher';

/** Takes a batch back; what stays, and why, the preview says before, and the same rules once more when each thing's turn has come. */
export const undoBatch =
  (undo: Pick<Undo, 'run'>, { id }: StoredBatch): Work =>
  async ({ signal, onStep }) => {
    const { isComplete } = await undo.run(id, { signal, onStep });
    return isComplete ? 'undone' : null;
  };
