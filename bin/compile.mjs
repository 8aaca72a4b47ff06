import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { runNode } from './child.mjs';
import { hashContents, hashStats, listFiles } from './fingerprint.mjs';
import { Failure, ROOT, STDERR, secondsSince, toStderr } from './project.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';

/** @typedef {{ root: string; dist: string }} Checkout */

const SOURCE_FOLDERS = ['config', 'database', 'src', 'types'];

/** The admin panel is Vite's, not the server's. @param {string} file */
const isServerSource = (file) => /\.(ts|json)$/.test(file) && !/^src\/admin\/|^src\/plugins\/[^/]+\/admin\//.test(file);

/** @param {string} root */
export const hashServerSources = (root) => hashContents(root, listFiles(root, ['tsconfig.json', ...SOURCE_FOLDERS], isServerSource));

/** @param {string} dist */
const listOutputs = (dist) => listFiles(dist, SOURCE_FOLDERS);

/** @param {string} dist */
export const hashOutputs = (dist) => hashStats(dist, listOutputs(dist));

/**
 * A runtime image carries `dist` without the sources: nothing to compare with, and what was shipped is meant to run.
 * @param {Checkout} checkout
 */
const isShippedWithoutSources = ({ root, dist }) =>
  !existsSync(path.join(root, 'tsconfig.json')) && existsSync(path.join(dist, 'src', 'index.js'));

/** @param {Checkout} checkout @param {{ despiteTypeErrors?: boolean }} [options] */
export const isServerFresh = ({ root, dist }, { despiteTypeErrors = false } = {}) => {
  if (isShippedWithoutSources({ root, dist })) return true;
  const stamp = readStamp(dist, 'server');
  if (!stamp || !(stamp.sound || despiteTypeErrors)) return false;
  return stamp.outputs === hashOutputs(dist) && stamp.sources === hashServerSources(root);
};

/**
 * Strapi registers every file it finds, so what a deleted or renamed source left behind must go.
 * @param {Checkout} checkout
 */
const removeOrphans = ({ root, dist }) => {
  for (const file of listOutputs(dist)) {
    const source = file.replace(/\.js$/, '.ts');
    if (!existsSync(path.join(root, source)) || !isServerSource(source)) rmSync(path.join(dist, file));
  }
};

/** @param {Checkout} checkout @param {boolean} despiteTypeErrors @returns {Promise<number | null>} tsc's exit code */
const runTsc = ({ root, dist }, despiteTypeErrors) => {
  const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const buildInfo = path.join(dist, '.dinh', 'server.tsbuildinfo');
  const args = [tsc, '-p', 'tsconfig.json', '--outDir', dist, '--incremental', '--tsBuildInfoFile', buildInfo];
  if (despiteTypeErrors) args.push('--noEmitOnError', 'false');
  // tsc prints its findings on stdout; ours must stay clean for the answer of the command.
  return runNode(args, { cwd: root, stdio: ['ignore', STDERR, STDERR] });
};

/** @param {Checkout} checkout @param {boolean} despiteTypeErrors */
const compile = async ({ root, dist }, despiteTypeErrors) => {
  const startedAt = performance.now();
  toStderr('Compiling the server …');
  const before = readStamp(dist, 'server');
  // The incremental state describes the outputs it wrote itself; where they changed since, tsc would leave them as they are.
  if (before?.outputs !== hashOutputs(dist)) rmSync(path.join(dist, '.dinh', 'server.tsbuildinfo'), { force: true });
  removeStamp(dist, 'server');
  // Hashed first: a file saved while tsc runs makes the stamp an old one, and the next command compiles again.
  const sources = hashServerSources(root);
  const sound = (await runTsc({ root, dist }, despiteTypeErrors)) === 0;
  if (!sound && !despiteTypeErrors)
    throw new Failure('The server does not compile: see the errors above (npm run typecheck shows them again).');
  removeOrphans({ root, dist });
  writeStamp(dist, 'server', { sources, outputs: hashOutputs(dist), sound });
  toStderr(`Compiled the server (${secondsSince(startedAt)})${sound ? '.' : ', in spite of the type errors above.'}`);
};

/**
 * Makes `dist` the compiled form of the sources as they are now. Where it is already, this costs a few milliseconds.
 * With `despiteTypeErrors` the code is written even so: tests tell more than a refusal would, and `types` must work after a schema changed.
 * No server and no other command takes such code for fresh.
 * @param {Partial<Checkout> & { despiteTypeErrors?: boolean }} [options]
 */
export const ensureCompiled = async ({ root = ROOT, dist = path.join(root, 'dist'), despiteTypeErrors = false } = {}) => {
  if (isServerFresh({ root, dist }, { despiteTypeErrors })) return;
  await withBuildLock(root, async () => {
    if (!isServerFresh({ root, dist }, { despiteTypeErrors })) await compile({ root, dist }, despiteTypeErrors);
  });
};
