import path from 'node:path';
import { startServer, type ServerProcess } from '../server';
import { ROOT } from '../test-environment';
import { benchEnvironment } from '../view-counter/bench-host';
import type { ReadingPortal } from './reading-portal';

/** Since the server began: requests that came as far as Strapi's router, SQL statements, milliseconds of processor time. */
export type Usage = { routed: number; queries: number; cpuMs: number };

export type ReadingHost = {
  portal: ReadingPortal;
  server: ServerProcess;
  port: number;
  pids: number[];
  usage(): Promise<Usage>;
  /** What is in use after a collection, in MB. */
  liveMemory(): Promise<number>;
  stop(): Promise<void>;
};

const COMMAND = [
  process.execPath,
  '--max-semi-space-size=64',
  '--expose-gc',
  path.join(ROOT, 'tests', 'support', 'reading-bench', 'reading-server.mjs'),
];

/** All of the load comes from one address, so limits per address are lifted. */
const UNLIMITED = { FRONT_DOOR_MISSES_PER_MINUTE: '0' };

/** A first start of hundreds of thousands of rows: indexes, and what is derived. */
const START_LIMIT_MS = 300_000;

export const startReadingHost = async (portal: ReadingPortal, { memoryMb = 64 } = {}): Promise<ReadingHost> => {
  const env = benchEnvironment(portal.environment, { ...UNLIMITED, FRONT_DOOR_MEMORY_MB: String(memoryMb) });
  const server = await startServer({ command: COMMAND, env, limitMs: START_LIMIT_MS });
  const read = async <T>(path: string): Promise<T> => (await fetch(`${server.url}${path}`)).json() as Promise<T>;
  return {
    portal,
    server,
    port: Number(new URL(server.url).port),
    pids: [server.pid],
    usage: () => read<Usage>('/bench/usage'),
    liveMemory: async () => (await read<{ bytes: number }>('/bench/live-memory')).bytes / 1_024 ** 2,
    stop: () => server.stop(),
  };
};
