import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal';

/** A hit is about 150 bytes. */
const MAX_BYTES = 1_024;
const TIME_LIMIT_MS = 5_000;

export type ReadBody = { read: true; text: string } | { read: false; refusal: Refusal };

const TOO_LARGE: ReadBody = { read: false, refusal: { status: 413, message: `The body may have ${MAX_BYTES} bytes at most.` } };
const TOO_SLOW: ReadBody = { read: false, refusal: { status: 408, message: `The body must arrive within ${TIME_LIMIT_MS / 1000} s.` } };
const WRONG_KIND: ReadBody = {
  read: false,
  refusal: { status: 415, message: 'Send the body as application/json or text/plain, in UTF-8 and without Content-Encoding.' },
};
/** The sender went away; nobody reads this. */
const GONE: ReadBody = { read: false, refusal: { status: 400, message: 'The body ended early.' } };

const KIND = /^(application\/json|text\/plain) *(; *charset="?utf-8"? *)?$/i;

const isRightKind = ({ headers }: IncomingMessage): boolean =>
  KIND.test(headers['content-type'] ?? '') && (headers['content-encoding'] ?? 'identity') === 'identity';

/** Collects until the end, the limit of size or the limit of time, whichever comes first. Of a body too large the rest is thrown away as it comes. */
const collect = (request: IncomingMessage): Promise<ReadBody> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      resolve(TOO_SLOW);
      // A body that was refused already but does not end is cut; one that is too slow gets its answer first, with Connection: close.
      if (size > MAX_BYTES) request.destroy();
    }, TIME_LIMIT_MS);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BYTES) chunks.push(chunk);
      else resolve(TOO_LARGE);
    });
    request.on('end', () => {
      clearTimeout(timer);
      resolve({ read: true, text: chunks.length === 1 && chunks[0] ? chunks[0].toString('utf8') : Buffer.concat(chunks).toString('utf8') });
    });
    // After `end` this says nothing new.
    request.on('close', () => {
      clearTimeout(timer);
      resolve(GONE);
    });
    request.on('error', () => resolve(GONE));
  });

/** Strapi's own reader has not run where the door stands, and would take 1 MB. `Content-Length` may lie or be absent: what comes is counted. */
export const readBody = (request: IncomingMessage): ReadBody | Promise<ReadBody> => {
  if (!isRightKind(request)) return WRONG_KIND;
  return Number(request.headers['content-length'] ?? 0) > MAX_BYTES ? TOO_LARGE : collect(request);
};
