import type { Batch, BatchPhase, PageState, Progress } from '../../../../shared/contracts';
import type { StoredBatch } from '../../batches/batch';
import { PROCESS_GONE } from '../../jobs/batch-guard';
import type { Step } from '../../jobs/launcher';
import { isRunning } from '../../jobs/rules/next-phase';
import type { Pace } from '../rules/pace';

export type Circumstances = {
  isAtWork: boolean;
  /** Newer than what is stored, where the batch is at work here. */
  step: Step | null;
  pace: Pace;
  pages: Record<PageState, number>;
  doubtful: number;
};

/** What the admin is told of a batch; one whose process has gone is interrupted, even before anybody has written that down. */
export const presentBatch = (batch: StoredBatch, { isAtWork, step, pace, pages, doubtful }: Circumstances): Batch => {
  const isGone = isRunning(batch.state) && !isAtWork;
  const { id, name, source, phase, locale, publish, publisher, createdBy, files } = batch;
  return {
    id,
    name,
    source,
    state: isGone ? 'interrupted' : batch.state,
    phase,
    locale,
    publish,
    publisher: publisher && { documentId: publisher.documentId, code: publisher.code, name: publisher.name },
    createdBy,
    createdAt: new Date(batch.createdAt).toISOString(),
    startedAt: instantOf(batch.startedAt),
    finishedAt: instantOf(batch.finishedAt),
    files,
    pages,
    doubtful,
    progress: isAtWork && phase && isRunning(batch.state) ? progressOf(phase, step ?? batch, pace) : null,
    problem: isGone ? PROCESS_GONE : batch.problem,
  };
};

const instantOf = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

const progressOf = (phase: BatchPhase, { done, total, at }: Step, pace: Pace): Progress => ({ phase, done, total, ...pace, at });
