import type { Core } from '@strapi/strapi';
import type { PageState } from '../../../../shared/contracts';
import { PAGES } from '../batch-tables';

/** What stood behind these is taken back; a page that failed or was known already stays what it was. */
const IMPORTED: readonly PageState[] = ['created', 'updated', 'viewBaseMoved', 'review'];

export const markPagesUndone = ({ strapi }: { strapi: Core.Strapi }, batchId: string): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    await trx(PAGES)
      .where({ batch_id: batchId })
      .whereIn('state', [...IMPORTED])
      .update({ state: 'undone' });
  });
