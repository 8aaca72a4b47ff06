import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CorsHeaders } from '../cors';
import type { Clock } from '../front-door';
import { chooseEncoding, type Encoding } from '../rules/accept-encoding';
import { cacheControl } from '../rules/cache-control';
import { knows } from '../rules/if-none-match';
import { isKept, type Answer, type KeptAnswer } from './answer';
import type { Variants } from './variants';

type Recipient = { res: ServerResponse; isHead: boolean; cors: CorsHeaders };

/** Those of the reader's origin, where the route has not said otherwise for all origins. */
const corsFor = ({ names }: Answer, cors: CorsHeaders): string[] => {
  const headers: string[] = [];
  for (const [name, value] of cors) if (!names.has(name)) headers.push(name, value);
  return headers;
};

const validators = ({ etag, vary }: KeptAnswer, cached: string): string[] => {
  const headers = ['etag', etag, 'cache-control', cached];
  if (vary !== '') headers.push('vary', vary);
  return headers;
};

type Content = { body: Buffer; encoding: Encoding | null };

/** Headers as they were put together last: for most readers of an answer they are the same again. */
type Head = { cors: CorsHeaders; encoding: Encoding | null; cached: string; headers: string[] };

const heads = new WeakMap<KeptAnswer, Head>();

const headOf = (answer: KeptAnswer, { body, encoding }: Content, cors: CorsHeaders, now: Date): string[] => {
  const cached = cacheControl(answer.keeping, now);
  const last = heads.get(answer);
  if (last?.cors === cors && last.encoding === encoding && last.cached === cached) return last.headers;
  const headers = [...answer.headers, ...validators(answer, cached), ...corsFor(answer, cors), 'content-length', String(body.length)];
  if (encoding) headers.push('content-encoding', encoding);
  heads.set(answer, { cors, encoding, cached, headers });
  return headers;
};

const sendKept = ({ res, isHead, cors }: Recipient, answer: KeptAnswer, { now, ...content }: Content & { now: Date }): void => {
  res.writeHead(200, headOf(answer, content, cors, now)).end(isHead ? undefined : content.body);
};

const sendNotModified = ({ res, cors }: Recipient, answer: KeptAnswer, now: Date): void => {
  res.writeHead(304, [...validators(answer, cacheControl(answer.keeping, now)), ...corsFor(answer, cors)]).end();
};

/** 204 and 304 have no length. */
const lengthOf = ({ status, body }: Answer): string[] => (status === 204 || status === 304 ? [] : ['content-length', String(body.length)]);

/** An answer that is nobody else's business, as the route gave it. */
const sendOnce = ({ res, isHead, cors }: Recipient, answer: Answer): void => {
  res.writeHead(answer.status, [...answer.headers, ...corsFor(answer, cors), ...lengthOf(answer)]).end(isHead ? undefined : answer.body);
};

const contentFor = (answer: KeptAnswer, accepted: string | undefined, variants: Variants): Content | Promise<Content> => {
  const encoding = answer.isCompressible ? chooseEncoding(accepted) : null;
  if (encoding === null) return { body: answer.body, encoding };
  const body = variants.of(answer, encoding);
  return Buffer.isBuffer(body) ? { body, encoding } : body.then((compressed) => ({ body: compressed, encoding }));
};

/** A promise where something has to be compressed first. */
export type Send = (
  exchange: { req: IncomingMessage; res: ServerResponse },
  answer: Answer | KeptAnswer,
  cors: CorsHeaders,
) => void | Promise<void>;

export const createSend =
  ({ clock, variants }: { clock: Clock; variants: Variants }): Send =>
  ({ req, res }, answer, cors) => {
    const recipient = { res, isHead: req.method === 'HEAD', cors };
    if (!isKept(answer)) return sendOnce(recipient, answer);
    const now = clock.now();
    if (knows(req.headers['if-none-match'], answer.etag)) return sendNotModified(recipient, answer, now);
    const content = contentFor(answer, req.headers['accept-encoding'], variants);
    if ('body' in content) return sendKept(recipient, answer, { ...content, now });
    return content.then((made) => {
      sendKept(recipient, answer, { ...made, now });
    });
  };
