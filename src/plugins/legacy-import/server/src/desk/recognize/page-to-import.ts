import type { PageToImport } from '../../apply/import-options';
import type { StoredPage } from '../../batches/page';
import type { Publishers } from '../publishers/publishers';
import type { LocatePage } from './locate-page';

export type PageToImportPorts = { publishers: Pick<Publishers, 'find'>; locate: LocatePage };

/** A page of a batch for the importer, with what persons have said of it. A publisher that was deleted since is none. */
export const toPageToImport = async ({ publishers, locate }: PageToImportPorts, page: StoredPage): Promise<PageToImport> => {
  const { id, file, corrections, settledAt } = page;
  const place = await locate(page);
  if (!place) return { id, file, error: FILE_GONE };
  const publisher = corrections?.publisherId ? await publishers.find(corrections.publisherId) : null;
  return { id, file, ...place, corrections, publisher, isReviewed: settledAt !== null };
};

const FILE_GONE = { code: 'not-found', message: 'The file of the page is not there any more.' } as const;
