import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { findFreePort } from './free-port';
import { createTestEnvironment, ROOT } from './test-environment';

/** The real server as its users start it: a process of its own, the production build, a database of its own. */
export type ServerProcess = {
  url: string;
  pid: number;
  /** What it has printed so far. */
  output(): string;
  /** Where its database (`data.db` on SQLite), its lock and its uploads are. */
  folder: string;
  /** Sends SIGTERM and waits; returns the exit code. */
  terminate(): Promise<number | null>;
  /** Ends it where it still runs, and removes its folder and database. */
  stop(): Promise<void>;
};

const BOOT_LIMIT_MS = 60_000;

const isHealthy = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/_health`)).status === 204;
  } catch {
    return false;
  }
};

type Booting = { url: string; child: ChildProcess; output: () => string; limitMs: number };

const waitUntilHealthy = async ({ url, child, output, limitMs }: Booting): Promise<void> => {
  const deadline = Date.now() + limitMs;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null) throw new Error(`The server ended with exit code ${child.exitCode} before it answered:\n${output()}`);
    if (Date.now() > deadline) throw new Error(`The server did not answer within ${limitMs / 1000} s:\n${output()}`);
    await sleep(100);
  }
};

const collectOutput = (child: ChildProcess): (() => string) => {
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
};

const START = [process.execPath, path.join(ROOT, 'bin', 'dinh.mjs'), 'start'];

/** `limitMs`: how long it may take until it answers. */
type ServerOptions = { env?: Record<string, string>; command?: string[]; cwd?: string; limitMs?: number };

export const startServer = async ({
  env = {},
  command = START,
  cwd = ROOT,
  limitMs = BOOT_LIMIT_MS,
}: ServerOptions = {}): Promise<ServerProcess> => {
  const [program = process.execPath, ...args] = command;
  const environment = await createTestEnvironment();
  const port = await findFreePort();
  const variables = { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...environment.env, PORT: String(port), ...env };
  const child = spawn(program, args, { cwd, env: variables, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collectOutput(child);
  const url = `http://127.0.0.1:${port}`;
  const terminate = async (): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    return child.exitCode;
  };
  const stop = async (): Promise<void> => {
    await terminate();
    await environment.remove();
  };
  try {
    await waitUntilHealthy({ url, child, output, limitMs });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, pid: child.pid ?? 0, output, folder: environment.folder, terminate, stop };
};

/** `token` goes after `Authorization: Bearer` in requests to the admin's own API. */
export type FirstAdmin = { email: string; password: string; token: string };

/** What the very first visitor of a new admin panel does. The panel is in Vietnamese for this account only after it chose so. */
export const registerFirstAdmin = async (url: string): Promise<FirstAdmin> => {
  const account = { email: 'admin@dinh.local', password: 'Mat-khau-1' };
  const body = JSON.stringify({ ...account, firstname: 'Quản trị', lastname: 'Đình' });
  const response = await fetch(`${url}/admin/register-admin`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  if (!response.ok) throw new Error(`Registering the first administrator answered ${response.status}: ${await response.text()}`);
  const { data } = (await response.json()) as { data: { token: string } };
  return { ...account, token: data.token };
};
