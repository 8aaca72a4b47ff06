import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { PageDetail, PageList, PageRow } from '../../../../shared/contracts';
import type { Corrections } from '../../../../shared/corrections';
import type { Apply } from '../../apply/create-apply';
import type { PagePreview } from '../../apply/preview-page';
import type { LegacyFiles } from '../../apply/read-legacy-file';
import type { StoredBatch } from '../../batches/batch';
import type { BatchStore } from '../../batches/batch-store';
import type { StoredPage } from '../../batches/page';
import type { PageStore } from '../../batches/page-store';
import { hasCorrections } from '../../plan/correct-page';
import type { Jobs } from '../../jobs/jobs';
import type { QueueStore } from '../queue/queue-store';
import { toPageToImport, type PageToImportPorts } from '../recognize/page-to-import';
import { NO_BATCH, NO_PAGE, refuse, type Refusal } from '../../refusal';
import type { PageSearch } from '../requests/parse-request';
import { toPlanned } from '../rules/planned-entries';
import { readOriginal } from './read-original';

type Detail = { ok: true; page: PageDetail };
type Picture = { ok: true; mime: string; size: number; stream: Readable };

/** Pages of batches as the admin sees them, corrects them and settles them. */
export type PageDesk = {
  list(search: PageSearch): Promise<PageList>;
  find(id: number): Promise<Detail | Refusal>;
  /** A picture beside the page, by the address that the page has for it. */
  picture(id: number, url: string): Promise<Picture | Refusal>;
  correct(id: number, corrections: Corrections): Promise<Detail | Refusal>;
  /** Imports this page alone, at once. */
  import(id: number, request: { publish: boolean }): Promise<Detail | Refusal>;
  settle(id: number, settled: { by: string; at: Date } | null): Promise<{ ok: true; row: PageRow } | Refusal>;
  settleMany(ids: readonly number[], settled: { by: string; at: Date } | null): Promise<number>;
};

export type ImportOne = (request: { batch: StoredBatch; page: StoredPage; publish: boolean }) => Promise<void>;

type Ports = PageToImportPorts & {
  apply: Pick<Apply, 'preview'>;
  files: LegacyFiles;
  batches: BatchStore;
  pages: PageStore;
  queue: QueueStore;
  jobs: Pick<Jobs, 'alone'>;
  importOne: ImportOne;
};

export const createPageDesk = (ports: Ports): PageDesk => {
  const { batches, pages, queue, files, locate } = ports;

  const detail = async (id: number): Promise<Detail | Refusal> => {
    const page = await pages.find(id);
    const batch = page && (await batches.find(page.batchId));
    const row = page && (await queue.row(id));
    return batch && row ? { ok: true, page: await describePage(ports, { page, batch, row }) } : NO_PAGE;
  };

  const settleMany: PageDesk['settleMany'] = (ids, settled) => pages.settle(ids, settled && { by: settled.by, at: settled.at.getTime() });

  return {
    list: async (search) => {
      const { pages: found, total } = await queue.find(search);
      const { page, pageSize } = search;
      const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
      return { pages: found, pagination, facets: await queue.facets(search) };
    },

    find: detail,

    picture: async (id, url) => {
      const page = await pages.find(id);
      const place = page && (await locate(page));
      if (!page) return NO_PAGE;
      const image = place && (await files.photos.findImage(place, url));
      if (!image) return refuse('unknown', 'no-such-picture', 'No picture with this address came with the page.');
      return { ok: true, mime: image.kind.mime, size: image.size, stream: createReadStream(image.file) };
    },

    correct: async (id, corrections) => {
      const page = await pages.find(id);
      if (!page) return NO_PAGE;
      const refusal = await judgeCorrections(ports, page, corrections);
      if (refusal) return refusal;
      const batch = await batches.find(page.batchId);
      if (!batch) return NO_BATCH;
      const kept = hasCorrections(corrections) ? corrections : null;
      const preview = await previewOf(ports, batch, { ...page, corrections: kept });
      if (!preview.ok) return refuse('state', 'file-gone', preview.error.message);
      await pages.keepCorrections(page, kept, preview.inferences);
      return detail(id);
    },

    import: async (id, { publish }) => {
      const page = await pages.find(id);
      if (!page) return NO_PAGE;
      if (page.state === 'waiting') return NOT_RECOGNIZED;
      const done = await importAlone(ports, page, publish);
      return done.ok ? detail(id) : done;
    },

    settle: async (id, settled) => {
      await settleMany([id], settled);
      const row = await queue.row(id);
      return row ? { ok: true, row } : NO_PAGE;
    },

    settleMany,
  };
};

const NOT_RECOGNIZED = refuse('state', 'not-recognized', 'The page is not recognized yet: let its batch be recognized first.');

/** The places of blocks are those of the page as it was recognized. */
const judgeCorrections = async ({ publishers }: Ports, page: StoredPage, corrections: Corrections): Promise<Refusal | null> => {
  if (!page.recognized) return NOT_RECOGNIZED;
  const { length } = page.recognized.blocks;
  const wrong = corrections.blocks?.find(({ index }) => index >= length);
  if (wrong) return refuse('wrong', 'no-such-block', `The page has ${length} blocks, from 0 on; there is no block ${wrong.index}.`);
  if (!corrections.publisherId || (await publishers.find(corrections.publisherId))) return null;
  return refuse('wrong', 'no-such-publisher', 'There is no such organization to publish under: somebody may have deleted it.');
};

type Described = { page: StoredPage; batch: StoredBatch; row: PageRow };

const describePage = async (ports: Ports, { page, batch, row }: Described): Promise<PageDetail> => {
  const place = await ports.locate(page);
  const original = place && readOriginal(ports.files, place.at);
  const preview = page.recognized ? await previewOf(ports, batch, page) : null;
  return {
    row,
    original,
    recognized: page.recognized,
    inferences: preview?.ok ? preview.inferences : (page.outcome?.warnings ?? []),
    corrections: page.corrections ?? {},
    planned: preview?.ok ? toPlanned(preview.plan) : null,
    ...(await ports.queue.neighbours(page)),
  };
};

const previewOf = async (ports: Ports, { id: batchId, locale, publisher, publish }: StoredBatch, page: StoredPage): Promise<PagePreview> =>
  ports.apply.preview(await toPageToImport(ports, page), { batchId, locale, publisher, publish });

/** The same engine as for a whole batch; meanwhile no other import runs. */
const importAlone = ({ jobs, importOne }: Ports, page: StoredPage, publish: boolean): Promise<{ ok: true } | Refusal> =>
  jobs.alone(page.batchId, (batch) => importOne({ batch, page, publish }));
