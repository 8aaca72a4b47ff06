import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const DEBIAN_ROOT = '/usr/lib/postgresql';

export const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Debian keeps the server's own tools off the PATH, one folder per version; the newest first. */
const debianFolders = (): string[] => {
  if (!existsSync(DEBIAN_ROOT)) return [];
  const versions = readdirSync(DEBIAN_ROOT).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(DEBIAN_ROOT, version, 'bin'));
};

/** Folders where PostgreSQL's programs may be, in the order in which they are tried. */
export const postgresFolders = (): string[] => [...debianFolders(), ...(process.env.PATH ?? '').split(path.delimiter)];

export const findPostgresTool = (name: string): string | null =>
  postgresFolders()
    .map((folder) => path.join(folder, name))
    .find(isExecutable) ?? null;
