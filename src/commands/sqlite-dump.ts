import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';
import { CommandFailure } from './command-failure';
import type { DatabaseDump } from './database-dump';
import { takeDatabaseLock } from './database-lock';
import { LEFT_OUT } from './left-out';

const everyPage = () => 2 ** 31 - 1;

const writeSqlite = async (filename: string, file: string): Promise<void> => {
  if (!existsSync(filename)) throw new CommandFailure(`There is no database to back up: ${filename} does not exist.`);
  const source = new Database(filename, { readonly: true });
  try {
    // In one step: a copy in small steps begins anew at each write of the server, and under steady writing never ends.
    await source.backup(file, { progress: everyPage });
  } finally {
    source.close();
  }
  forgetReaders(file);
};

/** Also out of the free pages of the copy, which a deletion alone would leave readable. */
const forgetReaders = (file: string): void => {
  const copy = new Database(file);
  try {
    const present = new Set(copy.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all());
    copy.pragma('secure_delete = ON');
    for (const table of LEFT_OUT.filter((name) => present.has(name))) copy.exec(`DELETE FROM ${table}`);
    copy.exec('VACUUM');
    // One file, without a write-ahead log beside it.
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
};

const ensureWhole = (file: string): void => {
  const copy = new Database(file, { readonly: true });
  try {
    const verdict: unknown = copy.pragma('quick_check', { simple: true });
    if (verdict !== 'ok') throw new CommandFailure(`The database in the backup is damaged: ${String(verdict)}.`);
  } finally {
    copy.close();
  }
};

/** The old database is kept beside the new one, with the write-ahead log that belongs to it. */
const setAside = (filename: string): string | null => {
  if (!existsSync(filename)) return null;
  const aside = `${filename}.replaced-${new Date().toISOString().replaceAll(':', '')}`;
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(`${filename}${suffix}`)) renameSync(`${filename}${suffix}`, `${aside}${suffix}`);
  }
  return `The database before the restore is kept as ${aside}.`;
};

export const createSqliteDump = (strapi: Core.Strapi): DatabaseDump => {
  const filename = strapi.config.get<string>('database.connection.connection.filename');
  return {
    client: 'sqlite',
    write: (file) => writeSqlite(filename, file),
    hasContent: () => Promise.resolve(existsSync(filename) && statSync(filename).size > 0),
    ensureUnused: () => Promise.resolve(takeDatabaseLock({ strapi, holder: 'restore' })).then(() => undefined),
    read: (file) => {
      ensureWhole(file);
      mkdirSync(path.dirname(filename), { recursive: true });
      // Beside its place first, then renamed: the backup may have been unpacked on another disk.
      copyFileSync(file, `${filename}.restoring`);
      const kept = setAside(filename);
      renameSync(`${filename}.restoring`, filename);
      return Promise.resolve(kept);
    },
  };
};
