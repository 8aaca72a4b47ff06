import { pipeline, type Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { ArchiveEntry } from './rules/judge-entry';
import { clearName, decodeName, type NameEncoding, type RawName } from './rules/entry-name';
import { lies } from './rules/judge-entry';
import { refused, type Refused } from './rules/refused';

/** An entry as the directory of an archive lists it. */
export type ListedEntry = ArchiveEntry & { crc32: number; offset: number; entry: Entry };

/** `visit` answers false to end early. The directory is read entry by entry, never as a whole. */
export type OpenZip = {
  eachEntry(encoding: NameEncoding, visit: (entry: ListedEntry) => Promise<boolean> | boolean): Promise<Refused | null>;
  /** Bytes of the names that say nothing of their encoding. */
  unclearName(entry: ListedEntry): Buffer | null;
  /** The unpacked bytes, as many as come: who reads them counts and compares. */
  unpack(entry: ListedEntry): Promise<Readable | Refused>;
};

const DEFLATED = 8;
const UNIX_MODE_SHIFT = 16;

/** Runs `work` with an opened archive; what is no archive, or breaks off in its directory, is a reason with the reader's own words. */
export const withZip = async <T>(at: string, name: string, work: (zip: OpenZip) => Promise<T>): Promise<T | Refused> => {
  const zip = await openPromise(at, { autoClose: false, decodeStrings: false, validateEntrySizes: false }).catch((error: unknown) =>
    broken(name, error),
  );
  if ('ok' in zip) return zip;
  // The iteration takes its own listener away when it ends; an error that comes later would end the process.
  zip.on('error', () => undefined);
  try {
    return await work(toOpenZip(zip, name));
  } finally {
    zip.close();
  }
};

const toOpenZip = (zip: ZipFile, name: string): OpenZip => ({
  eachEntry: async (encoding, visit) => {
    const entries = zip.eachEntry();
    for (;;) {
      const next = await entries.next().catch((error: unknown) => broken(name, error));
      if ('ok' in next) return next;
      if (next.done) return null;
      if (!(await visit(toListed(next.value, encoding)))) return null;
    }
  },
  unclearName: ({ entry }) => (clearName(rawName(entry)) === null ? entry.fileNameRaw : null),
  unpack: async (listed) => {
    const raw = await zip.openReadStreamPromise(listed.entry, { decodeFileData: false }).catch(() => lies(listed.name));
    if ('ok' in raw || listed.method !== DEFLATED) return raw;
    // A failure of the archive destroys the inflating stream with it, whose reader hears of it.
    return pipeline(raw, createInflateRaw(), () => undefined);
  },
});

const toListed = (entry: Entry, encoding: NameEncoding): ListedEntry => ({
  entry,
  name: decodeName(rawName(entry), encoding),
  encrypted: entry.isEncrypted(),
  method: entry.compressionMethod,
  mode: entry.externalFileAttributes >>> UNIX_MODE_SHIFT,
  packedBytes: entry.compressedSize,
  unpackedBytes: entry.uncompressedSize,
  crc32: entry.crc32,
  offset: entry.relativeOffsetOfLocalHeader,
});

const rawName = ({ fileNameRaw, extraFields }: Entry): RawName => ({ bytes: fileNameRaw, extraFields });

const broken = (name: string, error: unknown): Refused =>
  refused(
    'broken-archive',
    name,
    `"${name}" cannot be read as a ZIP archive: ${error instanceof Error ? error.message : 'unknown reason'}`,
  );
