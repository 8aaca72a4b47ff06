import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { CommandFailure } from './command-failure';
import { explainLock, SERVER } from './lock';
import { releaseLock, takeLock } from './lock-file';

type Deps = { strapi: Core.Strapi };

/**
 * The lock lies beside the database it protects (`.tmp/dinh.lock` by default).
 * PostgreSQL needs none: several writers are its trade.
 */
const lockFileOf = ({ strapi }: Deps): string | null => {
  if (strapi.config.get<string>('database.connection.client') !== 'sqlite') return null;
  return path.join(path.dirname(strapi.config.get<string>('database.connection.connection.filename')), 'dinh.lock');
};

/** Two processes must not write one SQLite file. Call before Strapi loads; the lock ends with `release` or with the process. */
export const takeDatabaseLock = ({ strapi, holder }: Deps & { holder: string }): (() => void) => {
  const file = lockFileOf({ strapi });
  if (file === null) return () => undefined;
  const other = takeLock(file, { holder });
  if (other) throw new CommandFailure(explainLock(other), { exitCode: 2 });
  const release = () => {
    releaseLock(file);
  };
  process.once('exit', release);
  // Strapi's destroy() removes the listeners of the process; a server that listened has this event before that.
  strapi.server.httpServer.once('close', release);
  return release;
};

/**
 * For `register()`: whichever way Strapi was started, it holds the lock from the moment it listens until it is closed.
 * Commands load the same application without listening, so they are not taken for servers.
 */
export const registerDatabaseLock = ({ strapi }: Deps): void => {
  const file = lockFileOf({ strapi });
  if (file === null) return;
  const { httpServer } = strapi.server;
  const release = () => {
    releaseLock(file);
  };
  httpServer.once('listening', () => {
    const address = httpServer.address();
    const port = typeof address === 'object' && address !== null ? address.port : null;
    const other = takeLock(file, { holder: SERVER, port });
    if (other) {
      strapi.stopWithError(new Error(explainLock(other)));
      return;
    }
    process.once('exit', release);
  });
  httpServer.once('close', release);
};
