import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { runBatch, type BatchRequest } from '../batches/run-batch';
import { newBatchId } from '../batches/batch-id';
import { readPageFile } from '../page-files/page-file';
import { addToTally, NO_TALLY, type RunReport } from '../report/import-report';
import { GAZETTEER } from '../resolve/gazetteer/gazetteer';
import { publisherOfCode, type ChosenPublisher } from '../resolve/publisher';
import { createViewBases } from './counter-view-bases';
import { failedPage, importPage } from './import-page';
import type { ImportOptions, ImportPorts, PageImport, PageToImport } from './import-options';
import { createImportStore } from './import-store';
import { loadOrganizations } from './known-organizations-store';
import { createMediaStore } from './media-store';
import type { PageError, PageOutcome } from './page-outcome';
import { createJournals } from './page-journal';
import { photoFiles } from './photo-files';
import { previewPage, type PagePreview } from './preview-page';
import type { ViewBases } from './view-base-store';

type Deps = {
  strapi: Core.Strapi;
  /** Where the old portals' view counts go. */
  viewBases?: ViewBases;
  now?: () => Date;
};

export type ImportRun = Omit<ImportOptions, 'batchId'> & {
  /** Gone through once, one after the other. */
  pages: Iterable<PageToImport> | AsyncIterable<PageToImport>;
  /** A batch whose pages these are, each with its `id`; its state is the caller's. Left out: a batch is made of them, unless it is a dry run. */
  batchId?: string;
  /** What the new batch is called, and who started it. */
  name?: string;
  createdBy?: string;
  /** Aborted: the run ends after the page it is at. */
  signal?: AbortSignal;
  onPage?: (outcome: PageOutcome, progress: { done: number; total: number | null }) => void;
};

export type Apply = {
  /** Imports pages one after the other. One page's failure never stops the others. Each page's outcome is told once and not held. */
  run(request: ImportRun): Promise<RunReport>;
  /** What an import would write of a page, and everything that it infers; nothing is written. */
  preview(page: PageToImport, options: Omit<ImportOptions, 'dryRun'>): Promise<PagePreview>;
  /** A stored organization by its code, else the People's Committee of a known unit; null for an unknown code. */
  findPublisher(code: string): Promise<ChosenPublisher | null>;
};

export const createApply = ({ strapi, viewBases = createViewBases({ strapi }), now = () => new Date() }: Deps): Apply => {
  const files = { read: (file: string) => readPageFile(file), photos: photoFiles };
  const ports: ImportPorts = { files, store: createImportStore({ strapi, viewBases }), media: createMediaStore({ strapi }), now };
  const journalOf = createJournals({ strapi });

  const importOne = async (options: ImportOptions, page: PageToImport): Promise<PageOutcome> => {
    const { id, file } = page;
    const journal = id === undefined || options.dryRun ? null : journalOf({ id, batchId: options.batchId, file });
    return attempt({ strapi }, { ports, options, journal }, page);
  };

  const importAll = async ({ pages, batchId = newBatchId(now()), signal, onPage, ...options }: ImportRun, total: number | null) => {
    const startedAt = now().toISOString();
    let [tally, done, isStopped] = [NO_TALLY, 0, false];
    for await (const page of pages) {
      if (signal?.aborted) {
        isStopped = true;
        break;
      }
      const outcome = await importOne({ batchId, ...options }, page);
      done += 1;
      tally = addToTally(tally, outcome);
      onPage?.(outcome, { done, total });
      // Document-service calls on SQLite never yield: without this a server that imports answers nobody else.
      await setImmediate();
    }
    const { dryRun, publish, locale, publisher } = options;
    const run = { batchId, startedAt, finishedAt: now().toISOString(), dryRun, publish, locale, publisher: publisher?.name ?? null };
    return { ...run, interrupted: isStopped, found: total ?? done, ...tally };
  };

  return {
    findPublisher: async (code) =>
      (await loadOrganizations({ strapi })).find((organization) => organization.code === code) ?? publisherOfCode(code, GAZETTEER),
    preview: (page, options) => previewPage({ ports, options: { ...options, dryRun: true } }, page),
    run: async (request) => {
      if (request.dryRun || request.batchId !== undefined) return importAll(request, null);
      const { name, createdBy = 'command line', publish, locale, publisher, pages } = request;
      const batch: BatchRequest = { id: newBatchId(now()), name, createdBy, publish, locale, publisher, pages, signal: request.signal };
      return runBatch({ strapi, now }, batch, ({ pages: stored, signal, total, onDone }) =>
        importAll(
          {
            ...request,
            ...{ batchId: batch.id, pages: stored, signal },
            onPage: (outcome, progress) => {
              onDone(progress.done, outcome.title ?? outcome.file);
              request.onPage?.(outcome, progress);
            },
          },
          total,
        ),
      );
    },
  };
};

type Attempt = Pick<PageImport, 'ports' | 'options' | 'journal'>;

const attempt = async ({ strapi }: Pick<Deps, 'strapi'>, work: Attempt, page: PageToImport): Promise<PageOutcome> => {
  // Of what broke off nothing is left, neither of the page nor in its journal: that it failed is written down afterwards.
  const fail = async (error: PageError): Promise<PageOutcome> => {
    const outcome = failedPage(page, error);
    await work.journal?.keep(outcome);
    return outcome;
  };
  if ('error' in page) return fail(page.error);
  try {
    return await importPage({ ...work, page });
  } catch (error) {
    if (error instanceof errors.ApplicationError) return fail({ code: 'refused', message: String(error.message) });
    strapi.log.error(`legacy-import: ${page.file}`, error);
    return fail({ code: 'unexpected', message: `${kindOf(error)}: nothing of this page was written; the log says more.` });
  }
};

/** Without the error's text: a database puts whole rows into it. */
const kindOf = (error: unknown): string => {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return `Unexpected ${[name, code].filter((part) => typeof part === 'string').join(' ') || 'failure'}`;
};
