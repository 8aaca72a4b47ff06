import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * What a batch has on the disk. A file is in `files` or `archives` only when it is whole and was judged; an archive leaves `archives` when
 * everything in it lies in `files`, in a folder of the archive's name. Half files are in `incoming`.
 */
export type BatchFolders = { root: string; files: string; archives: string; incoming: string; refusals: string };

const BATCH_ID = /^[\w-]{1,64}$/;

export const isBatchId = (name: string): boolean => BATCH_ID.test(name);

export const batchFolders = (folder: string, batchId: string): BatchFolders => {
  if (!isBatchId(batchId)) throw new TypeError(`"${batchId.slice(0, 80)}" is no id of a batch.`);
  const root = path.join(folder, batchId);
  const [files, archives, incoming, refusals] = ['files', 'archives', 'incoming', 'refusals'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
    string,
  ];
  return { root, files, archives, incoming, refusals };
};

/** Where the refused entries of an archive are written down, one a line. */
export const refusalFile = ({ refusals }: BatchFolders, archive: string): string =>
  path.join(refusals, `${createHash('sha256').update(archive).digest('hex').slice(0, 32)}.jsonl`);
