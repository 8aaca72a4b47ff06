import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What was built from what. Built files may be used only while both hashes still hold:
 * `sources` says that they are of these sources, `outputs` that nobody else has written or removed one since.
 * `sound` is false for code that was written in spite of type errors: good enough for tests, not for a server.
 * @typedef {{ sources: string; outputs: string; sound: boolean }} Stamp
 */

/**
 * `strapi develop` empties `dist` but for `dist/build`: the admin's stamp lies there and stays with it. Files with a dot are not served.
 * @param {string} dist
 * @param {'server' | 'admin'} part
 */
const stampFile = (dist, part) => path.join(dist, part === 'admin' ? 'build' : '.dinh', '.dinh-stamp.json');

/** @param {string} dist @param {'server' | 'admin'} part @returns {Stamp | null} */
export const readStamp = (dist, part) => {
  const file = stampFile(dist, part);
  if (!existsSync(file)) return null;
  const { sources = '', outputs = '', sound = false } = /** @type {Partial<Stamp>} */ (JSON.parse(readFileSync(file, 'utf8')));
  return { sources, outputs, sound };
};

/** Removed before anything is written, so that an interrupted build is never taken for a whole one. @param {string} dist @param {'server' | 'admin'} part */
export const removeStamp = (dist, part) => {
  rmSync(stampFile(dist, part), { force: true });
};

/** @param {string} dist @param {'server' | 'admin'} part @param {Stamp} stamp */
export const writeStamp = (dist, part, stamp) => {
  const file = stampFile(dist, part);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(stamp)}\n`);
  renameSync(`${file}.${process.pid}`, file);
};
