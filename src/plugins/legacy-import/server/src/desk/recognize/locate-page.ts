import type { StoredPage } from '../../batches/page';
import type { Intake } from '../../intake/create-intake';

/** Where a page's file lies: in the batch's folder, or where the command line found it. Null where it has gone. */
export type LocatePage = (page: Pick<StoredPage, 'batchId' | 'file' | 'liesAt'>) => Promise<string | null>;

export const createLocatePage =
  (intake: Pick<Intake, 'find'>): LocatePage =>
  async ({ batchId, file, liesAt }) =>
    liesAt ?? intake.find(batchId, file);
