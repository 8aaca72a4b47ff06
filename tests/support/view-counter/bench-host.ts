import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { startPostgres, type PostgresCluster } from '../postgres';
import { startServer, type ServerProcess } from '../server';
import { announcePostgres } from '../test-database';
import { createTestEnvironment, ROOT, type TestEnvironment } from '../test-environment';

export type BenchDatabase = 'sqlite' | 'postgres';

/** Where COMMIT waits for the disk; the clusters of tests do not. */
let cluster: PostgresCluster | null = null;

export const useDatabase = async (database: BenchDatabase): Promise<void> => {
  process.env.DINH_TEST_DB = database;
  if (database === 'sqlite') return;
  cluster ??= await startPostgres({ isDurable: true });
  announcePostgres(cluster);
};

export const stopDatabases = (): void => {
  cluster?.stop();
  cluster = null;
};

export type BenchHost = {
  server: ServerProcess;
  environment: TestEnvironment;
  port: number;
  /** The server, and where there is one the database. */
  pids: number[];
  documentIds: string[];
  stop(): Promise<void>;
};

const SERVER = path.join(ROOT, 'tests', 'support', 'view-counter', 'bench-server.mjs');
/** The room for young objects is that of `npm start`: what waits for a commit outlives the default one, and is copied again and again. */
const COMMAND = [process.execPath, '--max-semi-space-size=64', '--expose-gc', SERVER];

/**
 * It logs as it does by default. `IS_PROXIED`: the generator is the proxy in front, and gives each reader of whom hits come an address; so no limit of
 * hits has to be lifted. What is asked of Strapi's own routes comes from one address.
 */
export const benchEnvironment = (environment: TestEnvironment, env: Record<string, string> = {}): Record<string, string> => ({
  ...environment.env,
  IS_PROXIED: 'true',
  LOG_LEVEL: 'http',
  API_REQUESTS_PER_MINUTE: '0',
  ...env,
});

type HostOptions = { database: BenchDatabase; env?: Record<string, string>; environment?: TestEnvironment };

/** The production build of the application in a process of its own, with the routes of bench-server.mjs. */
export const startHost = async ({ database, env = {}, environment: given }: HostOptions): Promise<BenchHost> => {
  await useDatabase(database);
  const environment = given ?? (await createTestEnvironment());
  const server = await startServer({ command: COMMAND, env: benchEnvironment(environment, env) });
  const documentIds = (await (await fetch(`${server.url}/bench/articles`)).json()) as string[];
  return {
    server,
    environment,
    port: Number(new URL(server.url).port),
    pids: [server.pid, ...(database === 'postgres' && cluster ? [cluster.pid] : [])],
    documentIds,
    stop: async () => {
      await server.stop();
      await environment.remove();
    },
  };
};

export const sqliteFile = ({ env }: TestEnvironment): string => path.join(ROOT, env.DATABASE_FILENAME ?? '');

export const withPostgres = async <T>({ env }: TestEnvironment, work: (client: Client) => Promise<T>): Promise<T> => {
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_NAME: database, DATABASE_USERNAME: user } = env;
  const client = new Client({ host, port: Number(port), database, user });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Times at which another connection sees a change: commits less than a millisecond apart would be one. */
const countSqliteCommits = async (environment: TestEnvironment, work: () => Promise<void>): Promise<number> => {
  const watcher = new Database(sqliteFile(environment), { readonly: true });
  const read = () => watcher.pragma('data_version', { simple: true }) as number;
  let [last, commits] = [read(), 0];
  const timer = setInterval(() => {
    const version = read();
    if (version !== last) commits += 1;
    last = version;
  }, 1);
  try {
    await work();
    return commits;
  } finally {
    clearInterval(timer);
    watcher.close();
  }
};

/** Transactions that wrote: only those are given a number. */
const countPostgresCommits = async (environment: TestEnvironment, work: () => Promise<void>): Promise<number> => {
  const read = () =>
    withPostgres(environment, async (client) => {
      const { rows } = await client.query<{ n: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS n');
      return Number(rows[0]?.n);
    });
  const before = await read();
  await work();
  return (await read()) - before;
};

/** How many writing transactions there were meanwhile. */
export const countCommits = (database: BenchDatabase, environment: TestEnvironment, work: () => Promise<void>): Promise<number> =>
  database === 'postgres' ? countPostgresCommits(environment, work) : countSqliteCommits(environment, work);

/** What the site has counted. */
export const readSiteViews = async (database: BenchDatabase, environment: TestEnvironment): Promise<number> => {
  const sql = 'SELECT views FROM vc_total WHERE target_id = 0';
  if (database === 'postgres')
    return withPostgres(environment, async (client) => Number((await client.query<{ views: string }>(sql)).rows[0]?.views));
  const reader = new Database(sqliteFile(environment), { readonly: true });
  try {
    return reader.prepare<[], { views: number }>(sql).get()?.views ?? NaN;
  } finally {
    reader.close();
  }
};

/** What is still in use after a collection, in MB: the heap and what hangs on it. */
export const liveMemory = async ({ server }: BenchHost): Promise<number> => {
  const { bytes } = (await (await fetch(`${server.url}/bench/live-memory`)).json()) as { bytes: number };
  return bytes / 1024 ** 2;
};

/** Resident memory of a process in MB. */
export const residentMemory = (pid: number): number => {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
};
