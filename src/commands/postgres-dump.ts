import { writeFileSync } from 'node:fs';
import { Client, escapeIdentifier } from 'pg';
import { CommandFailure } from './command-failure';
import type { DatabaseDump } from './database-dump';
import { LEFT_OUT } from './left-out';
import { parsePostgresConnection, runPostgresTool, type PostgresConnection } from './postgres-tools';

const countWith = async (connection: PostgresConnection, sql: string, values: string[]): Promise<number> => {
  const client = new Client({ ...connection, ssl: connection.ssl ?? false });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>(sql, values);
    return Number(rows[0]?.count ?? 0);
  } finally {
    await client.end();
  }
};

const COUNT_TABLES = 'SELECT count(*) FROM information_schema.tables WHERE table_schema = $1';
const COUNT_OTHERS = 'SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

const isEntryOfSchema = (line: string, schema: string): boolean => / SCHEMA - /.test(line) && line.split(' ').includes(schema);

/**
 * One transaction: the whole schema is dropped, made anew and filled, or everything stays as it was. Dropping table by table would leave
 * those that came after the backup, and their foreign keys would stop it.
 */
const readDump = async (connection: PostgresConnection, schema: string, file: string): Promise<void> => {
  const contents = await runPostgresTool({ tool: 'pg_restore', args: ['--list', file], connection: {} });
  // We create the schema ourselves; a custom-format dump may or may not contain it, as it was made.
  const wanted = contents.split('\n').filter((line) => !isEntryOfSchema(line, schema));
  writeFileSync(`${file}.list`, wanted.join('\n'));
  const args = ['--no-owner', '--no-privileges', `--use-list=${file}.list`, `--file=${file}.sql`, file];
  await runPostgresTool({ tool: 'pg_restore', args, connection: {} });
  const name = escapeIdentifier(schema);
  const begin = [`--command=DROP SCHEMA IF EXISTS ${name} CASCADE`, `--command=CREATE SCHEMA ${name}`];
  await runPostgresTool({
    tool: 'psql',
    args: ['--no-psqlrc', '--quiet', '--single-transaction', '--set=ON_ERROR_STOP=1', ...begin, `--file=${file}.sql`],
    connection,
  });
};

export const createPostgresDump = (config: unknown, schema: string): DatabaseDump => {
  const connection = parsePostgresConnection(config);
  return {
    client: 'postgres',
    write: async (file) => {
      const withoutReaders = LEFT_OUT.map((table) => `--exclude-table-data=*.${table}`);
      const args = ['--format=custom', '--no-owner', '--no-privileges', ...withoutReaders, `--file=${file}`];
      await runPostgresTool({ tool: 'pg_dump', args, connection });
    },
    hasContent: async () => (await countWith(connection, COUNT_TABLES, [schema])) > 0,
    ensureUnused: async () => {
      const others = await countWith(connection, COUNT_OTHERS, []);
      if (others > 0) throw new CommandFailure(`${others} other connections use this database: stop the servers first.`, { exitCode: 2 });
    },
    read: async (file) => {
      await readDump(connection, schema, file);
      return null;
    },
  };
};
