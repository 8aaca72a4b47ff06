import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { isExecutable } from '../../src/commands/programs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Nothing that calls home, no graphics card, and no sandbox: it needs rights that a container or root does not have. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const findChromium = (): string | null => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH must be an executable file, but is "${named}".`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(isExecutable) ?? null;
};

const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

const runApt = (args: string[]): void => {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed with exit code ${status}.`);
};

const HOW_TO = 'No Chromium here: install it (Debian: apt-get install chromium), or name one with CHROMIUM_PATH.';

/** The path of a Chromium; installs Debian's where that is possible without asking anybody. */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found) return found;
  if (!canInstall()) throw new Error(HOW_TO);
  process.stderr.write('Installing Chromium from Debian …\n');
  runApt(['update', '-q']);
  runApt(['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  const installed = findChromium();
  if (!installed) throw new Error(HOW_TO);
  return installed;
};

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: ensureChromium(), args: ARGUMENTS });
