import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { createTestEnvironment, ROOT } from '../test-environment';
import { sqliteFile, useDatabase, type BenchDatabase } from './bench-host';

/** The group commit behind a bare `node:http` server, on a database of its own: as fast as a durable counter of this kind can be here. */
export type LeanHost = { port: number; pid: number; stop(): Promise<void> };

const PROGRAM = path.join(ROOT, 'tests', 'support', 'view-counter', 'lean-server.mjs');

export const startLean = async (database: BenchDatabase): Promise<LeanHost> => {
  await useDatabase(database);
  const environment = await createTestEnvironment();
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_NAME: name, DATABASE_USERNAME: user } = environment.env;
  const connection = database === 'sqlite' ? { filename: sqliteFile(environment) } : { host, port, database: name, user };
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify({ client: database, connection })], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    port: Number(/^listening (\d+)$/.exec(line)?.[1]),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await environment.remove();
    },
  };
};
