import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createDayKeyStore, type DayKeyStore } from '../keys/day-key-store';
import { clientOf, type Client } from '../tables/table-store';
import type { BatchStore } from './batch-steps';
import { createPostgresStore } from './postgres-store';
import { createSqliteStore } from './sqlite-store';
import { sqliteAdvice } from './sqlite-advice';

export type Stores = {
  batches: BatchStore;
  dayKeys: DayKeyStore;
  /** What of the database's settings breaks a promise of the counter, and what to write instead. */
  advice: () => Promise<string[]>;
};

export const createStores = ({ knex, client }: { knex: Knex; client: Client }): Stores => {
  const dayKeys = createDayKeyStore({ knex, client });
  switch (client) {
    case 'sqlite':
      return { batches: createSqliteStore({ knex }), dayKeys, advice: () => sqliteAdvice(knex) };
    case 'postgres':
      return { batches: createPostgresStore({ knex }), dayKeys, advice: () => Promise.resolve([]) };
  }
};

/** On Strapi's own connections. */
export const strapiStores = (strapi: Core.Strapi): Stores => createStores({ knex: strapi.db.connection, client: clientOf(strapi) });
