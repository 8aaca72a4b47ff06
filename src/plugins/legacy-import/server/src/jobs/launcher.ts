import type { Core } from '@strapi/strapi';
import type { StoredBatch } from '../batches/batch';
import type { BatchStore } from '../batches/batch-store';

/** What a job tells while it works: how many of how many are done, and at what it is. */
export type Step = { done: number; total: number; at: string | null };

/** `signal` is aborted when the job shall end after the page it is at. What `work` answers is the state that the batch is in then; null where it
 * was told to end before its last page. */
export type Work = (job: { signal: AbortSignal; onStep: (step: Step) => void }) => Promise<StoredBatch['state'] | null>;

/** Jobs at work in this process. */
export type Launcher = {
  isActive(batchId: string): boolean;
  /** The newest step of a job that works here. */
  stepOf(batchId: string): Step | null;
  /** Fulfilled when the job has ended, one way or the other; it never rejects. */
  launch(own: Own, work: Work): Promise<void>;
  stop(batchId: string): void;
  stopAll(): Promise<void>;
};

type Own = { id: string; owner: string };
type Active = { controller: AbortController; ended: Promise<void>; step: Step | null };

const BEAT_MS = 2_000;

const FAILED = 'The work broke off; the log of the server says why. What was done is kept: go on with the batch.';

export const createLauncher = ({ strapi, batches }: { strapi: Core.Strapi; batches: BatchStore }): Launcher => {
  const active = new Map<string, Active>();

  const run = async (own: Own, job: Active, work: Work): Promise<void> => {
    const { signal } = job.controller;
    const stopBeating = startBeat({ strapi, batches }, own, job);
    const onStep = (step: Step): void => void (job.step = step);
    let end: Parameters<BatchStore['changeOwn']>[1] = { state: 'interrupted', problem: FAILED };
    try {
      const state = await work({ signal, onStep });
      end = state === null ? { state: 'interrupted', problem: null } : { state, phase: null, problem: null, finishedAt: Date.now() };
    } catch (error) {
      strapi.log.error(`legacy-import: batch ${own.id} was interrupted`, error);
    } finally {
      stopBeating();
    }
    const { done, total } = job.step ?? {};
    await batches.changeOwn(own, { ...end, ...(job.step && { done, total }), at: null, owner: null, stopAsked: false });
  };

  return {
    isActive: (id) => active.has(id),
    stepOf: (id) => active.get(id)?.step ?? null,
    launch: (own, work) => {
      const job: Active = { controller: new AbortController(), ended: Promise.resolve(), step: null };
      active.set(own.id, job);
      job.ended = run(own, job, work)
        .catch((error: unknown) => {
          strapi.log.error(`legacy-import: batch ${own.id} could not be marked as interrupted`, error);
        })
        .finally(() => active.delete(own.id));
      return job.ended;
    },
    stop: (id) => active.get(id)?.controller.abort(),
    stopAll: async () => {
      for (const { controller } of active.values()) controller.abort();
      await Promise.all([...active.values()].map(({ ended }) => ended));
    },
  };
};

/** A sign of life for other processes, with how far it is. Whoever asks there for a stop, or takes a batch that seemed dead, ends the job here. */
const startBeat = ({ strapi, batches }: { strapi: Core.Strapi; batches: BatchStore }, own: Own, job: Active): (() => void) => {
  const beat = async (): Promise<void> => {
    const isOurs = await batches.changeOwn(own, { beatAt: Date.now(), ...job.step });
    const isAsked = (await batches.find(own.id))?.stopAsked ?? true;
    if (!isOurs || isAsked) job.controller.abort();
  };
  const timer = setInterval(() => {
    void beat().catch((error: unknown) => strapi.log.debug(`legacy-import: batch ${own.id} gave no sign of life`, error));
  }, BEAT_MS).unref();
  return () => {
    clearInterval(timer);
  };
};
