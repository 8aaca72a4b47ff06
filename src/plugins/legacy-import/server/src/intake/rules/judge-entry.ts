import { refused, type Refused } from './refused';
import { fileKindOf, isForeignArchive, type FileKind } from './file-kind';
import { judgePath } from './judge-path';
import type { IntakeLimits } from './limits';

/** What the directory of an archive says of one entry. */
export type ArchiveEntry = {
  name: string;
  encrypted: boolean;
  /** 0: stored, 8: deflated. */
  method: number;
  /** Upper half of the external attributes: the mode of a Unix file, 0 elsewhere. */
  mode: number;
  packedBytes: number;
  unpackedBytes: number;
};

/** `path` is inside the folder of the archive. */
export type AcceptedEntry = { ok: true; path: string; key: string; kind: FileKind };

const FILE_TYPE = 0o170000;
const PLAIN_FILE = 0o100000;
const STORED = 0;
const DEFLATED = 8;

/** Judged by what the directory says, before a byte is unpacked; whether it says the truth is seen while unpacking. */
export const judgeEntry = (entry: ArchiveEntry, { fileBytes }: Pick<IntakeLimits, 'fileBytes'>): AcceptedEntry | Refused => {
  const { name, method, unpackedBytes } = entry;
  const safe = judgePath(name);
  if (!safe.ok) return safe;
  const type = entry.mode & FILE_TYPE;
  if (type !== 0 && type !== PLAIN_FILE) return refused('link-entry', name, `"${name}" is a link or a device: expected a plain file.`);
  if (entry.encrypted) return refused('encrypted-entry', name, `"${name}" is encrypted: expected an archive without a password.`);
  if (method !== STORED && method !== DEFLATED) {
    return refused('compression-method', name, `"${name}" is packed by method ${method}: expected Deflate (8), as every program packs.`);
  }
  if (method === STORED && entry.packedBytes !== unpackedBytes) return lies(name);
  const kind = fileKindOf(safe.path);
  if (kind === 'archive' || isForeignArchive(safe.path)) {
    return refused('nested-archive', name, `"${name}" is an archive in an archive: unpack it first, or upload it by itself.`);
  }
  if (unpackedBytes === 0) return refused('empty-file', name, `"${name}" is empty.`);
  if (unpackedBytes > fileBytes[kind]) return tooLarge(name, unpackedBytes, fileBytes[kind]);
  return { ok: true, path: safe.path, key: safe.key, kind };
};

export const tooLarge = (name: string, size: number, most: number): Refused =>
  refused('file-too-large', name, `"${name}" has ${size} bytes: expected at most ${most}.`);

export const lies = (name: string): Refused =>
  refused('broken-entry', name, `"${name}" is not what the directory of the archive says of it (size or checksum).`);
