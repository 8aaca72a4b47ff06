import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { toStderr } from './project.mjs';

const WAIT_MS = 600_000;

/** @param {unknown} error */
const isBusy = (error) => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');

/** @param {string} file @param {number} timeout */
const tryLock = (file, timeout) => {
  const lock = new Database(file, { timeout });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (isBusy(error)) return null;
    throw error;
  }
};

/**
 * One compile or build of a checkout at a time; the others wait. The lock is the operating system's, taken through an empty SQLite
 * file: it ends with the process that holds it, however that ends, so there is no stale lock to judge.
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withBuildLock = async (root, work) => {
  const folder = path.join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'build-lock.sqlite');
  let lock = tryLock(file, 0);
  if (!lock) {
    toStderr('Another process is compiling or building; waiting for it …');
    lock = tryLock(file, WAIT_MS);
  }
  if (!lock) throw new Error(`The lock ${file} was not free within ${WAIT_MS / 1000} s.`);
  try {
    return await work();
  } finally {
    lock.close();
  }
};
