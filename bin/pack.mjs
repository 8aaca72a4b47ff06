import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create } from 'tar';
import { runNode } from './child.mjs';
import { createPackManifest } from './pack-manifest.mjs';
import { Failure, ROOT, secondsSince, toStderr } from './project.mjs';

const SOURCES = ['admin', 'server', 'shared', 'cli.ts', 'standalone-cli.ts', 'README.md'];
const PACKED = ['package.json', 'README.md', 'dist'];

const SDK = path.join(ROOT, 'node_modules', '@strapi', 'sdk-plugin', 'bin', 'strapi-plugin.js');
const TSC = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

/** The tools tell much where all is well; it is shown only where it is not. @param {string} what @param {string[]} args @param {string} cwd */
const run = async (what, args, cwd) => {
  /** @type {Buffer[]} */
  const said = [];
  const exitCode = await runNode(args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }, ({ stdout, stderr }) => {
    for (const stream of [stdout, stderr]) stream?.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk));
  });
  if (exitCode === 0) return;
  toStderr(Buffer.concat(said).toString('utf8'));
  throw new Failure(`${what} failed with exit code ${exitCode}: see its messages above.`);
};

/**
 * The declarations of all files: the SDK, given a tsconfig, would write those of server/src without those of shared/. What we know better than
 * Strapi's own types (types/) is needed to compile, not in the result. Whether the types are right is for `npm run typecheck` to say.
 * @param {string} copy
 */
const writeTypes = async (copy) => {
  const programs = [
    { base: 'tsconfig.json', part: 'server' },
    { base: 'src/admin/tsconfig.json', part: 'admin' },
  ];
  const emit = {
    noCheck: true,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    incremental: false,
    rootDir: '.',
    outDir: 'dist/types',
  };
  const file = path.join(copy, 'tsconfig.types.json');
  const root = path.relative(copy, ROOT);
  for (const { base, part } of programs.filter(({ part }) => existsSync(path.join(copy, part)))) {
    const config = { extends: `${root}/${base}`, compilerOptions: emit, include: [part, 'shared', `${root}/types/*.d.ts`], exclude: [] };
    writeFileSync(file, JSON.stringify(config));
    await run('tsc', [TSC, '-p', file], copy);
  }
};

/** As `npm pack` writes it: one folder "package", no owner, no times, so that the same sources give the same bytes. @param {string} copy @param {string} file */
const archive = (copy, file) => {
  const present = PACKED.filter((entry) => existsSync(path.join(copy, entry)));
  return create({ file, cwd: copy, prefix: 'package', gzip: true, portable: true, noMtime: true }, present);
};

/** @param {string} source @param {string} copy @param {string} out */
const packCopy = async (source, copy, out) => {
  for (const entry of SOURCES) {
    const from = path.join(source, entry);
    if (existsSync(from)) cpSync(from, path.join(copy, entry), { recursive: true });
  }
  const plugin = /** @type {import('./pack-manifest.mjs').PluginManifest} */ (
    JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'))
  );
  const manifest = createPackManifest(plugin, copy);
  writeFileSync(path.join(copy, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await run('strapi-plugin build', [SDK, 'build'], copy);
  await writeTypes(copy);
  await run('strapi-plugin verify', [SDK, 'verify'], copy);
  const file = path.join(out, `${manifest.name}-${manifest.version}.tgz`);
  await archive(copy, file);
  return file;
};

/**
 * Makes a package of a local plugin, for any other Strapi project. It is built in a copy that holds the plugin alone: an import from the
 * application would not be found there.
 * @param {string} plugin a folder of src/plugins
 * @param {{ out?: string }} [options] the folder for the package, which replaces one of the same version
 * @returns {Promise<string>} the file
 */
export const packPlugin = async (plugin, { out = path.join(ROOT, 'exports') } = {}) => {
  const startedAt = performance.now();
  const source = path.join(ROOT, 'src', 'plugins', plugin);
  if (!existsSync(path.join(source, 'package.json'))) throw new Failure(`There is no plugin "${plugin}" in src/plugins.`, 2);
  const temporary = path.join(ROOT, '.tmp');
  for (const folder of [out, temporary]) mkdirSync(folder, { recursive: true });
  const copy = mkdtempSync(path.join(temporary, `pack-${plugin}-`));
  try {
    const file = await packCopy(source, copy, out);
    toStderr(`Packed ${file} (${secondsSince(startedAt)}).`);
    return file;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
