import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DoorAnswer } from './door-answer';
import { refusalBody, type Refusal } from './refusal';

/** Any site may show the numbers; no cookie ever travels along, so no origin is named. */
const EVERYWHERE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

const NOT_KEPT = { 'cache-control': 'no-store' };
const JSON_TYPE = 'application/json; charset=utf-8';

type Exchange = { req: IncomingMessage; res: ServerResponse };

/** Connections that may still carry a refused body are not used again. */
const CLOSING = new Set([408, 413, 415]);

export const refusalAnswer = (refusal: Refusal, headers: Record<string, string> = {}): DoorAnswer => ({
  status: refusal.status,
  headers: {
    ...NOT_KEPT,
    ...(refusal.retryAfterSeconds === undefined ? {} : { 'retry-after': String(refusal.retryAfterSeconds) }),
    ...(CLOSING.has(refusal.status) ? { connection: 'close' } : {}),
    ...headers,
  },
  body: refusalBody(refusal),
});

/** Weak: a proxy that compresses on the way does not change the numbers. A hash of the answer, the same for every reader. */
const etagOf = (body: Buffer | string): string => `W/"${createHash('sha1').update(body).digest('base64url')}"`;

const isKnown = (etag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => known.trim() === etag));

const isKept = ({ status, headers }: DoorAnswer): boolean => status === 200 && headers['cache-control'] !== NOT_KEPT['cache-control'];

/** Sends an answer; where it may be kept, with an ETag, and without its body if the reader has it already or asked by HEAD. */
export const respond = ({ req, res }: Exchange, answer: DoorAnswer): void => {
  const body = Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body);
  const headers: Record<string, string | number> = { ...EVERYWHERE, 'content-type': JSON_TYPE, ...answer.headers };
  if (isKept(answer)) {
    headers.etag = etagOf(body);
    if (isKnown(headers.etag, req.headers['if-none-match'])) {
      delete headers['content-type'];
      res.writeHead(304, headers).end();
      return;
    }
  }
  headers['content-length'] = Buffer.byteLength(body);
  res.writeHead(answer.status, headers).end(req.method === 'HEAD' ? undefined : body);
};

/** The answer of a hit is sent a thousand times a second: its headers are never put together anew. */
const HIT_HEADERS = { ...EVERYWHERE, ...NOT_KEPT, 'content-type': JSON_TYPE };

export const respondToHit = (res: ServerResponse, reply: object): void => {
  const body = JSON.stringify(reply);
  res.writeHead(200, { ...HIT_HEADERS, 'content-length': Buffer.byteLength(body) }).end(body);
};

/** JSON from another origin is asked for before it is sent; text/plain is not. */
export const respondToPreflight = (res: ServerResponse, allow: string): void => {
  res
    .writeHead(204, {
      ...EVERYWHERE,
      allow,
      'access-control-allow-methods': allow,
      'access-control-allow-headers': 'Content-Type, If-None-Match',
      'access-control-max-age': '86400',
    })
    .end();
};
