import type { Knex } from 'knex';
import { RefusedBatch, runWaiting, type BatchStore, type WaitingSteps } from './batch-steps';
import { postgresAnswerSteps, postgresCounterSteps, postgresTargetSteps } from './postgres-counter-steps';
import { postgresKeySteps } from './postgres-key-steps';
import { createPgQuery, isDatabaseError, type PgConnection, type PgQuery } from './postgres-query';

type Client = { acquireConnection(): Promise<PgConnection>; releaseConnection(connection: PgConnection): Promise<void> };

const stepsOn = (query: PgQuery): WaitingSteps => ({
  ...postgresKeySteps(query),
  ...postgresTargetSteps(query),
  ...postgresCounterSteps(query),
  ...postgresAnswerSteps(query),
});

/** Data exceptions and broken constraints (SQLSTATE classes 22 and 23) come again with the same batch, everything else may pass. */
const isRefusal = (error: unknown): boolean => isDatabaseError(error) && /^2[23]/.test(error.code);

/**
 * What failed on the wire leaves a connection in an unknown state: knex's pool throws away what carries this mark, and the server rolls
 * back what a lost connection had begun.
 */
const giveUp = (connection: PgConnection, cause: unknown): void => {
  connection.__knex__disposed = cause;
};

const rollBack = async (connection: PgConnection, cause: unknown): Promise<void> => {
  if (!isDatabaseError(cause)) {
    giveUp(connection, cause);
    return;
  }
  try {
    await createPgQuery(connection)(null, 'ROLLBACK');
  } catch (failure) {
    giveUp(connection, failure);
  }
};

/** Each statement of a batch sees what is committed when it begins: that is what waiting for another instance's rows relies on. */
const BEGIN = 'BEGIN ISOLATION LEVEL READ COMMITTED';

/** Batches on a connection of Strapi's own pool: a dozen round trips, whatever their size. */
export const createPostgresStore = ({ knex }: { knex: Knex }): BatchStore => {
  const client = knex.client as Client;
  return {
    commit: async (script) => {
      const connection = await client.acquireConnection();
      const query = createPgQuery(connection);
      try {
        await query(null, BEGIN);
        const result = await runWaiting(script(), stepsOn(query));
        await query(null, 'COMMIT');
        return result;
      } catch (cause) {
        await rollBack(connection, cause);
        throw isRefusal(cause) ? new RefusedBatch('PostgreSQL refuses a row of this batch.', { cause }) : cause;
      } finally {
        await client.releaseConnection(connection);
      }
    },
  };
};
