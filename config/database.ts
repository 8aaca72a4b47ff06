import path from 'node:path';
import type { Core } from '@strapi/strapi';

type SqliteConnection = { pragma(statement: string): unknown };

/** WAL lets readers go on beside the one writer; FULL keeps every committed transaction through a power cut; what is deleted is overwritten. */
const prepareSqlite = (connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) => {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('secure_delete = ON');
  // 32 MB instead of 2, and a checkpoint per 16 MB instead of 4: keys of readers are random, so a batch of hits touches a page for each.
  connection.pragma('cache_size = -32768');
  connection.pragma('wal_autocheckpoint = 4000');
  connection.pragma('busy_timeout = 5000');
  done(null, connection);
};

type PostgresConnection = { query(statement: string, done: (error: Error | null) => void): void };

/** A page read by one statement has so many parts that PostgreSQL would compile it to machine code, which takes longer than to run it. */
const preparePostgres = (connection: PostgresConnection, done: (error: Error | null, connection: PostgresConnection) => void) => {
  connection.query('SET jit = off', (error) => {
    done(error, connection);
  });
};

const sqlite = ({ env }: Core.Config.Shared.ConfigParams) => ({
  client: 'sqlite',
  connection: { filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME') || '.tmp/data.db') },
  useNullAsDefault: true,
  pool: { afterCreate: prepareSqlite },
});

const postgres = ({ env }: Core.Config.Shared.ConfigParams) => ({
  client: 'postgres',
  connection: {
    connectionString: env('DATABASE_URL'),
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', 5432),
    database: env('DATABASE_NAME', 'dinh'),
    user: env('DATABASE_USERNAME', 'dinh'),
    password: env('DATABASE_PASSWORD', ''),
    ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) },
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10), afterCreate: preparePostgres },
});

const database = (params: Core.Config.Shared.ConfigParams) => {
  const client = params.env('DATABASE_CLIENT', 'sqlite');
  if (client !== 'sqlite' && client !== 'postgres') {
    throw new Error(`DATABASE_CLIENT must be "sqlite" or "postgres", but is "${client}".`);
  }
  return {
    connection: client === 'postgres' ? postgres(params) : sqlite(params),
    settings: { useTypescriptMigrations: true },
  };
};

export default database;
