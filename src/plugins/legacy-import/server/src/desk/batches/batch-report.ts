import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { PageOutcome } from '../../apply/page-outcome';
import type { StoredBatch } from '../../batches/batch';
import type { BatchStore } from '../../batches/batch-store';
import { addToTally, NO_TALLY, type RunReport } from '../../report/import-report';
import { jsonChunks, textChunks } from '../../report/report-chunks';
import type { QueueStore } from '../queue/queue-store';
import { NO_BATCH, type Refusal } from '../../refusal';

type ReportFormat = 'json' | 'text';

type Report = { ok: true; fileName: string; stream: Readable };

/** The report of a batch's imports, as the command line writes it; its pages are read while it is sent. */
export type BatchReport = (id: string, format: ReportFormat) => Promise<Report | Refusal>;

type Ports = { batches: BatchStore; queue: Pick<QueueStore, 'outcomes'>; now: () => Date };

const CHUNK = 200;

export const createBatchReport =
  ({ batches, queue, now }: Ports): BatchReport =>
  async (id, format) => {
    const batch = await batches.find(id);
    if (!batch) return NO_BATCH;
    const run = await summarizeRun(batch, outcomesOf(queue, id), now());
    const chunks = format === 'json' ? jsonChunks(run, outcomesOf(queue, id)) : textChunks(run, outcomesOf(queue, id));
    return { ok: true, fileName: `${id}.${format === 'json' ? 'json' : 'txt'}`, stream: Readable.from(chunks) };
  };

/** Of the pages that an import has met. */
const outcomesOf = async function* (queue: Ports['queue'], batchId: string): AsyncGenerator<PageOutcome> {
  for (let after = 0; ;) {
    const chunk = await queue.outcomes({ batchId, after, limit: CHUNK });
    for (const { seq, outcome } of chunk) {
      after = seq;
      yield outcome;
    }
    if (chunk.length < CHUNK) return;
    await setImmediate();
  }
};

const summarizeRun = async (batch: StoredBatch, outcomes: AsyncIterable<PageOutcome>, now: Date): Promise<RunReport> => {
  let [tally, found] = [NO_TALLY, 0];
  for await (const outcome of outcomes) {
    tally = addToTally(tally, outcome);
    found += 1;
  }
  const { id: batchId, createdAt, startedAt, finishedAt, publish, locale, publisher, state } = batch;
  return {
    batchId,
    startedAt: new Date(startedAt ?? createdAt).toISOString(),
    finishedAt: (finishedAt === null ? now : new Date(finishedAt)).toISOString(),
    dryRun: false,
    publish,
    locale,
    publisher: publisher?.name ?? null,
    interrupted: state === 'interrupted',
    found,
    ...tally,
  };
};
