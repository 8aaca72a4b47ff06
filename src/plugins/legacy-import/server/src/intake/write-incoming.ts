import { randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { codeOf, refusalOfDisk } from './disk';
import { TELLING_BYTES } from './rules/judge-bytes';
import { lies, tooLarge } from './rules/judge-entry';
import { refused, type Refused } from './rules/refused';

/** A whole file that nobody sees yet; `start` holds its first bytes. */
export type Incoming = { ok: true; at: string; size: number; start: Buffer };

type Request = {
  source: Readable;
  folder: string;
  name: string;
  mostBytes: number;
  /** What an archive says of the file. */
  expected?: { size: number; crc32: number };
  stallMs: number;
  signal?: AbortSignal | undefined;
};

class Stalled extends Error {
  readonly code = 'DINH_STALLED';
}

/**
 * A stream → a file of its own in `folder`, piece by piece: the next is asked for when the last is on the disk. Whatever goes wrong leaves
 * nothing behind. A stream that is longer than it may be stays open, so that its sender can be told.
 */
export const writeIncoming = async (request: Request): Promise<Incoming | Refused> => {
  const at = path.join(request.folder, `${randomUUID()}.part`);
  const file = await open(at, 'wx', 0o600);
  let kept: Incoming | Refused | null = null;
  try {
    kept = await copy(request, file, at);
    return kept;
  } catch (error) {
    const known = refusalOfDisk(error, request.name) ?? refusalOfSource(error, request.name);
    if (known) return known;
    throw error;
  } finally {
    await file.close();
    if (!kept?.ok) await rm(at, { force: true });
  }
};

const copy = async (request: Request, file: FileHandle, at: string): Promise<Incoming | Refused> => {
  const { source, name, mostBytes, expected, stallMs, signal } = request;
  if (signal) addAbortSignal(signal, source);
  const stall = setTimeout(() => source.destroy(new Stalled()), stallMs);
  let [size, checksum, start] = [0, 0, Buffer.alloc(0)];
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) return tooLarge(name, size, mostBytes);
      if (start.length < TELLING_BYTES) start = Buffer.concat([start, chunk.subarray(0, TELLING_BYTES - start.length)]);
      checksum = crc32(chunk, checksum);
      await file.appendFile(chunk);
      stall.refresh();
    }
    const honest = expected === undefined || (size === expected.size && checksum === expected.crc32);
    return honest ? { ok: true, at, size, start } : lies(name);
  } finally {
    clearTimeout(stall);
  }
};

/** What a failure of the stream means: its sender has gone or says nothing, or what is unpacked is no Deflate. */
const refusalOfSource = (error: unknown, name: string): Refused | null => {
  const code = codeOf(error) ?? '';
  if (code === 'DINH_STALLED') return refused('stalled', name, `"${name}" was not kept: its sender fell silent.`);
  if (code.startsWith('Z_')) return lies(name);
  const isGone = ['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ABORT_ERR', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code);
  return isGone ? refused('broken-off', name, `"${name}" was not kept: the transfer broke off.`) : null;
};
