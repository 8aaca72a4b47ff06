import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { endProcess } from './end-process';
import { findRestartPort } from './restart-port';
import type { CrashDatabase } from './crash-database';

export type LeanOptions = {
  maxWaitMs?: number;
  maxBatch?: number;
  maxQueue?: number;
  /** A disk this much slower. */
  commitDelayMs?: number;
};

/** An instance that is killed and started again on the same port, like one behind a supervisor. */
export type LeanInstance = {
  port: number;
  start(): Promise<void>;
  /** SIGKILL: nothing of it runs any more when this is fulfilled. */
  kill(): Promise<void>;
  /** SIGTERM; the exit code. */
  terminate(): Promise<number | null>;
  rss(): Promise<number>;
};

const PROGRAM = path.join(__dirname, 'lean-server.mjs');

const untilListening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code, signal) => reject(new Error(`The lean server ended before it listened (${code ?? signal}).`)));
  });

export const createLean = async (database: CrashDatabase, options: LeanOptions = {}): Promise<LeanInstance> => {
  const port = await findRestartPort();
  const config = JSON.stringify({ ...options, client: database.client, connection: database.connection, port });
  let child: ChildProcess | null = null;
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    const running = child;
    child = null;
    return endProcess(running, signal);
  };
  return {
    port,
    start: async () => {
      child = spawn(process.execPath, [PROGRAM, config], { stdio: ['ignore', 'pipe', 'inherit'] });
      await untilListening(child);
    },
    kill: async () => {
      await end('SIGKILL');
    },
    terminate: () => end('SIGTERM'),
    rss: async () => ((await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { rss: number }).rss,
  };
};
