import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

/** Any number that no other program takes in the same database; it spells "dinh" in ASCII. */
const LOCK_KEY = 0x64_69_6e_68;

/**
 * Instances may start together: on PostgreSQL one at a time creates tables and installs, on a connection of its own, because
 * Strapi's pool is not open yet. Where a process dies, its connection and with it the lock is gone. SQLite has one process only.
 */
export const takeStartupLock = async ({ strapi }: { strapi: Core.Strapi }): Promise<() => Promise<void>> => {
  if (strapi.config.get<string>('database.connection.client') !== 'postgres') return () => Promise.resolve();
  const client = new Client(strapi.config.get<ClientConfig>('database.connection.connection'));
  await client.connect();
  await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
  return () => client.end();
};
