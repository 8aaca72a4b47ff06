import type { Core } from '@strapi/strapi';
import type { BatchChange, StoredBatch } from '../batches/batch';
import type { BatchStore } from '../batches/batch-store';
import { NO_BATCH, refuse, type Refusal } from '../refusal';
import { actOfPhase, beginAct, stateDuring, type Act } from './rules/next-phase';
import { createBatchGuard } from './batch-guard';
import { createLauncher, type Step, type Work } from './launcher';

/** `pageIds`: of an import, which pages; null: all that are recognized. `isResumed`: what was begun goes on. */
type Request = { pageIds: readonly number[] | null };

/** How each act is done once it is this process's. `prepare` runs in the transaction that takes the batch. */
export type ActWork = {
  prepare?: (batch: StoredBatch, request: Request) => Promise<Refusal | null>;
  work: (batch: StoredBatch) => Work;
};

/** `finished` is fulfilled when the work has ended, one way or the other. */
type Started = { ok: true; finished: Promise<void> };

/** Long work on batches, one at a time in all processes of the installation. */
export type Jobs = {
  start(id: string, act: Act, request?: Request): Promise<Started | Refusal>;
  /** Goes on with what broke off or was stopped. */
  resume(id: string): Promise<Started | Refusal>;
  /** The work ends after the page it is at, in whichever process it is. */
  stop(id: string): Promise<{ ok: true } | Refusal>;
  isAtWork(batch: StoredBatch): boolean;
  /** The newest step of a batch that is at work here. */
  stepOf(id: string): Step | null;
  /** Short work on one batch; refused while somebody else works on it. Nobody takes it meanwhile. */
  withIdle<Done extends { ok: true }>(id: string, work: (batch: StoredBatch) => Promise<Done | Refusal>): Promise<Done | Refusal>;
  /** Work of a moment on one batch, of which no other work is going on anywhere; the state of the batch stays as it is. */
  alone(id: string, work: (batch: StoredBatch) => Promise<void>): Promise<{ ok: true } | Refusal>;
  /** Ends what runs here; it can be gone on with. */
  stopAll(): Promise<void>;
};

type Deps = { strapi: Core.Strapi; batches: BatchStore; acts: Record<Act, ActWork> };

export const createJobs = ({ strapi, batches, acts }: Deps): Jobs => {
  const launcher = createLauncher({ strapi, batches });
  /** Taken by this process and not yet at work, for a moment. */
  const starting = new Set<string>();
  const guard = createBatchGuard({ strapi, batches, isActiveHere: (id) => starting.has(id) || launcher.isActive(id) });
  const { owner } = guard;

  /** Takes the batch, or says why not, in one transaction. */
  const take = <Taken extends { ok: true }>(
    id: string,
    begin: (batch: StoredBatch) => Promise<Taken | Refusal>,
  ): Promise<Taken | Refusal> =>
    guard.locked(async () => {
      const taken = (await guard.findBusy()) ?? (await withBatch(batches, id, begin));
      if (taken.ok) starting.add(id);
      return taken;
    });

  const launch = async (id: string, act: Act): Promise<Started | Refusal> => {
    try {
      const batch = await batches.find(id);
      return batch ? { ok: true, finished: launcher.launch({ id, owner }, acts[act].work(batch)) } : NO_BATCH;
    } finally {
      starting.delete(id);
    }
  };

  const sign = async (id: string, { act, change }: Begun): Promise<{ ok: true; act: Act }> => {
    const at = Date.now();
    await batches.change(id, { ...change, owner, beatAt: at, startedAt: at, finishedAt: null, stopAsked: false, problem: null });
    return { ok: true, act };
  };

  return {
    start: async (id, act, request = { pageIds: null }) => {
      const taken = await take(id, async (batch) => {
        const begun = await beginWork(batch, act, () => acts[act].prepare?.(batch, request));
        return begun.ok ? sign(id, begun) : begun;
      });
      return taken.ok ? launch(id, act) : taken;
    },

    resume: async (id) => {
      const taken = await take(id, async (batch) => {
        const begun = goOn(batch);
        return begun.ok ? sign(id, begun) : begun;
      });
      return taken.ok ? launch(id, taken.act) : taken;
    },

    stop: (id) =>
      guard.locked(() =>
        withBatch(batches, id, async (batch) => {
          if (!guard.isAtWork(batch)) return refuse('state', 'wrong-state', `Nothing works on "${batch.name}".`);
          await batches.change(id, { stopAsked: true });
          launcher.stop(id);
          return { ok: true };
        }),
      ),

    isAtWork: guard.isAtWork,
    stepOf: launcher.stepOf,
    withIdle: (id, work) =>
      guard.locked(() =>
        withBatch(batches, id, (batch) =>
          guard.isAtWork(batch)
            ? Promise.resolve(refuse('busy', 'busy', `"${batch.name}" is at work: stop it first, or wait until it has ended.`))
            : work(batch),
        ),
      ),
    alone: async (id, work) => {
      const taken = await take(id, async (batch) => {
        await batches.change(id, { owner, beatAt: Date.now() });
        return { ok: true, batch };
      });
      if (!taken.ok) return taken;
      try {
        await work(taken.batch);
        return { ok: true };
      } finally {
        await batches.changeOwn({ id, owner }, { owner: null, stopAsked: false });
        starting.delete(id);
      }
    },
    stopAll: launcher.stopAll,
  };
};

type Begun = { ok: true; act: Act; change: BatchChange };

const beginWork = async (
  { name, state }: StoredBatch,
  act: Act,
  prepare: () => Promise<Refusal | null> | undefined,
): Promise<Begun | Refusal> => {
  const during = beginAct(act, state);
  if (!during) return refuse('state', 'wrong-state', `"${name}" is ${state}: this cannot be begun now.`);
  return (await prepare()) ?? { ok: true, act, change: { ...during, done: 0, total: 0, at: null } };
};

const goOn = ({ name, state, phase }: StoredBatch): Begun | Refusal => {
  if (state !== 'interrupted' || !phase) return refuse('state', 'wrong-state', `"${name}" is ${state}, so there is nothing to go on with.`);
  const act = actOfPhase(phase);
  return { ok: true, act, change: { state: stateDuring(act) } };
};

const withBatch = async <Done extends { ok: true }>(
  batches: BatchStore,
  id: string,
  work: (batch: StoredBatch) => Promise<Done | Refusal>,
): Promise<Done | Refusal> => {
  const batch = await batches.find(id);
  return batch ? work(batch) : NO_BATCH;
};
