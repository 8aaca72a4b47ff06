import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. Every command works on it, wherever it is called from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const DIST = path.join(ROOT, 'dist');

/**
 * An outcome the user can act on: its sentence is printed without a stack.
 * Exit code 2 is a bad call (nothing was tried), 1 a failure of the work itself.
 */
export class Failure extends Error {
  /**
   * @param {string} message one sentence: what was expected and what arrived
   * @param {1 | 2} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** For `stdio` of a child process: our own streams. */
export const STDOUT = 1;
export const STDERR = 2;

/** Progress goes to stderr: stdout belongs to the answer of a command. @param {string} line */
export const toStderr = (line) => {
  process.stderr.write(`${line}\n`);
};

/** @param {number} startedAt from `performance.now()` */
export const secondsSince = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;

/** @returns {string} the version of this application */
export const readVersion = () => {
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
  return version;
};

/** Reads `.env` of the checkout, as Strapi would; what the environment has already stays. */
const loadDotEnv = () => {
  const file = process.env.ENV_PATH ?? path.join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
};

/** Strapi reads the current folder in places: its package.json, `.env`, `public`. */
export const enterRoot = () => {
  process.chdir(ROOT);
  readSettings();
};

/** Without leaving the user's folder, so that the files among the arguments are found where the user means them. */
export const readSettings = () => {
  process.env.DINH_ROOT ??= ROOT;
  loadDotEnv();
};
