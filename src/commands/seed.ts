import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { DIST_DIR, withApp } from './app';
import { CommandFailure } from './command-failure';

type Log = (line: string) => void;
type RunSeed = (deps: { strapi: Core.Strapi; log: Log }) => Promise<void>;

const SEED_FILE = path.join(DIST_DIR, 'database', 'seeds', 'run.js');

const isSeedModule = (loaded: unknown): loaded is { runSeed: RunSeed } =>
  typeof loaded === 'object' && loaded !== null && 'runSeed' in loaded && typeof loaded.runSeed === 'function';

/** Puts in what is missing of the sample portal; what is there already stays. Null where this checkout has no sample portal. */
export const loadSeed = async (): Promise<RunSeed | null> => {
  if (!existsSync(SEED_FILE)) return null;
  const loaded: unknown = await import(SEED_FILE);
  if (!isSeedModule(loaded)) throw new CommandFailure('database/seeds/run.ts must export runSeed({ strapi, log }).');
  return loaded.runSeed;
};

export const seed = async ({ log }: { log: Log }): Promise<void> => {
  const runSeed = await loadSeed();
  if (!runSeed) throw new CommandFailure('There is no sample portal: database/seeds/run.ts is missing.', { exitCode: 2 });
  await withApp('seed', (strapi) => runSeed({ strapi, log }));
};
