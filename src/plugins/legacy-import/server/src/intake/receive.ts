import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { batchFolders, type BatchFolders } from './batch-folders';
import { addFile, type BatchIndex } from './batch-index';
import { isFolder, judgeRoom, refusalOfDisk, unlessGone } from './disk';
import type { IntakeContext } from './intake-context';
import { judgePicture } from './judge-picture';
import { fileKindOf, isForeignArchive, type FileKind } from './rules/file-kind';
import { judgeBytes } from './rules/judge-bytes';
import { tooLarge } from './rules/judge-entry';
import { judgePath, type SafePath } from './rules/judge-path';
import type { IntakeLimits } from './rules/limits';
import { refused, type Refused } from './rules/refused';
import { writeIncoming, type Incoming } from './write-incoming';

/** `path`: the name under which it was kept; it differs from the one that came where that could not be a name everywhere. */
export type Received = { ok: true; path: string; size: number; kind: FileKind };

export type Upload = {
  batchId: string;
  /** The name as it came, with the folders of the dropped tree. */
  path: string;
  source: Readable;
  /** Content-Length, where the sender says it: what is too large is refused before a byte is read. */
  declaredBytes?: number | undefined;
  signal?: AbortSignal | undefined;
};

/** One uploaded file → the batch's folder, whole or not at all. The same name once more replaces the file: an upload can be tried again. */
export const receiveFile = async ({ folder, limits, indexes }: IntakeContext, upload: Upload): Promise<Received | Refused> => {
  const safe = judgePath(upload.path);
  if (!safe.ok) return safe;
  const kind = fileKindOf(safe.path);
  const folders = batchFolders(folder, upload.batchId);
  const index = await indexes.of(upload.batchId);
  const early = judgeBefore({ safe, kind, index, limits, declared: upload.declaredBytes ?? 0 });
  if (early) return early;
  const full = await judgeRoom(folders.incoming, upload.declaredBytes ?? 0, { name: safe.path, free: limits.freeBytes });
  if (full) return full;
  const incoming = await writeIncoming({
    source: upload.source,
    folder: folders.incoming,
    name: safe.path,
    mostBytes: limits.fileBytes[kind],
    stallMs: limits.stallMs,
    signal: upload.signal,
  });
  if (!incoming.ok) return incoming;
  return keepIncoming({ folders, index, limits, safe, kind }, incoming);
};

type Keeping = { folders: BatchFolders; index: BatchIndex; limits: IntakeLimits; safe: SafePath; kind: FileKind };

/** Judges a whole file by its bytes, then shows it under its name in one step. */
export const keepIncoming = async ({ folders, index, limits, safe, kind }: Keeping, incoming: Incoming): Promise<Received | Refused> => {
  const kept = await judgeAndMove({ folders, index, limits, safe, kind }, incoming);
  if (!kept.ok) await rm(incoming.at, { force: true });
  return kept;
};

const judgeAndMove = async ({ folders, index, limits, safe, kind }: Keeping, incoming: Incoming): Promise<Received | Refused> => {
  try {
    const judged = judgeBytes(safe.path, kind, incoming.start);
    if (!judged.ok) return judged;
    const picture = kind === 'picture' ? await judgePicture(incoming.at, safe.path, limits.picturePixels) : null;
    if (picture) return picture;
    const at = path.join(kind === 'archive' ? folders.archives : folders.files, safe.path);
    const before = await unlessGone(stat(at));
    if (before?.isDirectory() || (kind === 'archive' && !(await makeWay(folders, safe.path, before !== null)))) return taken(safe.path);
    await mkdir(path.dirname(at), { recursive: true, mode: 0o700 });
    await rename(incoming.at, at);
    addFile(index, { ...safe, size: incoming.size }, before?.size ?? 0);
    return { ok: true, path: safe.path, size: incoming.size, kind };
  } catch (error) {
    const known = refusalOfDisk(error, safe.path);
    if (known) return known;
    await rm(incoming.at, { force: true });
    throw error;
  }
};

/** Of an archive that comes again before it was unpacked to its end, what was unpacked goes; the folder of an unpacked one stays in the way. */
const makeWay = async ({ files }: BatchFolders, archive: string, comesAgain: boolean): Promise<boolean> => {
  const unpacked = path.join(files, archive);
  if (comesAgain) await rm(unpacked, { recursive: true, force: true });
  return !(await isFolder(unpacked));
};

type Before = { safe: SafePath; kind: FileKind; index: BatchIndex; limits: IntakeLimits; declared: number };

const judgeBefore = ({ safe, kind, index, limits, declared }: Before): Refused | null => {
  if (isForeignArchive(safe.path)) {
    return refused(
      'archive-format',
      safe.path,
      `"${safe.path}" is an archive of a kind that is not unpacked here: expected a ZIP archive.`,
    );
  }
  const conflict = judgeName(index, safe);
  if (conflict) return conflict;
  if (declared > limits.fileBytes[kind]) return tooLarge(safe.path, declared, limits.fileBytes[kind]);
  if (index.paths.size >= limits.filesPerBatch && !index.paths.has(safe.key)) {
    return refused('too-many-files', safe.path, `The batch has ${index.paths.size} files: expected at most ${limits.filesPerBatch}.`);
  }
  if (index.bytes + declared > limits.batchBytes) {
    return refused(
      'batch-too-large',
      safe.path,
      `The batch would have ${index.bytes + declared} bytes: expected at most ${limits.batchBytes}.`,
    );
  }
  return null;
};

/** Two names that one disk takes for the same, and a file where a folder is needed, in whatever order they come. */
const judgeName = ({ paths }: BatchIndex, { path: name, key }: SafePath): Refused | null => {
  const before = paths.get(key);
  if (before !== undefined && before !== name) {
    return refused('duplicate-name', name, `"${name}" differs from "${before}" only in the case of its letters.`);
  }
  const above = key.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
  return above.some((folder) => paths.has(folder)) ? taken(name) : null;
};

const taken = (name: string): Refused =>
  refused('name-taken', name, `"${name}" was not kept: a file and a folder cannot have the same name.`);
