import { existsSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';
import { listFiles } from './fingerprint.mjs';
import { Failure, ROOT } from './project.mjs';

/**
 * @typedef {{ name: string; version: string; description: string; strapi: { kind: string; name: string; displayName: string } }} PluginManifest
 * @typedef {{ license: string; engines: { node: string }; dependencies: Record<string, string> }} RootManifest
 */

const require = createRequire(import.meta.url);

/** What a Strapi project has already, and has once: a second React or a second Strapi would not work with the first. @param {string} name */
const isBroughtByStrapi = (name) =>
  name.startsWith('@strapi/') || ['react', 'react-dom', 'react-intl', 'react-router-dom', 'styled-components'].includes(name);

/** @param {string} specifier `@strapi/strapi/admin`, `csv-parse/sync` … */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Packages that the compiled code loads; what is imported for its types only is gone by then.
 * @param {string} folder
 */
const listImports = (folder) => {
  const ts = /** @type {typeof import('typescript')} */ (require('typescript'));
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.ReactJSX };
  const sources = listFiles(folder, ['.'], (file) => /\.tsx?$/.test(file));
  const specifiers = sources.flatMap((file) => {
    const { outputText } = ts.transpileModule(readFileSync(path.join(folder, file), 'utf8'), { fileName: file, compilerOptions });
    return ts.preProcessFile(outputText).importedFiles.map(({ fileName }) => fileName);
  });
  const packages = specifiers.filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier)).map(packageOf);
  return [...new Set(packages)].sort();
};

/** A range that later versions of Strapi 5 satisfy. @param {string} name @param {string} version */
const peerRange = (name, version) => (name.startsWith('@strapi/') ? `^${version}` : `^${version.split('.')[0]}.0.0`);

/**
 * The versions are those that this repository is tested with.
 * @param {string[]} names
 * @param {Record<string, string>} pinned
 */
const splitDependencies = (names, pinned) => {
  const entries = [...new Set(['@strapi/strapi', ...names])].map((name) => {
    const version = pinned[name];
    if (!version) throw new Failure(`The plugin imports "${name}", which package.json must name in its dependencies.`);
    return { name, version };
  });
  const peers = entries.filter(({ name }) => isBroughtByStrapi(name));
  const own = entries.filter(({ name }) => !isBroughtByStrapi(name));
  return {
    dependencies: Object.fromEntries(own.map(({ name, version }) => [name, version])),
    peerDependencies: Object.fromEntries(peers.map(({ name, version }) => [name, peerRange(name, version)])),
  };
};

/** @param {'admin' | 'server'} part @param {string} source */
const exportOf = (part, source) => ({
  types: `./dist/types/${part}/src/index.d.ts`,
  source,
  import: `./dist/${part}/index.mjs`,
  require: `./dist/${part}/index.js`,
  default: `./dist/${part}/index.js`,
});

const CLI_SOURCE = 'standalone-cli.ts';
const CLI = './dist/cli/index.js';

const ADMIN_SOURCE = './admin/src/index.tsx';

/** @param {string} folder */
const adminOf = (folder) => (existsSync(path.join(folder, ADMIN_SOURCE)) ? { './strapi-admin': exportOf('admin', ADMIN_SOURCE) } : {});

/** The builder makes a bundle of each export. @param {string} folder */
const commandLineOf = (folder) =>
  existsSync(path.join(folder, CLI_SOURCE)) ? { './cli': { source: `./${CLI_SOURCE}`, require: CLI, default: CLI } } : {};

/**
 * The package.json of the package. Here a plugin is compiled with the application, so its own package.json points into our dist.
 * @param {PluginManifest} plugin
 * @param {string} folder its sources
 */
export const createPackManifest = ({ name, version, description, strapi }, folder) => {
  const root = /** @type {RootManifest} */ (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
  return {
    name: `strapi-plugin-${name}`,
    version,
    description,
    keywords: ['strapi', 'strapi-plugin'],
    license: root.license,
    type: 'commonjs',
    strapi: { ...strapi, description },
    exports: {
      './package.json': './package.json',
      ...adminOf(folder),
      './strapi-server': exportOf('server', './server/src/index.ts'),
      ...commandLineOf(folder),
    },
    bin: existsSync(path.join(folder, CLI_SOURCE)) ? { [name]: CLI } : {},
    files: ['dist'],
    engines: { node: root.engines.node },
    ...splitDependencies(listImports(folder), root.dependencies),
  };
};
