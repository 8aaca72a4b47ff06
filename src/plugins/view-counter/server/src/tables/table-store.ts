import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { MIGRATIONS } from './migrations';

export type Client = 'sqlite' | 'postgres';

/** Any number; the same in all instances. Nothing else of this plugin uses it. */
const LOCK = 7_203_220;

/**
 * Brings the plugin's raw tables up to date; run at every start, before anything is counted. Instances that start together wait for each
 * other: PostgreSQL by an advisory lock that ends with the transaction, SQLite because it has one writer.
 */
export const migrateTables = async ({ knex, client, now }: { knex: Knex; client: Client; now: number }): Promise<void> => {
  await knex.transaction(async (trx) => {
    if (client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    await trx.raw('CREATE TABLE IF NOT EXISTS vc_migration (name varchar(100) PRIMARY KEY, run_at bigint NOT NULL)');
    const done = new Set((await trx('vc_migration').select<{ name: string }[]>('name')).map(({ name }) => name));
    for (const { name, statements } of MIGRATIONS) {
      if (done.has(name)) continue;
      for (const statement of statements[client]) await trx.raw(statement);
      await trx('vc_migration').insert({ name, run_at: now });
    }
  });
};

export const clientOf = (strapi: Core.Strapi): Client => {
  const { client } = strapi.db.dialect;
  if (client === 'sqlite' || client === 'postgres') return client;
  throw new Error(`The view counter runs on SQLite and PostgreSQL, but this database is "${client}".`);
};

export const ensureTables = ({ strapi }: { strapi: Core.Strapi }): Promise<void> =>
  migrateTables({ knex: strapi.db.connection, client: clientOf(strapi), now: Date.now() });
