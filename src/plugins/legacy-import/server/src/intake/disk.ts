import type { StatsFs } from 'node:fs';
import { mkdir, stat, statfs } from 'node:fs/promises';
import { refused, type Refused } from './rules/refused';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const TAKEN = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY']);
const GONE = new Set(['ENOENT', 'ENOTDIR']);

export const codeOf = (error: unknown): string | null => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : null;
};

const hasCode = (error: unknown, codes: ReadonlySet<string>): boolean => codes.has(codeOf(error) ?? '');

export const unlessGone = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (hasCode(error, GONE)) return null;
    throw error;
  }
};

export const isFolder = async (at: string): Promise<boolean> => (await unlessGone(stat(at)))?.isDirectory() ?? false;

/** What a failure of the disk means for the file `name`; null for one that nobody foresaw. */
export const refusalOfDisk = (error: unknown, name: string): Refused | null => {
  if (hasCode(error, FULL)) return refused('disk-full', name, `"${name}" was not kept: the disk of the server is full.`);
  if (hasCode(error, TAKEN)) return refused('name-taken', name, `"${name}" was not kept: a file and a folder cannot have the same name.`);
  return null;
};

/** Looks before a file is written that `free` bytes stay for everybody else; makes the folder. */
export const judgeRoom = async (
  folder: string,
  needed: number,
  { name, free }: { name: string; free: number },
): Promise<Refused | null> => {
  const { bavail, bsize } = (await unlessGone(statfs(folder))) ?? (await statNewFolder(folder));
  const left = bavail * bsize;
  if (left - needed >= free) return null;
  return refused('disk-full', name, `"${name}" was not kept: the disk of the server has ${left} bytes left, of which ${free} stay free.`);
};

const statNewFolder = async (folder: string): Promise<StatsFs> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return statfs(folder);
};
