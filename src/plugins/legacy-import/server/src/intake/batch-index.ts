import { stat } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { batchFolders } from './batch-folders';
import { unlessGone } from './disk';
import { fileKindOf, type FileKind } from './rules/file-kind';
import { judgePath } from './rules/judge-path';
import { walkFiles } from './walk-files';

/** Files of a batch, counted by kind, and their bytes. An archive counts until it is unpacked. */
export type BatchFiles = { pages: number; pictures: number; archives: number; others: number; bytes: number };

/** What this process knows of a batch's files, so that the thousandth file does not make it look at all before. */
export type BatchIndex = {
  /** Path of each file by its key: on some disks two spellings are one file. */
  paths: Map<string, string>;
  counts: Record<FileKind, number>;
  bytes: number;
};

export type BatchIndexes = {
  of(batchId: string): Promise<BatchIndex>;
  forget(batchId: string): void;
};

const MOST_BATCHES = 4;
/** Another instance may write to the same batch: what is known here is looked up again after a while. Milliseconds. */
const FRESH = 10 * 60_000;

export const createBatchIndexes = (folder: string): BatchIndexes => {
  const known = new LRUCache<string, Promise<BatchIndex>>({ max: MOST_BATCHES, ttl: FRESH });
  return {
    of: (batchId) => {
      const found = known.get(batchId);
      if (found) return found;
      const loading = load(folder, batchId);
      known.set(batchId, loading);
      loading.catch(() => known.delete(batchId));
      return loading;
    },
    forget: (batchId) => known.delete(batchId),
  };
};

export const addFile = (
  index: BatchIndex,
  { key, path: name, size }: { key: string; path: string; size: number },
  before: number,
): void => {
  if (!index.paths.has(key)) index.counts[fileKindOf(name)] += 1;
  index.paths.set(key, name);
  index.bytes += size - before;
};

const load = async (folder: string, batchId: string): Promise<BatchIndex> => {
  const { files, archives } = batchFolders(folder, batchId);
  const index: BatchIndex = { paths: new Map(), counts: { page: 0, picture: 0, archive: 0, other: 0 }, bytes: 0 };
  for (const root of [files, archives]) {
    for await (const name of walkFiles(root)) {
      const size = (await unlessGone(stat(path.join(root, name))))?.size ?? 0;
      const safe = judgePath(name);
      addFile(index, { key: safe.ok ? safe.key : name, path: name, size }, 0);
    }
  }
  return index;
};
