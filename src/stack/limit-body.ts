import type { IncomingMessage, ServerResponse } from 'node:http';

export type BodyLimit = {
  /** Milliseconds. */
  usual: number;
  /** Asked when the usual time is over: how long this request may take in all, counted from its start. */
  longest(): number;
};

/** What Node says to a request that is too slow. */
const TIMEOUT = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

const mayHaveBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

const cut = ({ socket }: IncomingMessage, res: ServerResponse): void => {
  if (!res.headersSent && socket.writable) socket.write(TIMEOUT, 'latin1');
  socket.destroySoon();
};

/**
 * Ends the connection of a sender whose body is not there in time, answered or not: an answer to half a request does not free its connection.
 * A request that was answered gets no more than the usual time.
 */
export const limitBody = (req: IncomingMessage, res: ServerResponse, { usual, longest }: BodyLimit): void => {
  if (!mayHaveBody(req) || req.complete) return;
  const start = Date.now();
  const judge = (): void => {
    const left = res.writableEnded ? 0 : longest() - (Date.now() - start);
    if (req.complete) return;
    if (left > 0) timer = setTimeout(judge, left).unref();
    else cut(req, res);
  };
  let timer = setTimeout(judge, usual).unref();
  const stop = (): void => {
    clearTimeout(timer);
  };
  req.once('end', stop).once('close', stop);
};
