import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Which pages an import was asked for, so that it goes on with these and no others after it broke off. */
export type ChosenPagesStore = {
  /** Null: no pages were named. */
  find(batchId: string): Promise<number[] | null>;
  keep(batchId: string, pageIds: readonly number[]): Promise<void>;
  forget(batchId: string): Promise<void>;
};

const CHOSEN = 'legacy_import_chosen';

/** Run at every start; schema sync leaves the table alone. */
export const ensureChosenPages = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`CREATE TABLE IF NOT EXISTS ${CHOSEN} (batch_id varchar(40) PRIMARY KEY, page_ids text NOT NULL)`);
  });
};

export const createChosenPagesStore = ({ strapi }: { strapi: Core.Strapi }): ChosenPagesStore => {
  const inTransaction = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> => strapi.db.transaction(({ trx }) => work(trx));
  return {
    find: (batchId) =>
      inTransaction(async (trx) => {
        const row: unknown = await trx(CHOSEN).where({ batch_id: batchId }).first('page_ids');
        return row ? (JSON.parse((row as { page_ids: string }).page_ids) as number[]) : null;
      }),
    keep: (batchId, pageIds) =>
      inTransaction(async (trx) => {
        const row = { batch_id: batchId, page_ids: JSON.stringify(pageIds) };
        await trx(CHOSEN).insert(row).onConflict('batch_id').merge();
      }),
    forget: (batchId) =>
      inTransaction(async (trx) => {
        await trx(CHOSEN).where({ batch_id: batchId }).delete();
      }),
  };
};
