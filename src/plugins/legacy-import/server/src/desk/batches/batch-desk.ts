import { SOURCE_LOCALE } from '../../../../../../domain/portal';
import type { Batch } from '../../../../shared/contracts';
import type { StoredBatch } from '../../batches/batch';
import type { BatchStore } from '../../batches/batch-store';
import type { MadeStore } from '../../batches/made-store';
import type { PageStore } from '../../batches/page-store';
import type { ChosenPagesStore } from '../imports/chosen-pages-store';
import type { Jobs } from '../../jobs/jobs';
import type { Publishers } from '../publishers/publishers';
import { NO_BATCH, refuse, type Refusal } from '../../refusal';
import { isRunning } from '../../jobs/rules/next-phase';
import { newBatchId } from '../../batches/batch-id';
import type { Meters } from './meters';
import { presentBatch } from './present-batch';

type NewBatchRequest = { name: string | null; publisherId: string | null; publish: boolean; createdBy: string };

type Found = { ok: true; batch: Batch };

/** Batches as the admin sees them. */
export type BatchDesk = {
  /** The newest first. */
  list(range: { page: number; pageSize: number }): Promise<{ batches: Batch[]; total: number }>;
  find(id: string): Promise<Found | Refusal>;
  create(request: NewBatchRequest): Promise<Found | Refusal>;
  /** Its files and all that is known of it; only where no entry in the portal stands on it. */
  remove(id: string): Promise<{ ok: true } | Refusal>;
};

type Ports = {
  batches: BatchStore;
  pages: PageStore;
  made: MadeStore;
  chosen: ChosenPagesStore;
  publishers: Publishers;
  meters: Meters;
  jobs: Pick<Jobs, 'isAtWork' | 'stepOf' | 'withIdle'>;
  removeFiles: (batchId: string) => Promise<void>;
  now: () => Date;
};

export const createBatchDesk = (ports: Ports): BatchDesk => {
  const { batches, publishers, jobs, removeFiles, now } = ports;
  const describe = (stored: readonly StoredBatch[]) => describeBatches(ports, stored);
  return {
    list: async ({ page, pageSize }) => {
      const stored = await batches.list({ offset: (page - 1) * pageSize, limit: pageSize });
      return { batches: await describe(stored), total: await batches.count() };
    },

    find: async (id) => {
      const [batch] = await describe([(await batches.find(id)) ?? []].flat());
      return batch ? { ok: true, batch } : NO_BATCH;
    },

    create: async ({ name, publisherId, publish, createdBy }) => {
      const publisher = publisherId === null ? null : await publishers.find(publisherId);
      if (publisherId !== null && !publisher) {
        return refuse('wrong', 'no-such-publisher', 'There is no such organization to publish under: somebody may have deleted it.');
      }
      const createdAt = now();
      const named = name ?? publisher?.name ?? createdAt.toISOString().slice(0, 10);
      const request = { source: 'admin', state: 'open', locale: SOURCE_LOCALE, publish, publisher, createdBy } as const;
      const stored = await batches.create({ ...request, id: newBatchId(createdAt), name: named, createdAt: createdAt.getTime() });
      const [batch] = await describe([stored]);
      return batch ? { ok: true, batch } : NO_BATCH;
    },

    remove: async (id) => {
      const removed = await jobs.withIdle(id, (batch) => forgetBatch(ports, batch));
      if (removed.ok) await removeFiles(id);
      return removed;
    },
  };
};

const forgetBatch = async ({ batches, made, chosen }: Ports, { id }: StoredBatch): Promise<{ ok: true } | Refusal> => {
  if ((await made.count(id)).length > 0) {
    return refuse('state', 'imported-already', 'Entries in the portal come from this batch: take it back first, then it can be removed.');
  }
  await chosen.forget(id);
  await batches.remove(id);
  return { ok: true };
};

type Judged = { batch: StoredBatch; isAtWork: boolean };

/** Work that ended after its row was read, and before it is asked whether anybody is at it, is not taken for one that broke off. */
const judge = async ({ batches, jobs }: Ports, batch: StoredBatch): Promise<Judged> => {
  const isAtWork = jobs.isAtWork(batch);
  if (isAtWork || !isRunning(batch.state)) return { batch, isAtWork };
  const again = (await batches.find(batch.id)) ?? batch;
  return { batch: again, isAtWork: jobs.isAtWork(again) };
};

/** Two counts for all of them, however many they are; after the states, so that what is over has its last counts. */
const describeBatches = async (ports: Ports, stored: readonly StoredBatch[]): Promise<Batch[]> => {
  const { pages, meters, jobs } = ports;
  const judged = await Promise.all(stored.map((batch) => judge(ports, batch)));
  const ids = stored.map(({ id }) => id);
  const counts = await pages.countByState(ids);
  const doubtful = await pages.countDoubtful(ids);
  return judged.flatMap(({ batch, isAtWork }) => {
    const pageCounts = counts.get(batch.id);
    if (!pageCounts) return [];
    const step = jobs.stepOf(batch.id);
    const { done, total } = step ?? batch;
    if (isAtWork) meters.note(batch.id, done);
    const pace = meters.pace(batch.id, total);
    return [presentBatch(batch, { isAtWork, step, pace, pages: pageCounts, doubtful: doubtful.get(batch.id) ?? 0 })];
  });
};
