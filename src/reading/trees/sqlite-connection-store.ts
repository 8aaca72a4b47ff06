import type { Core } from '@strapi/strapi';

type Deps = { strapi: Core.Strapi };
type Statement = { columns(): { name: string }[] };

/** What better-sqlite3 calls a database. */
export type SqliteConnection = { prepare(sql: string): Statement };

type Client = { acquireConnection(): Promise<SqliteConnection>; releaseConnection(connection: SqliteConnection): Promise<void> };

export const withSqliteConnection = async <Value>(
  { strapi }: Deps,
  work: (connection: SqliteConnection) => Value | Promise<Value>,
): Promise<Value> => {
  const client = strapi.db.connection.client as Client;
  const connection = await client.acquireConnection();
  try {
    return await work(connection);
  } finally {
    await client.releaseConnection(connection);
  }
};
