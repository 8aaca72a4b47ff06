import { ServerResponse, type IncomingMessage, type OutgoingHttpHeader } from 'node:http';

/** Names in lower case. */
export type CapturedAnswer = { status: number; headers: ReadonlyMap<string, string | string[]>; body: Buffer };

export type Captured = { res: ServerResponse; answer: Promise<CapturedAnswer> };

const toBuffer = (chunk: unknown, encoding: unknown): Buffer => {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  return typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.alloc(0);
};

const callbackOf = (args: readonly unknown[]): (() => void) | undefined =>
  args.find((argument): argument is () => void => typeof argument === 'function');

/** Headers of `writeHead`: an object, or names and values in turn. */
const setAll = (res: ServerResponse, headers: unknown): void => {
  if (typeof headers !== 'object' || headers === null) return;
  const pairs = Array.isArray(headers)
    ? Array.from({ length: headers.length / 2 }, (_, index) => [headers[2 * index], headers[2 * index + 1]] as [string, OutgoingHttpHeader])
    : Object.entries(headers as Record<string, OutgoingHttpHeader | undefined>);
  for (const [name, value] of pairs) if (value !== undefined) res.setHeader(name, value);
};

const headersOf = (res: ServerResponse): Map<string, string | string[]> =>
  new Map(
    Object.entries(res.getHeaders()).flatMap(([name, value]): [string, string | string[]][] =>
      value === undefined ? [] : [[name, typeof value === 'number' ? String(value) : value]],
    ),
  );

class Unanswered extends Error {
  readonly code = 'front-door/unanswered';
}

/** A response without a connection: what a route writes is held back until it has ended. */
export const captureResponse = (req: IncomingMessage): Captured => {
  const res = new ServerResponse(req);
  const chunks: Buffer[] = [];
  const answer = new Promise<CapturedAnswer>((resolve, reject) => {
    const write = (chunk: unknown, ...rest: unknown[]): boolean => {
      if (typeof chunk !== 'function') chunks.push(toBuffer(chunk, rest[0]));
      const done = callbackOf(rest);
      if (done) process.nextTick(done);
      return true;
    };
    const end = (...args: unknown[]): ServerResponse => {
      if (res.finished) return res;
      const [chunk, encoding] = args;
      chunks.push(toBuffer(chunk, encoding));
      res.finished = true;
      resolve({ status: res.statusCode, headers: headersOf(res), body: Buffer.concat(chunks) });
      process.nextTick(() => {
        callbackOf(args)?.();
        res.emit('finish');
        res.emit('close');
      });
      return res;
    };
    const writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
      res.statusCode = status;
      setAll(res, rest.at(-1));
      return res;
    };
    const destroy = (error?: Error): ServerResponse => {
      reject(new Unanswered('The route gave up its answer.', { cause: error }));
      return res;
    };
    Object.assign(res, { write, end, writeHead, destroy, flushHeaders: () => undefined });
  });
  return { res, answer };
};
