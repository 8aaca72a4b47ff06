import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { RefusedArchive } from './import-archive';

/** Compressed where the name ends in `.gz`. Under another name first: a file of that name is always a whole archive. Answers the number of lines. */
export const writeArchive = async (at: string, lines: AsyncIterable<object>): Promise<number> => {
  let count = 0;
  const partial = `${at}.partial`;
  const texts = async function* () {
    for await (const line of lines) {
      count += 1;
      yield `${JSON.stringify(line)}\n`;
    }
  };
  try {
    const compressed = at.endsWith('.gz') ? createGzip() : new Transform({ transform: (chunk, _encoding, done) => done(null, chunk) });
    await pipeline(Readable.from(texts()), compressed, createWriteStream(partial));
    await rename(partial, at);
  } finally {
    await rm(partial, { force: true });
  }
  return count;
};

const GZIP = [0x1f, 0x8b] as const;
const BRACE = '{'.charCodeAt(0);

const firstBytes = async (at: string): Promise<Buffer> => {
  const file = await open(at);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(2) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const isGzip = (bytes: Buffer): boolean => bytes[0] === GZIP[0] && bytes[1] === GZIP[1];

/** A table of counts is neither compressed nor does it begin with a brace. */
export const isArchive = async (at: string): Promise<boolean> => {
  const bytes = await firstBytes(at);
  return isGzip(bytes) || bytes[0] === BRACE;
};

/** The lines of an archive, one after the other. @throws {RefusedArchive} where compressed bytes are not whole */
export async function* readArchive(at: string): AsyncGenerator<string> {
  const input = createReadStream(at);
  const stream = isGzip(await firstBytes(at)) ? input.pipe(createGunzip()) : input;
  let rest = '';
  try {
    for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code === 'string' && code.startsWith('Z_'))
      throw new RefusedArchive('The archive is damaged or cut short: it cannot be decompressed.');
    throw error;
  } finally {
    input.destroy();
  }
  if (rest !== '') yield rest;
}
