import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, type Stats } from 'node:fs';
import path from 'node:path';
import * as tar from 'tar';
import { APP_DIR, createApp } from './app';
import { readManifest } from './backup-manifest';
import { CommandFailure } from './command-failure';
import { createDatabaseDump, type DatabaseDump } from './database-dump';

type Options = { file: string; force: boolean; log: (line: string) => void };

/** A backup holds files and folders; a link would let a forged one show files from outside `uploads`. */
const isPlain = (entry: tar.ReadEntry | Stats): boolean => 'type' in entry && (entry.type === 'File' || entry.type === 'Directory');

const unpack = async (file: string, folder: string): Promise<void> => {
  if (!existsSync(file)) throw new CommandFailure(`There is no file ${file}.`, { exitCode: 2 });
  try {
    await tar.extract({ file, cwd: folder, strict: true, filter: (_path, entry) => isPlain(entry) });
  } catch (error) {
    throw new CommandFailure(`${file} is not a whole .tar.gz file, so nothing was restored.`, { cause: error });
  }
};

const ensureMayReplace = async (dump: DatabaseDump, force: boolean): Promise<void> => {
  await dump.ensureUnused();
  if (!force && (await dump.hasContent())) {
    throw new CommandFailure('The database has content already: add --force to replace it by the backup.', { exitCode: 2 });
  }
};

/** The opposite of `backup`: the database becomes that of the backup, its uploads are put back. Nothing changes before the backup has been checked. */
export const restore = async ({ file, force, log }: Options): Promise<void> => {
  const strapi = createApp();
  const dump = createDatabaseDump(strapi);
  mkdirSync(path.join(APP_DIR, '.tmp'), { recursive: true });
  const folder = mkdtempSync(path.join(APP_DIR, '.tmp', 'restore-'));
  try {
    await unpack(file, folder);
    const { client, version, date } = readManifest(path.join(folder, 'manifest.json'));
    if (client !== dump.client) {
      throw new CommandFailure(`The backup is of a ${client} database, but this portal uses ${dump.client}.`, { exitCode: 2 });
    }
    await ensureMayReplace(dump, force);
    const kept = await dump.read(path.join(folder, 'database'));
    // Names of uploads carry a hash of their content, so those that are there already are the same or of newer entries: they stay.
    cpSync(path.join(folder, 'uploads'), path.join(strapi.dirs.static.public, 'uploads'), { recursive: true });
    log(`Restored the backup of ${date} (version ${version}). The next start brings its schema up to date.`);
    if (kept !== null) log(kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
