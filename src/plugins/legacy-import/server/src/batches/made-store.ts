import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { MADE } from './batch-tables';
import type { MadeAct, NewMade, StoredMade } from './made';
import { jsonOrNull } from './page-row';

type Owner = { batchId: string; pageId: number | null };
type Range = { batchId: string; uid: string; act: MadeAct; after: number; limit: number };

/** What batches made, in the database. Every call joins the running transaction; what was taken back or stays for good is not listed any more. */
export type MadeStore = {
  note(owner: Owner, made: readonly NewMade[]): Promise<void>;
  /** Whether any batch says that it made this. */
  isNoted(what: Pick<NewMade, 'uid' | 'documentId'>): Promise<boolean>;
  next(range: Range): Promise<StoredMade[]>;
  count(batchId: string): Promise<{ uid: string; act: MadeAct; count: number }[]>;
  /** Batches that wrote this after that row and were not taken back. */
  laterBatches(row: StoredMade): Promise<string[]>;
  /** An import has put the entry back: what was written before counts as untouched again. */
  moveMarks(what: Pick<NewMade, 'uid' | 'documentId'>, mark: string): Promise<void>;
  /** Whether an undo of the batch has left this where it is. */
  isKept(batchId: string, what: Pick<NewMade, 'uid' | 'documentId'>): Promise<boolean>;
  /** What an earlier undo left where it is, is judged again by the next. */
  reconsider(batchId: string): Promise<void>;
  forget(ids: readonly number[], undone: { at: number } | { kept: string }): Promise<void>;
};

type MadeRecord = {
  id: number | string;
  batch_id: string;
  page_id: number | string | null;
  uid: string;
  document_id: string;
  act: MadeAct;
  mark: string | null;
  snapshot: string | null;
};

type Counted = Pick<NewMade, 'uid' | 'act'> & { count: number | string };

const CHUNK = 100;

export const createMadeStore = ({ strapi }: { strapi: Core.Strapi }): MadeStore => {
  const inTransaction = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> => strapi.db.transaction(({ trx }) => work(trx));
  return {
    note: ({ batchId, pageId }, made) =>
      inTransaction(async (trx) => {
        for (let at = 0; at < made.length; at += CHUNK) {
          const rows = made.slice(at, at + CHUNK).map(({ uid, documentId, act, mark, snapshot }) => ({
            ...{ batch_id: batchId, page_id: pageId, uid, document_id: documentId, act, mark, snapshot: jsonOrNull(snapshot) },
          }));
          await trx(MADE).insert(rows);
        }
      }),
    isNoted: ({ uid, documentId }) =>
      inTransaction(async (trx) => (await trx(MADE).where({ uid, document_id: documentId, act: 'created' }).first('id')) !== undefined),
    next: ({ batchId, uid, act, after, limit }) =>
      inTransaction(async (trx) => {
        const rows = (await standing(trx, batchId).where({ uid, act }).where('id', '>', after).orderBy('id').limit(limit)) as MadeRecord[];
        return rows.map(toMade);
      }),
    count: (batchId) =>
      inTransaction(async (trx) => {
        const rows = await standing(trx, batchId).groupBy('uid', 'act').select('uid', 'act').count<Counted[]>({ count: '*' });
        return rows.map((row) => ({ ...row, count: Number(row.count) }));
      }),
    laterBatches: ({ id, batchId, uid, documentId }) =>
      inTransaction(async (trx) => {
        const rows = (await trx(MADE)
          .where({ uid, document_id: documentId })
          .whereNull('undone_at')
          .where('id', '>', id)
          .whereNot('batch_id', batchId)
          .distinct('batch_id')
          .orderBy('batch_id')) as Pick<MadeRecord, 'batch_id'>[];
        return rows.map((row) => row.batch_id);
      }),
    moveMarks: ({ uid, documentId }, mark) =>
      inTransaction(async (trx) => {
        await trx(MADE).where({ uid, document_id: documentId }).whereNull('undone_at').update({ mark });
      }),
    isKept: (batchId, { uid, documentId }) =>
      inTransaction(async (trx) => {
        const row: unknown = await trx(MADE).where({ batch_id: batchId, uid, document_id: documentId }).whereNotNull('kept').first('id');
        return row !== undefined;
      }),
    reconsider: (batchId) =>
      inTransaction(async (trx) => {
        await trx(MADE).where({ batch_id: batchId }).whereNull('undone_at').update({ kept: null });
      }),
    forget: (ids, undone) =>
      inTransaction(async (trx) => {
        await trx(MADE)
          .whereIn('id', [...ids])
          .update('at' in undone ? { undone_at: undone.at, snapshot: null } : { kept: undone.kept });
      }),
  };
};

const standing = (trx: Knex.Transaction, batchId: string) =>
  trx(MADE).where({ batch_id: batchId }).whereNull('undone_at').whereNull('kept');

const toMade = ({ id, batch_id: batchId, page_id: pageId, uid, document_id: documentId, act, mark, snapshot }: MadeRecord): StoredMade => ({
  ...{ id: Number(id), batchId, pageId: pageId === null ? null : Number(pageId), uid, documentId, act, mark },
  snapshot: snapshot === null ? null : (JSON.parse(snapshot) as unknown),
});
