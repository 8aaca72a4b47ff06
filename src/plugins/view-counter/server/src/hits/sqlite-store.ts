import type { Knex } from 'knex';
import { RefusedBatch, runAtOnce, type BatchSteps, type BatchStore } from './batch-steps';
import { sqliteSteps, type Connection } from './sqlite-steps';

type Client = { acquireConnection(): Promise<Connection>; releaseConnection(connection: Connection): Promise<void> };

/** By its code, not by its class: the native module keeps the class of whoever loaded it first. A TypeError is a value that cannot be bound. */
const isRefusal = (error: unknown): boolean =>
  error instanceof TypeError ||
  (typeof error === 'object' && error !== null && 'code' in error && /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(String(error.code)));

/**
 * Batches on the one connection of Strapi's own pool, taken and given back like any transaction's. Never a second connection: with two
 * writers, Strapi's deferred transactions fail with SQLITE_BUSY_SNAPSHOT. A batch blocks this process while it runs.
 */
export const createSqliteStore = ({ knex }: { knex: Knex }): BatchStore => {
  const client = knex.client as Client;
  const known = new WeakMap<Connection, BatchSteps>();
  const stepsOn = (connection: Connection): BatchSteps => {
    const steps = known.get(connection) ?? sqliteSteps(connection);
    known.set(connection, steps);
    return steps;
  };
  return {
    commit: async (script) => {
      const connection = await client.acquireConnection();
      try {
        const steps = stepsOn(connection);
        return connection.transaction(() => runAtOnce(script(), steps)).immediate();
      } catch (cause) {
        throw isRefusal(cause) ? new RefusedBatch('SQLite refuses a row of this batch.', { cause }) : cause;
      } finally {
        await client.releaseConnection(connection);
      }
    },
  };
};
