import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { BatchChange, NewBatch, StoredBatch } from './batch';
import { toBatch, toColumns, type BatchRow } from './batch-row';
import { BATCHES, MADE, PAGE_RULES, PAGES } from './batch-tables';

/** Batches in the database. Every call joins the running transaction. */
export type BatchStore = {
  create(batch: NewBatch): Promise<StoredBatch>;
  find(id: string): Promise<StoredBatch | null>;
  /** The newest first. */
  list(range: { offset: number; limit: number }): Promise<StoredBatch[]>;
  count(): Promise<number>;
  /** Those that a process has taken. */
  listOwned(): Promise<StoredBatch[]>;
  change(id: string, change: BatchChange): Promise<void>;
  /** False where the batch belongs to somebody else by now: then nothing is changed. */
  changeOwn(own: { id: string; owner: string }, change: BatchChange): Promise<boolean>;
  /** The batch with its pages and what is known of what they made; no entry is touched. */
  remove(id: string): Promise<void>;
  /** Until the running transaction ends, nobody else takes a batch. */
  lock(): Promise<void>;
};

/** Any number; the same in all instances. */
const LOCK = 7_203_115;

export const createBatchStore = ({ strapi }: { strapi: Core.Strapi }): BatchStore => {
  const inTransaction = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> => strapi.db.transaction(({ trx }) => work(trx));
  const find = (id: string): Promise<StoredBatch | null> =>
    inTransaction(async (trx) => {
      const row = (await trx(BATCHES).where({ id }).first()) as BatchRow | undefined;
      return row ? toBatch(row) : null;
    });
  return {
    create: async ({ id, source, createdBy, createdAt, ...batch }) => {
      const empty: BatchChange = { files: { pages: 0, pictures: 0, others: 0, bytes: 0 }, stopAsked: false, done: 0, total: 0 };
      const columns = { id, source, created_by: createdBy, created_at: createdAt, ...toColumns({ ...empty, ...batch }) };
      await inTransaction((trx) => trx(BATCHES).insert(columns));
      const created = await find(id);
      if (!created) throw new Error(`The batch ${id} was not stored.`);
      return created;
    },
    find,
    list: ({ offset, limit }) =>
      inTransaction(async (trx) => {
        const rows = (await trx(BATCHES)
          .orderBy([{ column: 'created_at', order: 'desc' }, 'id'])
          .offset(offset)
          .limit(limit)) as BatchRow[];
        return rows.map(toBatch);
      }),
    count: () =>
      inTransaction(async (trx) => {
        const [row] = await trx(BATCHES).count({ count: '*' });
        return Number(row?.count ?? 0);
      }),
    listOwned: () => inTransaction(async (trx) => ((await trx(BATCHES).whereNotNull('owner').orderBy('id')) as BatchRow[]).map(toBatch)),
    change: (id, change) =>
      inTransaction(async (trx) => {
        await trx(BATCHES).where({ id }).update(toColumns(change));
      }),
    changeOwn: ({ id, owner }, change) =>
      inTransaction(async (trx) => (await trx(BATCHES).where({ id, owner }).update(toColumns(change))) === 1),
    remove: (id) =>
      inTransaction(async (trx) => {
        for (const table of [MADE, PAGE_RULES, PAGES]) await trx(table).where({ batch_id: id }).delete();
        await trx(BATCHES).where({ id }).delete();
      }),
    lock: () =>
      inTransaction(async (trx) => {
        if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
      }),
  };
};
