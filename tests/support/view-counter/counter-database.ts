import path from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { migrateTables, type Client } from '../../../src/plugins/view-counter/server/src/tables/table-store';
import { testDatabase } from '../test-database';
import { createTestEnvironment, ROOT, type TestEnvironment } from '../test-environment';

export type CounterDatabase = { knex: Knex; client: Client; environment: TestEnvironment; destroy(): Promise<void> };

type SqliteConnection = { pragma(statement: string): unknown };

/** As config/database.ts opens it. */
const prepareSqlite = (connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) => {
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 5000', 'secure_delete = ON']) connection.pragma(pragma);
  done(null, connection);
};

/** A connection of its own to the database of an environment; end it with `destroy()`. */
export const connectTo = ({ env }: Pick<TestEnvironment, 'env'>): Knex => {
  if (testDatabase() === 'sqlite') {
    return knexFactory({
      client: 'better-sqlite3',
      connection: { filename: path.resolve(ROOT, env.DATABASE_FILENAME ?? '') },
      useNullAsDefault: true,
      pool: { min: 1, max: 1, afterCreate: prepareSqlite },
    });
  }
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_NAME: database, DATABASE_USERNAME: user } = env;
  return knexFactory({ client: 'postgres', connection: { host, port: Number(port), database, user }, pool: { min: 0, max: 10 } });
};

/** An empty database with nothing but the counter's tables: no Strapi, ready in a moment. */
export const createCounterDatabase = async (): Promise<CounterDatabase> => {
  const environment = await createTestEnvironment();
  const knex = connectTo(environment);
  const client = testDatabase();
  await migrateTables({ knex, client, now: Date.now() });
  return {
    knex,
    client,
    environment,
    destroy: async () => {
      await knex.destroy();
      await environment.remove();
    },
  };
};
