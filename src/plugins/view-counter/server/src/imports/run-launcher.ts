import type { Core } from '@strapi/strapi';
import type { ImportInput } from './prepare-rows';
import { changeOwnRun } from './run-store';
import { applyRun, stageRun } from './run-worker';

/** `input` is null for a run whose rows are staged already. `onStep` is called after each chunk. */
type Details = { owner: string; input: ImportInput | null; onStep: (() => void) | undefined };

/** Runs at work in this process. */
export type Launcher = {
  isActive(id: number): boolean;
  /** Fulfilled when the run has ended, one way or the other; it never rejects. */
  launch(id: number, details: Details): Promise<void>;
  stopAll(): Promise<void>;
};

const BEAT_MS = 5_000;

export const createLauncher = ({ strapi }: { strapi: Core.Strapi }): Launcher => {
  const active = new Map<number, { controller: AbortController; ended: Promise<void> }>();

  const work = async (id: number, signal: AbortSignal, { owner, input, onStep }: Details): Promise<void> => {
    const job = { id, owner, signal, onStep };
    const stopBeating = startBeat({ strapi }, job);
    try {
      if (input) await stageRun({ strapi }, job, input);
      await applyRun({ strapi }, job);
    } catch (error) {
      strapi.log.error(`view-counter: import ${id} was interrupted`, error);
    } finally {
      stopBeating();
    }
    // What has ended well does not run any more, and what another process has taken is not ours: only what broke off is marked.
    await strapi.db.transaction(({ trx }) => changeOwnRun(trx, job, { state: 'interrupted', owner: null }));
  };

  return {
    isActive: (id) => active.has(id),
    launch: (id, details) => {
      const controller = new AbortController();
      const ended = work(id, controller.signal, details)
        .catch((error: unknown) => {
          strapi.log.error(`view-counter: import ${id} could not be marked as interrupted`, error);
        })
        .finally(() => active.delete(id));
      active.set(id, { controller, ended });
      return ended;
    },
    stopAll: async () => {
      for (const { controller } of active.values()) controller.abort();
      await Promise.all([...active.values()].map(({ ended }) => ended));
    },
  };
};

/** A sign of life, also while addresses are looked up and nothing is written. */
const startBeat = ({ strapi }: { strapi: Core.Strapi }, own: { id: number; owner: string }): (() => void) => {
  const beat = (): Promise<boolean> => strapi.db.transaction(({ trx }) => changeOwnRun(trx, own, { beat_at: Date.now() }));
  const timer = setInterval(() => {
    void beat().catch((error: unknown) => strapi.log.debug(`view-counter: import ${own.id} gave no sign of life`, error));
  }, BEAT_MS).unref();
  return () => {
    clearInterval(timer);
  };
};
