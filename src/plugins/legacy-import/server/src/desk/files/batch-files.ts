import type { FileKind } from '../../intake/rules/file-kind';
import type { Intake } from '../../intake/create-intake';
import type { Upload } from '../../intake/receive';
import type { Refused } from '../../intake/rules/refused';
import type { BatchStore } from '../../batches/batch-store';
import type { Jobs } from '../../jobs/jobs';
import { NO_BATCH, refuse, type Refusal } from '../../refusal';
import { takesFiles } from '../../jobs/rules/next-phase';

type Kept = { ok: true; file: { path: string; size: number; kind: FileKind } };

/** Files of a batch that is being put together. */
export type BatchFilesDesk = {
  receive(batchId: string, upload: Omit<Upload, 'batchId'>): Promise<Kept | Refusal | Refused>;
  remove(batchId: string, path: string): Promise<{ ok: true } | Refusal>;
  /** Writes down what the batch has on the disk. */
  count(batchId: string): Promise<void>;
};

type Ports = { intake: Intake; batches: BatchStore; jobs: Pick<Jobs, 'isAtWork'> };

export const createBatchFilesDesk = ({ intake, batches, jobs }: Ports): BatchFilesDesk => {
  const count = async (batchId: string): Promise<void> => {
    const { pages, pictures, archives, others, bytes } = await intake.count(batchId);
    await batches.change(batchId, { files: { pages, pictures, others: others + archives, bytes } });
  };
  const refuseIfClosed = async (batchId: string): Promise<Refusal | null> => {
    const batch = await batches.find(batchId);
    if (!batch) return NO_BATCH;
    if (takesFiles(batch.source, batch.state) && !jobs.isAtWork(batch)) return null;
    return refuse('state', 'wrong-state', `The files of "${batch.name}" cannot be changed: it is ${batch.state}.`);
  };
  return {
    receive: async (batchId, upload) => {
      const refusal = await refuseIfClosed(batchId);
      if (refusal) return refusal;
      const received = await intake.receive({ ...upload, batchId });
      if (!received.ok) return received;
      const { ok: _, ...file } = received;
      await count(batchId);
      return { ok: true, file };
    },

    remove: async (batchId, path) => {
      const refusal = await refuseIfClosed(batchId);
      if (refusal) return refusal;
      if (!(await intake.remove(batchId, path))) return refuse('unknown', 'no-such-file', 'The batch has no such file.');
      await count(batchId);
      return { ok: true };
    },

    count,
  };
};
