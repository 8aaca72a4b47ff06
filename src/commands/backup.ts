import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as tar from 'tar';
import { APP_DIR, createApp } from './app';
import type { BackupManifest } from './backup-manifest';
import { createDatabaseDump } from './database-dump';

type Options = { file: string | null; log: (line: string) => void };

const defaultFile = (now: Date): string =>
  path.join(APP_DIR, 'exports', `dinh-${now.toISOString().slice(0, 19).replaceAll(':', '')}.tar.gz`);

/** Written beside its final name and renamed: a file of that name is always a whole backup. */
const pack = async (folder: string, file: string): Promise<void> => {
  const partial = `${file}.partial`;
  await tar.create({ gzip: true, file: partial, cwd: folder, follow: true }, ['manifest.json', 'database', 'uploads']);
  renameSync(partial, file);
};

/**
 * Database and uploads in one `.tar.gz`, beside a running server. Secrets (`.env`) are not in it: keep them separately, since
 * sessions, API tokens and encrypted settings depend on them.
 */
export const backup = async ({ file, log }: Options): Promise<void> => {
  const strapi = createApp();
  const now = new Date();
  const target = file ?? defaultFile(now);
  mkdirSync(path.dirname(target), { recursive: true });
  const folder = mkdtempSync(path.join(path.dirname(target), '.dinh-backup-'));
  try {
    const dump = createDatabaseDump(strapi);
    // The database first: a file uploaded meanwhile is one too many in the copy, never one that an entry misses.
    await dump.write(path.join(folder, 'database'));
    symlinkSync(path.join(strapi.dirs.static.public, 'uploads'), path.join(folder, 'uploads'), 'junction');
    const version = strapi.config.get<string>('info.version');
    const manifest: BackupManifest = { format: 1, application: 'dinh', version, date: now.toISOString(), client: dump.client };
    writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await pack(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  log(`Backup written to ${target} (${Math.ceil(statSync(target).size / 1024)} KiB). The secrets in .env are not in it: keep them too.`);
};
