import type { Core } from '@strapi/strapi';
import { createPostgresDump } from './postgres-dump';
import { createSqliteDump } from './sqlite-dump';

/** How one kind of database is written to a file and read from it. */
export type DatabaseDump = {
  client: 'sqlite' | 'postgres';
  /** A consistent copy, beside a running server. */
  write(file: string): Promise<void>;
  hasContent(): Promise<boolean>;
  /** Throws where a server or another command uses the database. */
  ensureUnused(): Promise<void>;
  /** Puts the copy in place of what is there; returns a sentence about where the old state is, if it was kept. */
  read(file: string): Promise<string | null>;
};

export const createDatabaseDump = (strapi: Core.Strapi): DatabaseDump =>
  strapi.config.get<string>('database.connection.client') === 'sqlite'
    ? createSqliteDump(strapi)
    : createPostgresDump(strapi.config.get('database.connection.connection'), strapi.config.get('database.connection.schema', 'public'));
