import { existsSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createApp } from './app';
import { CommandFailure } from './command-failure';

/**
 * Opens the configured database without loading the application, for a command that only reads: so it runs beside a server on SQLite,
 * too, and does not start what the application starts.
 */
export const withDatabase = async <T>(work: (database: { knex: Knex; config: Core.Strapi['config'] }) => Promise<T>): Promise<T> => {
  const { config, db } = createApp();
  const filename = config.get<string | undefined>('database.connection.connection.filename');
  if (filename !== undefined && !existsSync(filename)) {
    throw new CommandFailure(`There is no database yet: ${filename} does not exist.`, { exitCode: 2 });
  }
  try {
    // eslint-disable-next-line no-restricted-syntax -- nothing else is running in this process, no transaction that could hold the connection
    return await work({ knex: db.connection, config });
  } finally {
    await db.destroy();
  }
};
