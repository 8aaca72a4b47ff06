import path from 'node:path';
import { ensureCompiled } from '../compile.mjs';
import { loadCommand, loadCompiled } from '../compiled.mjs';
import { packPlugin } from '../pack.mjs';
import { Failure, ROOT, enterRoot, readSettings, toStderr } from '../project.mjs';
import { runTypes } from '../types.mjs';

/** @typedef {{ log(line: string): void }} Io */

/**
 * What a plugin's command line gets. `withApp` loads Strapi without listening, for work that writes, refuses beside a server on SQLite, and
 * ends it; the current folder is the checkout's from then on, so resolve the files among the arguments first. `withDatabase` only opens the
 * configured database, for work that only reads; it runs beside a server, whatever the database.
 * @typedef {object} PluginIo
 * @property {NodeJS.WritableStream} stdout
 * @property {NodeJS.WritableStream} stderr
 * @property {string} cwd
 * @property {<T>(holder: string, work: (strapi: import('@strapi/strapi').Core.Strapi) => Promise<T>) => Promise<T>} withApp
 * @property {<T>(work: (database: { knex: import('knex').Knex }) => Promise<T>) => Promise<T>} withDatabase
 */
/** @typedef {{ main(argv: string[], io: PluginIo): Promise<number> }} PluginCli */

/** @type {Io} */
const io = { log: toStderr };

/** @type {PluginIo['withApp']} */
const withApp = (holder, work) => {
  process.chdir(ROOT);
  const app = /** @type {Pick<PluginIo, 'withApp'>} */ (loadCommand('app'));
  return app.withApp(holder, work);
};

/** @type {PluginIo['withDatabase']} */
const withDatabase = (work) => {
  process.chdir(ROOT);
  const opener = /** @type {Pick<PluginIo, 'withDatabase'>} */ (loadCommand('open-database'));
  return opener.withDatabase(work);
};

const quietProduction = () => {
  process.env.NODE_ENV ??= 'production';
  process.env.LOG_LEVEL ??= 'warn';
};

/**
 * A plugin brings its own subcommands; all arguments go to it as they are.
 * @param {string} plugin
 * @param {string} missing said where the plugin has no command line
 */
const runPluginCli = (plugin, missing) => async (/** @type {string[]} */ args) => {
  readSettings();
  quietProduction();
  await ensureCompiled();
  const cli = /** @type {PluginCli | null} */ (loadCompiled(`src/plugins/${plugin}/cli`));
  if (cli === null) throw new Failure(missing, 2);
  process.exitCode = await cli.main(args, { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd(), withApp, withDatabase });
};

/**
 * Runs `export const <name>` of src/commands/<name>.ts, which ends Strapi itself.
 * @param {string} name
 * @param {Record<string, unknown>} [options]
 */
const runCommand = async (name, options = {}) => {
  enterRoot();
  quietProduction();
  await ensureCompiled();
  const { [name]: run } = /** @type {Record<string, (options: Io) => Promise<void>>} */ (loadCommand(name));
  if (!run) throw new Error(`src/commands/${name}.ts must export ${name}().`);
  await run({ ...io, ...options });
};

/** @param {import('commander').Command} program @param {string} name @param {string} description */
const addPassThrough = (program, name, description) =>
  program.command(name).description(description).helpOption(false).allowUnknownOption().passThroughOptions().argument('[args...]');

/** @param {import('commander').Command} program */
const addPluginCommands = (program) => {
  addPassThrough(program, 'import', 'legacy pages: parse, apply, verify, score … (import --help)').action(
    runPluginCli('legacy-import', '"import" is not part of this version: src/plugins/legacy-import/cli.ts does not exist.'),
  );
  addPassThrough(program, 'views', 'view counts: verify, import, undo, export … (views --help)').action(
    runPluginCli('view-counter', '"views" is not part of this version: src/plugins/view-counter/cli.ts does not exist.'),
  );
};

/** @param {import('commander').Command} program */
export const addAppCommands = (program) => {
  addPluginCommands(program);
  program
    .command('seed')
    .description('put the sample portal into the database')
    .action(() => runCommand('seed'));
  program
    .command('reindex')
    .description('compute derived columns and search tables anew')
    .action(() => runCommand('reindex'));
  program
    .command('redirects')
    .description('where old addresses lead, for other servers')
    .command('export')
    .description('all redirects that readers can follow, each to its end; runs beside a server')
    .requiredOption('--format <format>', 'nginx, netlify, apache or json')
    .option('--host <name>', 'only for this old server, e.g. old.gov.vn (default: for all, told apart by their names)')
    .option('--site <address>', 'where the new site stands (default: SITE_URL)')
    .option('--out <file>', 'where to (default: standard output)')
    .action((/** @type {{ format: string, host?: string, site?: string, out?: string }} */ { out, ...options }) =>
      runCommand('redirects', { ...options, ...(out === undefined ? {} : { out: path.resolve(out) }) }),
    );
  program
    .command('backup')
    .description('database and uploads in one .tar.gz; a running server goes on')
    .argument('[file]', 'where to (default: exports/dinh-<time>.tar.gz)')
    .action((/** @type {string | undefined} */ file) => runCommand('backup', { file: file === undefined ? null : path.resolve(file) }));
  program
    .command('restore')
    .description('database and uploads from a backup; servers must be stopped')
    .argument('<file>')
    .option('--force', 'replace a database that has content')
    .action((/** @type {string} */ file, /** @type {{ force?: boolean }} */ { force = false }) =>
      runCommand('restore', { file: path.resolve(file), force }),
    );
  program
    .command('pack')
    .description('a package of a local plugin, for any Strapi 5 project')
    .argument('<plugin>', 'a folder of src/plugins')
    .option('--out <folder>', 'where to', path.join(ROOT, 'exports'))
    .action(async (/** @type {string} */ plugin, /** @type {{ out: string }} */ { out }) => {
      console.log(await packPlugin(plugin, { out: path.resolve(out) }));
    });
  program
    .command('types')
    .description('generate types/generated from the schemas')
    .option('--check', 'only compare; fail where they differ')
    .action((/** @type {{ check?: true }} */ options) => {
      enterRoot();
      return runTypes(options);
    });
};
