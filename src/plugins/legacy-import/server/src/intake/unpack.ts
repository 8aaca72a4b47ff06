import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IntakeRefusal } from '../../../shared/intake-refusals';
import { batchFolders, refusalFile, type BatchFolders } from './batch-folders';
import { unlessGone } from './disk';
import type { IntakeContext } from './intake-context';
import type { Refused } from './rules/refused';
import { surveyArchive, type Surveyed } from './survey-archive';
import { unpackArchive } from './unpack-archive';
import { walkFiles } from './walk-files';

type UnpackProgress = { done: number; total: number; at: string };

export type Unpacking = { batchId: string; onProgress?: (progress: UnpackProgress) => void; signal?: AbortSignal | undefined };

/**
 * `ended`: every archive was unpacked or refused; else it was stopped, or the disk is full (`refused` says so), and unpacking once more goes on.
 * `refused`: archives, and entries of archives, that did not come in.
 */
export type Unpacked = { ended: boolean; archives: number; files: number; refused: IntakeRefusal[] };

/**
 * Unpacks the archives of a batch, each into a folder of its name. All directories are read before the first file is written. An unpacked
 * archive goes, once what was refused of it is written down; a refused one stays until somebody removes it. Can be stopped at any file.
 */
export const unpackBatch = async (context: IntakeContext, { batchId, onProgress, signal }: Unpacking): Promise<Unpacked> => {
  const { folder, limits, indexes } = context;
  const folders = batchFolders(folder, batchId);
  indexes.forget(batchId);
  const index = await indexes.of(batchId);
  const room = { files: limits.filesPerBatch - index.paths.size, bytes: limits.batchBytes - index.bytes };
  const { surveyed, refused } = await surveyAll(folders, room, context);
  const total = surveyed.reduce((sum, { entries }) => sum + entries, 0);
  const result: Unpacked = { ended: true, archives: 0, files: 0, refused };
  let done = 0;
  const onEntry = (at: string): void => {
    done += 1;
    onProgress?.({ done, total, at });
  };
  try {
    for (const archive of surveyed) {
      const unpacked = await unpackArchive(archive, { folders, index, limits, signal, onEntry });
      if (!unpacked.ok) {
        result.refused.push(unpacked.refusal);
        continue;
      }
      result.files += unpacked.files;
      result.refused.push(...unpacked.refusals, ...(unpacked.full ? [unpacked.full.refusal] : []));
      if (!unpacked.ended) return { ...result, ended: false };
      result.archives += 1;
      await finish(folders, archive, unpacked.refusals);
    }
    return result;
  } finally {
    indexes.forget(batchId);
  }
};

/** What was refused of the archives that are unpacked, in the order of their names. */
export const readRefusals = async (folders: BatchFolders): Promise<IntakeRefusal[]> => {
  const refusals: IntakeRefusal[] = [];
  for await (const name of walkFiles(folders.refusals)) {
    const lines = (await unlessGone(readFile(path.join(folders.refusals, name), 'utf8'))) ?? '';
    for (const line of lines.split('\n').filter((text) => text !== '')) refusals.push(JSON.parse(line) as IntakeRefusal);
  }
  return refusals;
};

type Room = { files: number; bytes: number };

const surveyAll = async (folders: BatchFolders, room: Room, { limits }: IntakeContext) => {
  const surveyed: Surveyed[] = [];
  const refused: IntakeRefusal[] = [];
  let files = room.files;
  let bytes = room.bytes;
  for await (const archive of walkFiles(folders.archives)) {
    const found: Surveyed | Refused = await surveyArchive({ archive, at: path.join(folders.archives, archive) }, { files, bytes }, limits);
    if (!found.ok) {
      refused.push(found.refusal);
      continue;
    }
    surveyed.push(found);
    files -= found.entries;
    bytes -= found.unpackedBytes;
  }
  return { surveyed, refused };
};

const finish = async (folders: BatchFolders, { archive, at }: Surveyed, refusals: readonly IntakeRefusal[]): Promise<void> => {
  if (refusals.length > 0) {
    await mkdir(folders.refusals, { recursive: true, mode: 0o700 });
    await writeFile(refusalFile(folders, archive), refusals.map((refusal) => `${JSON.stringify(refusal)}\n`).join(''), { mode: 0o600 });
  }
  await rm(at, { force: true });
};
