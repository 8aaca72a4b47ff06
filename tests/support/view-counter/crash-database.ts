import { mkdirSync, mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import path from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { Client } from 'pg';
import { migrateTables } from '../../../src/plugins/view-counter/server/src/tables/table-store';
import type { PostgresAddress } from '../test-database';
import { ROOT } from '../test-environment';

/** A database with the counter's tables only, that other processes open by `connection` (as knex takes it). */
export type CrashDatabase = {
  client: 'sqlite' | 'postgres';
  connection: Record<string, string | number>;
  /** A connection of the test's own, for looking. */
  knex: Knex;
  /** Everything that lies on the disk of a SQLite database. */
  bytes(): Buffer;
  remove(): Promise<void>;
};

type Pragma = { pragma(statement: string): unknown };

const prepareSqlite = (connection: Pragma, done: (error: Error | null, connection: Pragma) => void) => {
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON', 'busy_timeout = 5000']) connection.pragma(pragma);
  done(null, connection);
};

export const sqliteCrashDatabase = async (): Promise<CrashDatabase> => {
  const parent = path.join(ROOT, '.tmp', 'tests');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(`${parent}${path.sep}`);
  const filename = path.join(folder, 'data.db');
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: prepareSqlite },
  });
  await migrateTables({ knex, client: 'sqlite', now: Date.now() });
  return {
    client: 'sqlite',
    connection: { filename },
    knex,
    bytes: () => Buffer.concat([filename, `${filename}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file))),
    remove: async () => {
      await knex.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

let databases = 0;

const administer = async (address: PostgresAddress, sql: string): Promise<void> => {
  const { host, port, user } = address;
  const client = new Client({ host, port, user, database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

export const postgresCrashDatabase = async (address: PostgresAddress): Promise<CrashDatabase> => {
  databases += 1;
  const database = `crash_${process.pid}_${databases}`;
  await administer(address, `CREATE DATABASE ${database}`);
  const connection = { host: address.host, port: address.port, user: address.user, database };
  const knex = knexFactory({ client: 'postgres', connection, pool: { min: 0, max: 4 } });
  await migrateTables({ knex, client: 'postgres', now: Date.now() });
  return {
    client: 'postgres',
    connection,
    knex,
    bytes: () => Buffer.alloc(0),
    remove: async () => {
      await knex.destroy();
      await administer(address, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    },
  };
};
