import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extract } from 'tar';
import { packPlugin } from '../../bin/pack.mjs';
import type { CommandResult } from './command-line';
import { startServer, type ServerProcess } from './server';
import { createTestEnvironment, ROOT, type TestEnvironment } from './test-environment';

const FIXTURE = path.join(ROOT, 'tests', 'fixtures', 'bare-strapi');
const STRAPI = path.join(ROOT, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');

/** What `create-strapi` puts into a new project, less what only a cloud or an account needs. */
const BARE_DEPENDENCIES = ['@strapi/strapi', 'better-sqlite3', 'pg', 'react', 'react-dom', 'react-router-dom', 'styled-components'];

type Manifest = {
  name: string;
  version: string;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** A package as it lies in the project. */
export type InstalledPlugin = { folder: string; manifest: Manifest };

/** A Strapi project that has nothing of this application: it lies in a folder of its own, and takes Strapi from the `node_modules` above it. */
export type BareProject = {
  folder: string;
  plugin(name: string): InstalledPlugin;
  command: (...args: string[]) => string[];
  env: Record<string, string>;
  /** `without`: installed plugins that are switched off this time. */
  start(options?: { without?: string[] }): Promise<ServerProcess>;
  remove(): Promise<void>;
};

export const readJson = <T>(...segments: string[]): T => JSON.parse(readFileSync(path.join(...segments), 'utf8')) as T;

const writeManifest = (folder: string, extra: Record<string, string>): void => {
  const { dependencies } = readJson<{ dependencies: Record<string, string> }>(ROOT, 'package.json');
  const bare = Object.fromEntries(BARE_DEPENDENCIES.map((name) => [name, dependencies[name] ?? '']));
  const manifest = {
    name: 'bare-strapi',
    version: '0.0.0',
    private: true,
    dependencies: { ...bare, ...extra },
    strapi: { uuid: false, telemetryDisabled: true },
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
};

const packageName = (plugin: string): string => `strapi-plugin-${plugin}`;

/** Puts the package of a plugin where npm would put it. */
export type Install = (options: { plugin: string; file: string; project: string }) => Promise<void>;

/** What the package needs besides is found above: its test compares what it loads with what it names. */
export const unpack: Install = async ({ plugin, file, project }) => {
  const folder = path.join(project, 'node_modules', packageName(plugin));
  mkdirSync(folder, { recursive: true });
  await extract({ file, cwd: folder, strip: 1 });
};

/** npm itself, with what the package names; Strapi is a peer, and lies above. */
export const npmInstall: Install = async ({ file, project }) => {
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--legacy-peer-deps', file];
  await promisify(execFile)('npm', args, { cwd: project });
};

const describeProject = (environment: TestEnvironment, folder: string, plugins: string[]): Omit<BareProject, 'remove'> => {
  const env = {
    ...environment.env,
    DATABASE_FILENAME: path.join(environment.folder, 'bare.db'),
    PUBLIC_DIR: path.join(folder, 'public'),
    BARE_PLUGINS: plugins.join(','),
    // Strapi lies above the project, so it would look for installed plugins above it, too.
    NODE_PATH: path.join(folder, 'node_modules'),
  };
  const command = (...args: string[]) => [process.execPath, STRAPI, ...args];
  return {
    folder,
    plugin: (name) => {
      const installed = path.join(folder, 'node_modules', packageName(name));
      return { folder: installed, manifest: readJson(installed, 'package.json') };
    },
    command,
    env,
    start: ({ without = [] } = {}) => startServer({ command: command('start'), cwd: folder, env: { ...env, BARE_OFF: without.join(',') } }),
  };
};

/** Outside the checkout: `strapi build` would take a tsconfig.json of a folder above for the project's own, and write into its dist. */
export const createBareProject = async ({ plugins, install }: { plugins: string[]; install: Install }): Promise<BareProject> => {
  const environment = await createTestEnvironment();
  const parent = mkdtempSync(path.join(os.tmpdir(), 'bare-strapi-'));
  const folder = path.join(parent, 'project');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(parent, 'node_modules'));
  cpSync(FIXTURE, folder, { recursive: true });
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'bare-strapi', version: '0.0.0', private: true }));
  const packages: Record<string, string> = {};
  for (const plugin of plugins) {
    const file = await packPlugin(plugin, { out: parent });
    await install({ plugin, file, project: folder });
    packages[packageName(plugin)] = `file:${file}`;
  }
  writeManifest(folder, packages);
  const remove = async () => {
    await environment.remove();
    rmSync(parent, { recursive: true, force: true });
  };
  return { ...describeProject(environment, folder, plugins), remove };
};

/** A program of the package, as `npx` runs it in the folder of the project. */
export const runInstalled = ({ folder, env, plugin }: BareProject, program: string, args: string[]): Promise<CommandResult> =>
  new Promise((resolve) => {
    const installed = plugin(program);
    const file = path.join(installed.folder, installed.manifest.bin[program] ?? '');
    const options = { cwd: folder, env: { ...process.env, ...env, NODE_ENV: 'production', LOG_LEVEL: 'error' } };
    const child = execFile(process.execPath, [file, ...args], options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });

/** The code of the package, by file: what Node.js loads, what Vite bundles, and the types. */
export const readPackedCode = (plugin: InstalledPlugin): { file: string; text: string }[] =>
  readdirSync(path.join(plugin.folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|mjs|d\.ts)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(plugin.folder, 'dist', file), 'utf8') }));
