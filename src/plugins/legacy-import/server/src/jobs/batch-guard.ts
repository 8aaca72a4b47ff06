import type { Core } from '@strapi/strapi';
import type { StoredBatch } from '../batches/batch';
import type { BatchStore } from '../batches/batch-store';
import { isOwnerAlive, ownerText } from './rules/judge-owner';
import { isRunning } from './rules/next-phase';
import { refuse, type Refusal } from '../refusal';
import { isProcess, ownProcess } from './process-owner';

/** Who works on which batch: one at a time, in whichever process, of the admin or of the command line. */
export type BatchGuard = {
  /** How this process signs its batches. */
  owner: string;
  /** Whether somebody works on a batch that has an owner. */
  isAtWork(batch: StoredBatch): boolean;
  /** Nobody else takes a batch before the transaction ends. */
  locked<T>(work: () => Promise<T>): Promise<T>;
  /** Null where nobody is at work; batches whose process has gone are marked as interrupted. */
  findBusy(): Promise<Refusal | null>;
};

export const PROCESS_GONE = 'The process that worked on it has ended in between. What was done is kept: go on with the batch.';

type Deps = { strapi: Core.Strapi; batches: BatchStore; isActiveHere: (batchId: string) => boolean; now?: () => number };

export const createBatchGuard = ({ strapi, batches, isActiveHere, now = Date.now }: Deps): BatchGuard => {
  const own = ownProcess();
  const isAtWork = ({ id, owner, beatAt }: StoredBatch): boolean =>
    isOwnerAlive({ owner, beatAt }, { own, isActiveHere: isActiveHere(id), isProcess, now: now() });
  return {
    owner: ownerText(own),
    isAtWork,
    locked: (work) =>
      strapi.db.transaction(async () => {
        await batches.lock();
        return work();
      }),
    findBusy: async () => {
      for (const batch of await batches.listOwned()) {
        if (isAtWork(batch))
          return refuse('busy', 'busy', `"${batch.name}" is at work, since ${batch.createdBy} started it: wait until it has ended.`);
        const { id, owner, state } = batch;
        const gone = isRunning(state) ? ({ state: 'interrupted', problem: PROCESS_GONE, owner: null } as const) : { owner: null };
        // Work that has ended since the row was read is no longer its owner's, and stays as it ended.
        if (owner !== null) await batches.changeOwn({ id, owner }, gone);
      }
      return null;
    },
  };
};
