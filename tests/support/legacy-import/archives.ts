import { type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { ZipFile } from 'yazl';

/** An archive as an honest program writes it. */
export const zipOf = async (entries: Record<string, string | Uint8Array>, options: { zip64?: boolean } = {}): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) {
    zip.addBuffer(Buffer.from(content), name, { forceZip64Format: options.zip64 ?? false });
  }
  zip.end({ forceZip64Format: options.zip64 ?? false, comment: '' });
  return buffer(zip.outputStream as Readable);
};

/** One entry as no honest program writes it; what is left out is as it should be. */
export type RawEntry = {
  name: string | Buffer;
  content: Buffer | string;
  method?: number;
  flags?: number;
  /** Mode of a Unix file with its type, such as 0o120777 of a link. */
  mode?: number;
  /** What the directory claims. */
  claimedSize?: number;
  claimedPacked?: number;
  claimedCrc?: number;
  /** Lies at the place of this earlier entry instead of a place of its own. */
  at?: number;
  extra?: Buffer;
};

const UTF8_NAME = 0x800;
const DEFLATED = 8;
const VERSION = 20;
const UNIX = 3 << 8;

/** An archive written byte by byte, to lie where a test wants it to. */
export const rawZip = (entries: readonly RawEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  for (const entry of entries) {
    const facts = factsOf(entry);
    const offset = entry.at === undefined ? length : (offsets[entry.at] ?? 0);
    offsets.push(offset);
    if (entry.at === undefined) {
      const local = Buffer.concat([header(facts, 0x04034b50), facts.name, facts.data]);
      parts.push(local);
      length += local.length;
    }
    directory.push(directoryEntry(facts, offset));
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, end(entries.length, listed.length, length)]);
};

/** The extra field that carries a name in UTF-8 beside one that is not. */
export const unicodePath = (plain: Buffer, name: string): Buffer => {
  const bytes = Buffer.from(name);
  const head = Buffer.alloc(9);
  head.writeUInt16LE(0x7075, 0);
  head.writeUInt16LE(5 + bytes.length, 2);
  head.writeUInt8(1, 4);
  head.writeUInt32LE(crc32(plain), 5);
  return Buffer.concat([head, bytes]);
};

const factsOf = (entry: RawEntry) => {
  const content = Buffer.from(entry.content);
  const method = entry.method ?? DEFLATED;
  const data = method === DEFLATED ? deflateRawSync(content) : content;
  const isText = typeof entry.name === 'string';
  return {
    name: Buffer.from(entry.name),
    data,
    method,
    flags: (entry.flags ?? 0) | (isText ? UTF8_NAME : 0),
    crc: entry.claimedCrc ?? crc32(content),
    packed: entry.claimedPacked ?? data.length,
    size: entry.claimedSize ?? content.length,
    mode: entry.mode ?? 0o100644,
    extra: entry.extra ?? Buffer.alloc(0),
  };
};

type Facts = ReturnType<typeof factsOf>;

const header = (facts: Facts, signature: number): Buffer => {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(signature, 0);
  head.writeUInt16LE(VERSION, 4);
  writeFacts(head, facts, 6);
  head.writeUInt16LE(facts.name.length, 26);
  return head;
};

const directoryEntry = (facts: Facts, offset: number): Buffer => {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(UNIX | VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  writeFacts(head, facts, 8);
  head.writeUInt16LE(facts.name.length, 28);
  head.writeUInt16LE(facts.extra.length, 30);
  head.writeUInt32LE((facts.mode << 16) >>> 0, 38);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, facts.name, facts.extra]);
};

/** Flags, method, time, checksum and both sizes stand in the same order in both headers. */
const writeFacts = (head: Buffer, { flags, method, crc, packed, size }: Facts, at: number): void => {
  head.writeUInt16LE(flags, at);
  head.writeUInt16LE(method, at + 2);
  head.writeUInt32LE(crc, at + 8);
  head.writeUInt32LE(packed, at + 12);
  head.writeUInt32LE(size, at + 16);
};

const end = (entries: number, size: number, offset: number): Buffer => {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
};
