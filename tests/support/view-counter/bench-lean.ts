import path from 'node:path';
import { startListening, type ListeningProcess } from '../listening-process';
import { createTestEnvironment, ROOT } from '../test-environment';
import { sqliteFile, useDatabase, type BenchDatabase } from './bench-host';

/** The group commit behind a bare `node:http` server, on a database of its own: as fast as a durable counter of this kind can be here. */
export type LeanHost = ListeningProcess;

const PROGRAM = path.join(ROOT, 'tests', 'support', 'view-counter', 'lean-server.mjs');

export const startLean = async (database: BenchDatabase): Promise<LeanHost> => {
  await useDatabase(database);
  const environment = await createTestEnvironment();
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_NAME: name, DATABASE_USERNAME: user } = environment.env;
  const connection = database === 'sqlite' ? { filename: sqliteFile(environment) } : { host, port, database: name, user };
  const server = await startListening([PROGRAM, JSON.stringify({ client: database, connection })]);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await environment.remove();
    },
  };
};
