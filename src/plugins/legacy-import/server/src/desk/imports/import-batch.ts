import type { PageState } from '../../../../shared/contracts';
import type { Apply } from '../../apply/create-apply';
import type { PageToImport } from '../../apply/import-options';
import type { StoredBatch } from '../../batches/batch';
import type { StoredPage } from '../../batches/page';
import type { PageStore } from '../../batches/page-store';
import type { ActWork } from '../../jobs/jobs';
import type { Work } from '../../jobs/launcher';
import type { ImportOne } from '../pages/page-desk';
import type { QueueStore } from '../queue/queue-store';
import { toPageToImport, type PageToImportPorts } from '../recognize/page-to-import';
import { refuse } from '../../refusal';
import type { ChosenPagesStore } from './chosen-pages-store';

export type ImportPorts = PageToImportPorts & {
  apply: Pick<Apply, 'run'>;
  pages: PageStore;
  queue: Pick<QueueStore, 'count'>;
  chosen: ChosenPagesStore;
};

const CHUNK = 100;

/** The command line imports without recognizing before. */
const statesOf = ({ source }: StoredBatch): PageState[] => (source === 'command' ? ['waiting', 'recognized'] : ['recognized']);

/** Imports the pages that were chosen, else all that are recognized. What is in stays in when it is stopped. */
export const importBatch =
  (ports: ImportPorts, batch: StoredBatch): Work =>
  async ({ signal, onStep }) => {
    const { id: batchId, locale, publisher, publish, done: before } = batch;
    const range = await rangeOf(ports, batch);
    const total = before + (await ports.queue.count(range));
    const { interrupted } = await ports.apply.run({
      ...{ batchId, locale, publisher, publish, dryRun: false, signal },
      pages: pagesOf(ports, range),
      onPage: ({ title, file }, { done }) => {
        onStep({ done: before + done, total, at: title ?? file });
      },
    });
    if (interrupted) return null;
    await ports.chosen.forget(batchId);
    return (await ports.queue.count({ batchId, states: ['recognized'] })) > 0 ? 'recognized' : 'finished';
  };

type Range = { batchId: string; states: readonly PageState[]; ids?: readonly number[] };

const rangeOf = async ({ chosen }: ImportPorts, batch: StoredBatch): Promise<Range> => {
  const ids = await chosen.find(batch.id);
  return { batchId: batch.id, states: statesOf(batch), ...(ids ? { ids } : {}) };
};

/** Pages that are named are imported whatever became of them before; until they are, they count as recognized. */
export const prepareImport =
  ({ pages, queue, chosen }: ImportPorts): NonNullable<ActWork['prepare']> =>
  async ({ id: batchId }, { pageIds }) => {
    await chosen.forget(batchId);
    if (!pageIds) return null;
    const ids = [...new Set(pageIds)];
    if ((await queue.count({ batchId, ids })) < ids.length) {
      return refuse('wrong', 'no-such-page', 'At least one of these pages is not in the batch.');
    }
    if ((await queue.count({ batchId, ids, states: ['waiting'] })) > 0) {
      return refuse('state', 'not-recognized', 'At least one of these pages is not recognized yet: let the batch be recognized first.');
    }
    await pages.changeState(ids, 'recognized');
    await chosen.keep(batchId, ids);
    return null;
  };

const pagesOf = async function* (ports: ImportPorts, range: Range): AsyncGenerator<PageToImport> {
  for (let after = 0; ;) {
    const chunk: StoredPage[] = await ports.pages.next({ ...range, after, limit: CHUNK });
    for (const page of chunk) {
      after = page.seq;
      yield await toPageToImport(ports, page);
    }
    if (chunk.length < CHUNK) return;
  }
};

/** One page at once, as a draft or published; it needs no recognition of its own before. */
export const importOne =
  (ports: PageToImportPorts & { apply: Pick<Apply, 'run'> }): ImportOne =>
  async ({ batch, page, publish }) => {
    const { id: batchId, locale, publisher } = batch;
    const pages = [await toPageToImport(ports, page)];
    await ports.apply.run({ batchId, locale, publisher, publish, dryRun: false, pages });
  };
