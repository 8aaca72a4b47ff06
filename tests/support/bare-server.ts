import Database from 'better-sqlite3';
import { Client } from 'pg';
import { testDatabase } from './test-database';
import type { BareProject } from './bare-project';

const ofSqlite = (file: string): string[] => {
  const database = new Database(file, { readonly: true });
  try {
    const rows = database.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return rows.map(({ name }) => name);
  } finally {
    database.close();
  }
};

const ofPostgres = async (env: Record<string, string>): Promise<string[]> => {
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_NAME: database, DATABASE_USERNAME: user } = env;
  const client = new Client({ host, port: Number(port), database, user });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
};

export const listTables = async ({ env }: BareProject): Promise<string[]> =>
  testDatabase() === 'postgres' ? ofPostgres(env) : ofSqlite(env.DATABASE_FILENAME ?? '');

/** A token that may do everything over REST, as an administrator makes one. */
export const createApiToken = async (url: string, session: string): Promise<string> => {
  const response = await fetch(`${url}/admin/api-tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${session}` },
    body: JSON.stringify({ name: 'test', description: '', type: 'full-access', lifespan: null }),
  });
  const answer = (await response.json()) as { data?: { accessKey: string } };
  if (!answer.data) throw new Error(`Making an API token answered ${response.status}: ${JSON.stringify(answer)}`);
  return answer.data.accessKey;
};
