import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DIST, Failure } from './project.mjs';

const require = createRequire(import.meta.url);

/**
 * Loads compiled server code. Call only after `ensureCompiled()` or `ensureBuilt()`; the caller states the shape of what it loads.
 * @param {string} relative path below dist, without extension
 * @returns {unknown} null where this checkout has no such file
 */
export const loadCompiled = (relative) => {
  const file = path.join(DIST, `${relative}.js`);
  return existsSync(file) ? require(file) : null;
};

/** @param {string} name of a file in src/commands */
export const loadCommand = (name) => {
  const loaded = loadCompiled(`src/commands/${name}`);
  if (loaded === null) throw new Failure(`"${name}" is not part of this version: src/commands/${name}.ts does not exist.`, 2);
  return loaded;
};
