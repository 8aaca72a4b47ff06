import { ensureBuilt } from '../../bin/build.mjs';
import { ensureChromium } from './chromium';

const setup = async (): Promise<void> => {
  process.env.CHROMIUM_PATH = ensureChromium();
  await ensureBuilt();
};

export default setup;
