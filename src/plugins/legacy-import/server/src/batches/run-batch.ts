import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { PageToImport } from '../apply/import-options';
import { createBatchGuard } from '../jobs/batch-guard';
import { createLauncher } from '../jobs/launcher';
import type { ChosenPublisher } from '../resolve/publisher';
import { createBatchStore } from './batch-store';
import { ImportBusy, launchAndWait } from './launch-and-wait';
import type { NewPage } from './page';
import { createPageStore, type PageStore } from './page-store';

type Deps = { strapi: Core.Strapi; now: () => Date };

export type BatchRequest = {
  id: string;
  /** Null or left out: after its first page. */
  name?: string | undefined;
  createdBy: string;
  locale: string;
  publish: boolean;
  publisher: ChosenPublisher | null;
  pages: Iterable<PageToImport> | AsyncIterable<PageToImport>;
  signal?: AbortSignal | undefined;
};

type Job<Report> = (work: {
  /** The batch's pages with their ids, read as they are needed. */
  pages: AsyncIterable<PageToImport>;
  total: number;
  signal: AbortSignal;
  onDone: (done: number, at: string) => void;
}) => Promise<Report>;

const CHUNK = 200;

/**
 * A batch from its first page to its last, for whoever waits for it (the command line, the sample portal): kept in the database with its pages before
 * anything is imported, and signed by this process. Killed, it stays there as one that broke off.
 */
export const runBatch = async <Report extends { interrupted: boolean }>(
  { strapi, now }: Deps,
  request: BatchRequest,
  work: Job<Report>,
): Promise<Report> => {
  const batches = createBatchStore({ strapi });
  const pages = createPageStore({ strapi });
  const launcher = createLauncher({ strapi, batches });
  const guard = createBatchGuard({ strapi, batches, isActiveHere: launcher.isActive, now: () => now().getTime() });
  const { id, createdBy, locale, publish, publisher } = request;
  const createdAt = now().getTime();
  await guard.locked(async () => {
    const busy = await guard.findBusy();
    if (busy) throw new ImportBusy(busy.text);
    await batches.create({
      ...{ id, createdBy, locale, publish, createdAt, startedAt: createdAt, owner: guard.owner, beatAt: createdAt },
      ...{ name: request.name ?? id, source: 'command', state: 'importing', phase: 'importing' },
      publisher: publisher && { ...publisher, documentId: publisher.documentId ?? null },
    });
  });
  return launchAndWait({ launcher, id, owner: guard.owner }, async ({ signal, onStep }) => {
    const stop = request.signal ? AbortSignal.any([signal, request.signal]) : signal;
    const { total, first } = await storePages(pages, id, request.pages);
    const files = { pages: total, pictures: 0, others: 0, bytes: 0 };
    await batches.change(id, { total, files, ...(request.name === undefined && first !== null ? { name: path.basename(first) } : {}) });
    const onDone = (done: number, at: string): void => onStep({ done, total, at });
    const report = await work({ pages: storedPages(pages, id), total, signal: stop, onDone });
    return { state: report.interrupted ? null : 'finished', report };
  });
};

const storePages = async (pages: PageStore, batchId: string, found: BatchRequest['pages']) => {
  let [total, first, chunk] = [0, null as string | null, [] as NewPage[]];
  for await (const page of found) {
    total += 1;
    first ??= page.file;
    chunk.push({ seq: total, file: page.file, place: 'at' in page ? { at: page.at, root: page.root } : null });
    if (chunk.length < CHUNK) continue;
    await pages.insert(batchId, chunk);
    chunk = [];
  }
  await pages.insert(batchId, chunk);
  return { total, first };
};

/** A page that says why it is none (`error`) is told so again by the reading of its file. */
const storedPages = async function* (pages: PageStore, batchId: string): AsyncGenerator<PageToImport> {
  for (let after = 0; ;) {
    const next = await pages.next({ batchId, after, limit: CHUNK, states: ['waiting'] });
    for (const { id, file, place, seq } of next) {
      after = seq;
      yield { id, file, ...(place ?? { at: file }) };
    }
    if (next.length < CHUNK) return;
  }
};
