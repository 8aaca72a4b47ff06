import type { StoredPage } from '../../batches/page';
import type { PagePlace } from '../../page-files/page-file';
import type { Intake } from '../../intake/create-intake';

/** Where a page's file lies: in the batch's folder, or where the command line found it. Null where it has gone. */
export type LocatePage = (page: Pick<StoredPage, 'batchId' | 'file' | 'place'>) => Promise<PagePlace | null>;

export const createLocatePage =
  (intake: Pick<Intake, 'find' | 'folderOf'>): LocatePage =>
  async ({ batchId, file, place }) => {
    if (place) return place;
    const at = await intake.find(batchId, file);
    return at === null ? null : { at, root: intake.folderOf(batchId) };
  };
