import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { IntakeRefusal } from '../../../shared/intake-refusals';
import { batchFolders, isBatchId, refusalFile } from './batch-folders';
import { createBatchIndexes, type BatchFiles } from './batch-index';
import { unlessGone } from './disk';
import type { IntakeContext } from './intake-context';
import { receiveFile, type Received, type Upload } from './receive';
import { fileKindOf, type FileKind } from './rules/file-kind';
import { judgePath } from './rules/judge-path';
import { INTAKE_LIMITS, type IntakeLimits } from './rules/limits';
import type { Refused } from './rules/refused';
import { readRefusals, unpackBatch, type Unpacked, type Unpacking } from './unpack';
import { walkFiles } from './walk-files';

/** A file of a batch: `path` in the batch, `at` on the disk. */
type IntakeFile = { path: string; at: string; kind: FileKind };

/** Files of batches, on the disk of this server: nothing of them is in the database, and nothing is served to readers. */
export type Intake = {
  /** Streams one upload to the disk. A refusal leaves nothing there; the stream may still hold bytes. */
  receive(upload: Upload): Promise<Received | Refused>;
  unpack(unpacking: Unpacking): Promise<Unpacked>;
  /** What was refused of the archives that are unpacked. */
  refusals(batchId: string): Promise<IntakeRefusal[]>;
  /** The files one after the other, in a fixed order, archives that are not unpacked last. */
  list(batchId: string): AsyncIterable<IntakeFile>;
  count(batchId: string): Promise<BatchFiles>;
  /** Where a file of the batch lies by its path, or null where none has this name. */
  find(batchId: string, path: string): Promise<string | null>;
  /** Where the files of a batch lie. */
  folderOf(batchId: string): string;
  /** Removes a file or folder by its path, or all files of the batch; false where there was none. */
  remove(batchId: string, path?: string): Promise<boolean>;
  /** Removes half files that a process left behind when it was ended. */
  tidy(): Promise<void>;
};

/** Longer than any upload lasts; another instance may be at one now. Milliseconds. */
const ABANDONED = 24 * 3_600_000;

export const createIntake = ({ folder, limits = INTAKE_LIMITS }: { folder: string; limits?: IntakeLimits }): Intake => {
  const context: IntakeContext = { folder, limits, indexes: createBatchIndexes(folder) };
  return {
    receive: (upload) => receiveFile(context, upload),
    unpack: (unpacking) => unpackBatch(context, unpacking),
    refusals: (batchId) => readRefusals(batchFolders(folder, batchId)),
    list: (batchId) => listFiles(folder, batchId),
    count: async (batchId) => {
      const { counts, bytes } = await context.indexes.of(batchId);
      return { pages: counts.page, pictures: counts.picture, archives: counts.archive, others: counts.other, bytes };
    },
    find: async (batchId, name) => {
      const safe = judgePath(name);
      if (!safe.ok || safe.path !== name) return null;
      const at = path.join(batchFolders(folder, batchId).files, name);
      return (await unlessGone(stat(at)))?.isFile() ? at : null;
    },
    folderOf: (batchId) => batchFolders(folder, batchId).files,
    remove: (batchId, name) => removeFiles(context, batchId, name),
    tidy: () => removeAbandoned(folder),
  };
};

const listFiles = async function* (folder: string, batchId: string): AsyncGenerator<IntakeFile> {
  const { files, archives } = batchFolders(folder, batchId);
  for (const root of [files, archives]) {
    for await (const name of walkFiles(root)) yield { path: name, at: path.join(root, name), kind: fileKindOf(name) };
  }
};

const removeFiles = async ({ folder, indexes }: IntakeContext, batchId: string, name?: string): Promise<boolean> => {
  const folders = batchFolders(folder, batchId);
  indexes.forget(batchId);
  if (name === undefined) return removeAll(folders.root);
  const safe = judgePath(name);
  if (!safe.ok) return false;
  const [inFiles, inArchives] = [
    await removeAll(path.join(folders.files, safe.path)),
    await removeAll(path.join(folders.archives, safe.path)),
  ];
  await rm(refusalFile(folders, safe.path), { force: true });
  indexes.forget(batchId);
  return inFiles || inArchives;
};

const removeAll = async (at: string): Promise<boolean> => {
  if (!(await unlessGone(stat(at)))) return false;
  await rm(at, { recursive: true, force: true });
  return true;
};

const removeAbandoned = async (folder: string): Promise<void> => {
  const batches = (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? [];
  for (const batch of batches.filter((entry) => entry.isDirectory() && isBatchId(entry.name))) {
    const { incoming } = batchFolders(folder, batch.name);
    for await (const name of walkFiles(incoming)) {
      const at = path.join(incoming, name);
      const found = await unlessGone(stat(at));
      if (found && Date.now() - found.mtimeMs > ABANDONED) await rm(at, { force: true });
    }
  }
};
