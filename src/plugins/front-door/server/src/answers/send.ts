import type { ServerResponse } from 'node:http';
import type { CorsHeaders } from '../cors';
import { cacheControl } from '../rules/cache-control';
import type { Encoding } from '../rules/accept-encoding';
import type { Answer, KeptAnswer } from './answer';

type Recipient = { res: ServerResponse; isHead: boolean; cors: CorsHeaders };

/** Those of the reader's origin, where the route has not said otherwise for all origins. */
const corsFor = ({ names }: Answer, cors: CorsHeaders): string[] => {
  const headers: string[] = [];
  for (const [name, value] of cors) if (!names.has(name)) headers.push(name, value);
  return headers;
};

const validators = ({ etag, vary, keeping }: KeptAnswer, now: Date): string[] => {
  const headers = ['etag', etag, 'cache-control', cacheControl(keeping, now)];
  if (vary !== '') headers.push('vary', vary);
  return headers;
};

export type Content = { body: Buffer; encoding: Encoding | null };

export const sendKept = ({ res, isHead, cors }: Recipient, answer: KeptAnswer, { body, encoding, now }: Content & { now: Date }): void => {
  const headers = [...answer.headers, ...validators(answer, now), ...corsFor(answer, cors), 'content-length', String(body.length)];
  if (encoding) headers.push('content-encoding', encoding);
  res.writeHead(200, headers).end(isHead ? undefined : body);
};

export const sendNotModified = ({ res, cors }: Recipient, answer: KeptAnswer, now: Date): void => {
  res.writeHead(304, [...validators(answer, now), ...corsFor(answer, cors)]).end();
};

/** 204 and 304 have no length. */
const lengthOf = ({ status, body }: Answer): string[] => (status === 204 || status === 304 ? [] : ['content-length', String(body.length)]);

/** An answer that is nobody else's business, as the route gave it. */
export const sendOnce = ({ res, isHead, cors }: Recipient, answer: Answer): void => {
  res.writeHead(answer.status, [...answer.headers, ...corsFor(answer, cors), ...lengthOf(answer)]).end(isHead ? undefined : answer.body);
};
