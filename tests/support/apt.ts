import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isExecutable } from '../../src/commands/programs';

/** Where Debian keeps servers; a user's path often lacks it. */
const SERVER_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

const find = (names: readonly string[]): string | null => {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...SERVER_FOLDERS];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable) ?? null;
};

const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

const runApt = (args: string[]): void => {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed with exit code ${status}.`);
};

/** The path of a program of one of these names; installs Debian's packages where that is possible without asking anybody. Null where it is not. */
export const ensureProgram = (names: readonly string[], packages: readonly string[]): string | null => {
  const found = find(names);
  if (found || !canInstall()) return found;
  process.stderr.write(`Installing ${packages[0]} from Debian …\n`);
  runApt(['update', '-q']);
  runApt(['install', '-y', '-q', '--no-install-recommends', ...packages]);
  return find(names);
};
