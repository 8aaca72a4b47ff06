import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createApply } from './apply/create-apply';
import { photoFiles } from './apply/photo-files';
import type { LegacyFiles } from './apply/read-legacy-file';
import { createBatchStore } from './batches/batch-store';
import { createMadeStore } from './batches/made-store';
import { createPageStore } from './batches/page-store';
import { createUndo, type Undo } from './batches/undo/create-undo';
import { readPageFile } from './page-files/page-file';
import { parseOptions } from './config';
import { createBatchDesk, type BatchDesk } from './desk/batches/batch-desk';
import { createBatchReport, type BatchReport } from './desk/batches/batch-report';
import { createMeters } from './desk/batches/meters';
import { createBatchFilesDesk, type BatchFilesDesk } from './desk/files/batch-files';
import { importBatch, importOne, prepareImport } from './desk/imports/import-batch';
import { undoBatch } from './desk/imports/undo-batch';
import { createChosenPagesStore } from './desk/imports/chosen-pages-store';
import { createJobs, type Jobs } from './jobs/jobs';
import { createPageDesk, type PageDesk } from './desk/pages/page-desk';
import { createPublishers, type Publishers } from './desk/publishers/publishers';
import { createQueueStore } from './desk/queue/queue-store';
import { createLocatePage } from './desk/recognize/locate-page';
import { prepareRecognition, recognizeBatch } from './desk/recognize/recognize-batch';
import { createIntake, type Intake } from './intake/create-intake';

type Deps = { strapi: Core.Strapi };

const FILES: LegacyFiles = { read: (file) => readPageFile(file), photos: photoFiles };

const createIntakeService = ({ strapi }: Deps): Intake => {
  const { folder } = parseOptions(strapi.config.get('plugin::legacy-import'));
  return createIntake({ folder: path.resolve(strapi.dirs.app.root, folder) });
};

/** The engine of an import, and where it finds a batch's pages. */
const createEngine = ({ strapi }: Deps) => ({
  apply: createApply({ strapi }),
  publishers: getService({ strapi }, 'publishers'),
  pages: createPageStore({ strapi }),
  queue: createQueueStore({ strapi }),
  locate: createLocatePage(getService({ strapi }, 'intake')),
});

const createJobsService = ({ strapi }: Deps): Jobs => {
  const batches = createBatchStore({ strapi });
  const intake = getService({ strapi }, 'intake');
  const chosen = createChosenPagesStore({ strapi });
  const engine = createEngine({ strapi });
  const recognize = { ...engine, batches, intake, countFiles: (id: string) => getService({ strapi }, 'files').count(id) };
  const imports = { ...engine, chosen };
  return createJobs({
    strapi,
    batches,
    acts: {
      recognize: { prepare: prepareRecognition(recognize), work: (batch) => recognizeBatch(recognize, batch) },
      undo: { work: (batch) => undoBatch(getService({ strapi }, 'undo'), batch) },
      import: { prepare: prepareImport(imports), work: (batch) => importBatch(imports, batch) },
    },
  });
};

const createBatchService = ({ strapi }: Deps): BatchDesk =>
  createBatchDesk({
    batches: createBatchStore({ strapi }),
    pages: createPageStore({ strapi }),
    made: createMadeStore({ strapi }),
    chosen: createChosenPagesStore({ strapi }),
    publishers: getService({ strapi }, 'publishers'),
    meters: createMeters(),
    jobs: getService({ strapi }, 'jobs'),
    removeFiles: async (id) => void (await getService({ strapi }, 'intake').remove(id)),
    now: () => new Date(),
  });

const createReportService = ({ strapi }: Deps): BatchReport =>
  createBatchReport({ batches: createBatchStore({ strapi }), queue: createQueueStore({ strapi }), now: () => new Date() });

const createFileService = ({ strapi }: Deps): BatchFilesDesk =>
  createBatchFilesDesk({
    intake: getService({ strapi }, 'intake'),
    batches: createBatchStore({ strapi }),
    jobs: getService({ strapi }, 'jobs'),
  });

const createPageService = ({ strapi }: Deps): PageDesk => {
  const engine = createEngine({ strapi });
  return createPageDesk({
    ...engine,
    batches: createBatchStore({ strapi }),
    files: FILES,
    jobs: getService({ strapi }, 'jobs'),
    importOne: importOne(engine),
  });
};

/** Factories by name; Strapi calls each once, at its first use. */
export const services = {
  intake: createIntakeService,
  publishers: createPublishers,
  undo: createUndo,
  jobs: createJobsService,
  batches: createBatchService,
  report: createReportService,
  files: createFileService,
  pages: createPageService,
};

type Services = {
  intake: Intake;
  publishers: Publishers;
  undo: Undo;
  jobs: Jobs;
  batches: BatchDesk;
  report: BatchReport;
  files: BatchFilesDesk;
  pages: PageDesk;
};

export const getService = <Name extends keyof Services>({ strapi }: Deps, name: Name): Services[Name] =>
  strapi.plugin('legacy-import').service<Services[Name]>(name);
