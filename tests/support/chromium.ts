import { chromium, type Browser } from 'playwright-core';
import { isExecutable } from '../../src/commands/programs';
import { ensureProgram } from './apt';

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

const namedChromium = (): string | null => {
  const named = process.env.CHROMIUM_PATH;
  if (!named) return null;
  if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH must be an executable file, but is "${named}".`);
  return named;
};

const HOW_TO = 'No Chromium here: install it (Debian: apt-get install chromium), or name one with CHROMIUM_PATH.';

/** The path of a Chromium; installs Debian's where that is possible without asking anybody. */
export const ensureChromium = (): string => {
  const found = namedChromium() ?? ensureProgram(NAMES, ['chromium', 'fonts-dejavu-core']);
  if (!found) throw new Error(HOW_TO);
  return found;
};

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: ensureChromium(), args: ARGUMENTS });
