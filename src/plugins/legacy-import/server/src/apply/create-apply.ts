import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readPageFile, type PageFile } from '../commands/page-files';
import { toReport, type ImportReport } from '../report/import-report';
import { GAZETTEER } from '../resolve/gazetteer/gazetteer';
import { publisherOfCode, type ChosenPublisher } from '../resolve/publisher';
import { importPage, type ImportOptions, type ImportPorts } from './import-page';
import { createViewBases } from './counter-view-bases';
import { createImportStore } from './import-store';
import { loadOrganizations } from './known-organizations-store';
import { createMediaStore } from './media-store';
import { nothingKnownOf, type PageError, type PageOutcome } from './page-outcome';
import { photoFiles } from './photo-files';
import type { ViewBases } from './view-base-store';

type Deps = {
  strapi: Core.Strapi;
  /** Where the old portals' view counts go. */
  viewBases?: ViewBases;
  now?: () => Date;
};

export type ImportRun = Omit<ImportOptions, 'batchId'> & {
  pages: readonly PageFile[];
  /** Aborted: the run ends after the page it is at. */
  signal?: AbortSignal;
  onPage?: (outcome: PageOutcome) => void;
};

export type Apply = {
  /** Imports pages one after the other. One page's failure never stops the others. */
  run(request: ImportRun): Promise<ImportReport>;
  /** A stored organization by its code, else the People's Committee of a known unit; null for an unknown code. */
  findPublisher(code: string): Promise<ChosenPublisher | null>;
};

export const createApply = ({ strapi, viewBases = createViewBases({ strapi }), now = () => new Date() }: Deps): Apply => {
  const files = { read: (file: string) => readPageFile(file), photos: photoFiles };
  const ports: ImportPorts = { files, store: createImportStore({ strapi, viewBases }), media: createMediaStore({ strapi }), now };
  return {
    findPublisher: async (code) =>
      (await loadOrganizations({ strapi })).find((organization) => organization.code === code) ?? publisherOfCode(code, GAZETTEER),

    run: async ({ pages, signal, onPage, ...request }) => {
      const startedAt = now().toISOString();
      const options = { ...request, batchId: `${startedAt.replace(/\D/g, '').slice(0, 14)}-${randomBytes(3).toString('hex')}` };
      const outcomes: PageOutcome[] = [];
      for (const page of pages) {
        if (signal?.aborted) break;
        const outcome = await importOne({ strapi, ports, options, page });
        outcomes.push(outcome);
        onPage?.(outcome);
        // Document-service calls on SQLite never yield: without this a server that imports answers nobody else.
        await setImmediate();
      }
      const { batchId, dryRun, publish, locale, publisher } = options;
      const run = { batchId, startedAt, finishedAt: now().toISOString(), dryRun, publish, locale, publisher: publisher?.name ?? null };
      return toReport({ ...run, interrupted: outcomes.length < pages.length, found: pages.length }, outcomes);
    },
  };
};

type One = { strapi: Core.Strapi; ports: ImportPorts; options: ImportOptions; page: PageFile };

const importOne = async ({ strapi, ports, options, page }: One): Promise<PageOutcome> => {
  if ('error' in page) return failed(page.file, page.error);
  try {
    return { ...(await importPage(ports, options, page.at)), file: page.file };
  } catch (error) {
    if (error instanceof errors.ApplicationError) return failed(page.file, { code: 'refused', message: String(error.message) });
    strapi.log.error(`legacy-import: ${page.file}`, error);
    return failed(page.file, { code: 'unexpected', message: `${kindOf(error)}: nothing of this page was written; the log says more.` });
  }
};

/** Without the error's text: a database puts whole rows into it. */
const kindOf = (error: unknown): string => {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return `Unexpected ${[name, code].filter((part) => typeof part === 'string').join(' ') || 'failure'}`;
};

const failed = (file: string, error: PageError): PageOutcome => ({ ...nothingKnownOf(file), result: 'failed', error });
