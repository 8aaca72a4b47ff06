import { setImmediate } from 'node:timers/promises';
import type { IntakeRefusal } from '../../../../shared/intake-refusals';
import type { Intake } from '../../intake/create-intake';
import { fileKindOf } from '../../intake/rules/file-kind';
import type { Apply } from '../../apply/create-apply';
import type { StoredBatch } from '../../batches/batch';
import type { BatchStore } from '../../batches/batch-store';
import type { PageStore } from '../../batches/page-store';
import type { BatchFilesDesk } from '../files/batch-files';
import type { ActWork } from '../../jobs/jobs';
import type { Work } from '../../jobs/launcher';
import type { QueueStore } from '../queue/queue-store';
import { refuse } from '../../refusal';
import { toPageToImport, type PageToImportPorts } from './page-to-import';

export type RecognizePorts = PageToImportPorts & {
  apply: Pick<Apply, 'preview'>;
  intake: Intake;
  batches: BatchStore;
  pages: PageStore;
  queue: Pick<QueueStore, 'files' | 'count' | 'resetUnimported'>;
  countFiles: BatchFilesDesk['count'];
};

/** What nothing was imported of is read once more: it may have been replaced since, or its pictures may have come. */
export const prepareRecognition =
  ({ intake, queue }: Pick<RecognizePorts, 'intake' | 'queue'>): NonNullable<ActWork['prepare']> =>
  async ({ id, name, source }) => {
    if (source === 'command') {
      return refuse('state', 'wrong-state', `"${name}" was imported by the command line, which recognizes and imports in one.`);
    }
    const { pages, archives } = await intake.count(id);
    if (pages + archives === 0)
      return refuse('state', 'no-files', 'There is nothing to recognize: the batch has no page and no ZIP archive.');
    await queue.resetUnimported(id);
    return null;
  };

type Job = Parameters<Work>[0];

const CHUNK = 200;

/** The disk, or an archive, kept a batch from being unpacked to its end. */
class Unpackable extends Error {
  readonly code = 'legacy-import/not-unpacked';
}

/** Unpacks what came as archives, lists the pages, then recognizes those that wait; what is recognized stays so when it is stopped. */
export const recognizeBatch =
  (ports: RecognizePorts, batch: StoredBatch): Work =>
  async (job) => {
    const refused = await unpack(ports, batch, job);
    if (!refused) return null;
    await ports.batches.change(batch.id, { phase: 'recognizing', done: 0, total: 0 });
    await listPages(ports, batch.id, refused);
    return (await recognizeWaiting(ports, batch, { ...job, refused })) ? 'recognized' : null;
  };

/** Pages and archives that did not come in, by their names; a picture that did not is missing on its page, which says so. */
type NotIn = ReadonlyMap<string, IntakeRefusal>;

/** A hostile archive may have two hundred thousand of them. */
const MOST_NOT_IN = 1_000;

/** Null where it was stopped. */
const unpack = async ({ intake, countFiles }: RecognizePorts, { id }: StoredBatch, { signal, onStep }: Job): Promise<NotIn | null> => {
  const unpacked = await intake.unpack({ batchId: id, signal, onProgress: onStep });
  await countFiles(id);
  const full = unpacked.refused.find(({ code }) => code === 'disk-full');
  if (!unpacked.ended && full) throw new Unpackable(full.message);
  if (!unpacked.ended) return null;
  const notIn = new Map<string, IntakeRefusal>();
  for (const refusal of [...(await intake.refusals(id)), ...unpacked.refused]) {
    const isShown = ['page', 'archive'].includes(fileKindOf(refusal.path)) && notIn.size < MOST_NOT_IN;
    // Of two entries of one name the first came in, and is a page like any other.
    if (isShown && (await intake.find(id, refusal.path)) === null) notIn.set(refusal.path, refusal);
  }
  return notIn;
};

/** Files that are in the list already stay where they are in it. */
const listPages = async ({ intake, pages, queue }: RecognizePorts, batchId: string, refused: NotIn): Promise<void> => {
  const { names, lastSeq } = await queue.files(batchId);
  let seq = lastSeq;
  let found: { seq: number; file: string; place: null }[] = [];
  for await (const { path: file, kind } of intake.list(batchId)) {
    if (kind !== 'page' || names.has(file)) continue;
    seq += 1;
    found.push({ seq, file, place: null });
    if (found.length < CHUNK) continue;
    await pages.insert(batchId, found);
    found = [];
    await setImmediate();
  }
  await pages.insert(batchId, found);
  const notListed = [...refused.keys()].filter((file) => !names.has(file));
  await pages.insert(
    batchId,
    notListed.map((file, index) => ({ seq: seq + 1 + index, file, place: null })),
  );
};

const recognizeWaiting = async (ports: RecognizePorts, batch: StoredBatch, job: Job & { refused: NotIn }): Promise<boolean> => {
  const { signal, onStep, refused } = job;
  const total = await ports.queue.count({ batchId: batch.id, states: ['waiting'] });
  let done = 0;
  for (let after = 0; ;) {
    const chunk = await ports.pages.next({ batchId: batch.id, after, limit: CHUNK, states: ['waiting'] });
    if (chunk.length === 0) return true;
    for (const page of chunk) {
      if (signal.aborted) return false;
      const refusal = refused.get(page.file);
      if (refusal) await ports.pages.keepRecognition(page, { ok: false, error: { code: refusal.code, message: refusal.message } });
      else await recognizeOne(ports, batch, page);
      done += 1;
      onStep({ done, total, at: page.title ?? page.file });
      after = page.seq;
      await setImmediate();
    }
  }
};

type Page = Awaited<ReturnType<PageStore['next']>>[number];

const recognizeOne = async (ports: RecognizePorts, { id: batchId, locale, publisher, publish }: StoredBatch, page: Page): Promise<void> => {
  const preview = await ports.apply.preview(await toPageToImport(ports, page), { batchId, locale, publisher, publish });
  const kept = preview.ok ? ({ ok: true, page: preview.recognized, inferences: preview.inferences } as const) : preview;
  await ports.pages.keepRecognition(page, kept);
};
