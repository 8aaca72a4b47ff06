import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extract } from 'tar';
import { packPlugin } from '../../../bin/pack.mjs';
import type { CommandResult } from '../command-line';
import { startServer, type ServerProcess } from '../server';
import { createTestEnvironment, ROOT, type TestEnvironment } from '../test-environment';

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

/** A Strapi project that has nothing of this application: it lies in a folder of its own, and takes Strapi from the `node_modules` above it. */
export type BareProject = {
  folder: string;
  /** The installed package. */
  plugin: { folder: string; manifest: Manifest };
  command: (...args: string[]) => string[];
  env: Record<string, string>;
  start(): Promise<ServerProcess>;
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

/** Puts a package where npm would put it. */
export type Install = (options: { file: string; project: string }) => Promise<void>;

/** What the package needs besides is found above: its test compares what it loads with what it names. */
export const unpack: Install = async ({ file, project }) => {
  const folder = path.join(project, 'node_modules', 'strapi-plugin-view-counter');
  mkdirSync(folder, { recursive: true });
  await extract({ file, cwd: folder, strip: 1 });
};

/** npm itself, with what the package names; Strapi is a peer, and lies above. */
export const npmInstall: Install = async ({ file, project }) => {
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--legacy-peer-deps', file];
  await promisify(execFile)('npm', args, { cwd: project });
};

const describeProject = (environment: TestEnvironment, folder: string): Omit<BareProject, 'remove'> => {
  const plugin = path.join(folder, 'node_modules', 'strapi-plugin-view-counter');
  const env = {
    ...environment.env,
    DATABASE_FILENAME: path.join(environment.folder, 'bare.db'),
    PUBLIC_DIR: path.join(folder, 'public'),
    // Strapi lies above the project, so it would look for installed plugins above it, too.
    NODE_PATH: path.join(folder, 'node_modules'),
  };
  const command = (...args: string[]) => [process.execPath, STRAPI, ...args];
  return {
    folder,
    plugin: { folder: plugin, manifest: readJson(plugin, 'package.json') },
    command,
    env,
    start: () => startServer({ command: command('start'), cwd: folder, env }),
  };
};

/** Outside the checkout: `strapi build` would take a tsconfig.json of a folder above for the project's own, and write into its dist. */
export const createBareProject = async ({ install }: { install: Install }): Promise<BareProject> => {
  const environment = await createTestEnvironment();
  const parent = mkdtempSync(path.join(os.tmpdir(), 'bare-strapi-'));
  const folder = path.join(parent, 'project');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(parent, 'node_modules'));
  cpSync(FIXTURE, folder, { recursive: true });
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  const file = await packPlugin('view-counter', { out: parent });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'bare-strapi', version: '0.0.0', private: true }));
  await install({ file, project: folder });
  writeManifest(folder, { 'strapi-plugin-view-counter': `file:${file}` });
  const remove = async () => {
    await environment.remove();
    rmSync(parent, { recursive: true, force: true });
  };
  return { ...describeProject(environment, folder), remove };
};

/** A program of the package, as `npx` runs it in the folder of the project. */
export const runInstalled = ({ folder, env, plugin }: BareProject, program: string, args: string[]): Promise<CommandResult> =>
  new Promise((resolve) => {
    const file = path.join(plugin.folder, plugin.manifest.bin[program] ?? '');
    const options = { cwd: folder, env: { ...process.env, ...env, NODE_ENV: 'production', LOG_LEVEL: 'error' } };
    const child = execFile(process.execPath, [file, ...args], options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });

/** The code of the package, by file: what Node.js loads, what Vite bundles, and the types. */
export const readPackedCode = ({ plugin }: BareProject): { file: string; text: string }[] =>
  readdirSync(path.join(plugin.folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|mjs|d\.ts)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(plugin.folder, 'dist', file), 'utf8') }));
