import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { runNode } from './child.mjs';
import { ensureCompiled, hashOutputs, hashServerSources, isServerFresh } from './compile.mjs';
import { hashContents, hashStats, listFiles } from './fingerprint.mjs';
import { DIST, Failure, ROOT, STDERR, secondsSince, toStderr } from './project.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';

const STRAPI_BIN = path.join(ROOT, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
const ADMIN_SOURCES = ['src/admin', 'config/admin.ts', 'config/server.ts', 'config/plugins.ts', 'config/plugins', 'package-lock.json'];
/** The addresses are written into the bundle. */
const ADMIN_VARIABLES = ['PUBLIC_URL', 'ADMIN_PATH', 'STRAPI_ADMIN_BACKEND_URL'];

/** @param {string} root */
const listPluginAdmins = (root) =>
  listFiles(root, ['src/plugins'], (file) => /^src\/plugins\/[^/]+\/(admin\/|shared\/|package\.json$)/.test(file));

const hashAdminSources = () => {
  const contents = hashContents(ROOT, [...listFiles(ROOT, ADMIN_SOURCES), ...listPluginAdmins(ROOT)]);
  return [contents, ...ADMIN_VARIABLES.map((name) => process.env[name] ?? '')].join('|');
};

const hashAdminOutputs = () =>
  hashStats(
    DIST,
    listFiles(DIST, ['build'], (file) => !path.basename(file).startsWith('.dinh')),
  );

const isAdminFresh = () => {
  if (!existsSync(path.join(ROOT, 'tsconfig.json'))) return existsSync(path.join(DIST, 'build', 'index.html'));
  const stamp = readStamp(DIST, 'admin');
  return stamp !== null && stamp.sources === hashAdminSources() && stamp.outputs === hashAdminOutputs();
};

/** Without NODE_ENV=production the bundle would carry React's development build. @returns {Promise<number | null>} */
const runStrapiBuild = () => {
  const env = { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_EE: 'true' };
  return runNode([STRAPI_BIN, 'build'], { cwd: ROOT, env, stdio: ['ignore', STDERR, STDERR] });
};

const buildAll = async () => {
  const startedAt = performance.now();
  toStderr('Building the admin panel and the server (one to two minutes, up to 3 GB of memory) …');
  // The whole folder: `strapi build` leaves the compiled form of deleted sources, and Strapi would register it.
  rmSync(DIST, { recursive: true, force: true });
  const server = hashServerSources(ROOT);
  const admin = hashAdminSources();
  const exitCode = await runStrapiBuild();
  if (exitCode !== 0) throw new Failure(`strapi build failed with exit code ${exitCode}: see its messages above.`);
  writeStamp(DIST, 'server', { sources: server, outputs: hashOutputs(DIST), sound: true });
  writeStamp(DIST, 'admin', { sources: admin, outputs: hashAdminOutputs(), sound: true });
  toStderr(`Built (${secondsSince(startedAt)}).`);
};

export const build = () => withBuildLock(ROOT, buildAll);

/** Builds what is missing or older than its sources: everything (about a minute), or the server alone (some seconds). */
export const ensureBuilt = async () => {
  if (isAdminFresh()) return ensureCompiled();
  removeStamp(DIST, 'admin');
  return withBuildLock(ROOT, async () => {
    if (!isAdminFresh() || !isServerFresh({ root: ROOT, dist: DIST })) await buildAll();
  });
};
