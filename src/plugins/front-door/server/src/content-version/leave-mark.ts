import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { insertMark } from './version-store';

type Deps = { strapi: Core.Strapi };

/**
 * Whoever calls it within a transaction has that transaction leave a mark, once; outside, a mark is left at once. The mark is written last,
 * right before COMMIT: a rollback to a savepoint does not take it away, and no other writer sees its id early. `dropped` runs after COMMIT,
 * before the writer goes on.
 */
export const createLeaveMark = ({ strapi, dropped }: Deps & { dropped: () => void }): (() => Promise<void>) => {
  const marked = new WeakSet<Knex.Transaction>();
  const markBeforeCommit = (trx: Knex.Transaction): void => {
    const commit = trx.commit.bind(trx) as (value?: unknown) => Promise<unknown>;
    const markAndCommit = async (value?: unknown): Promise<unknown> => {
      await insertMark(trx, Date.now());
      try {
        return await commit(value);
      } finally {
        dropped();
      }
    };
    Object.assign(trx, { commit: markAndCommit });
  };
  return () =>
    strapi.db.transaction(({ trx }) => {
      if (marked.has(trx)) return;
      marked.add(trx);
      markBeforeCommit(trx);
    });
};
