import net from 'node:net';

/** A hit as a browser sends it; `address` and `agent` make the reader. */
export type SentHit = { hitId: string; documentId: string | null; address: string; agent: string };

export type HttpAnswer = { status: number; body: string };

/** One connection that is kept alive; a test sends tens of thousands of hits, and a general client would cost more than the server. */
export type ReaderConnection = {
  send(hit: SentHit): Promise<HttpAnswer>;
  /** Writes the hit and hangs up without waiting for an answer. */
  sendAndHangUp(hit: SentHit): void;
  close(): void;
};

/** Whoever waits longer than this takes the connection for broken, as a browser would in the end. */
const PATIENCE_MS = 15_000;

const requestOf = ({ hitId, documentId, address, agent }: SentHit): string => {
  const body = JSON.stringify(documentId === null ? { hitId } : { hitId, type: 'article', documentId });
  return `POST /api/reads HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nUser-Agent: ${agent}\r\nX-Forwarded-For: ${address}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

const HEAD_END = '\r\n\r\n';

/** Null while it is not complete. All answers here are ASCII and carry their length. */
const parseAnswer = (text: string): HttpAnswer | null => {
  const headEnd = text.indexOf(HEAD_END);
  if (headEnd < 0) return null;
  const length = Number(/content-length: (\d+)/i.exec(text.slice(0, headEnd))?.[1] ?? 0);
  const body = text.slice(headEnd + HEAD_END.length);
  return body.length < length ? null : { status: Number(text.slice(9, 12)), body };
};

type Waiter = { resolve(answer: HttpAnswer): void; reject(error: Error): void };

const wrap = (socket: net.Socket): ReaderConnection => {
  let received = '';
  let waiter: Waiter | null = null;
  const fail = (reason: string) => {
    socket.destroy();
    waiter?.reject(new Error(reason));
    waiter = null;
  };
  socket.setNoDelay(true);
  socket.setTimeout(PATIENCE_MS, () => fail('no answer'));
  socket.on('error', (error) => fail(error.message));
  socket.on('close', () => fail('closed'));
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    received += chunk;
    const answer = parseAnswer(received);
    if (!answer) return;
    received = '';
    const { resolve } = waiter ?? {};
    waiter = null;
    resolve?.(answer);
  });
  return {
    send: (hit) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) {
          reject(new Error('closed'));
          return;
        }
        waiter = { resolve, reject };
        socket.write(requestOf(hit));
      }),
    sendAndHangUp: (hit) => {
      waiter = null;
      socket.end(requestOf(hit));
    },
    close: () => socket.destroy(),
  };
};

export const connectReader = (port: number): Promise<ReaderConnection> =>
  new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(wrap(socket));
    });
  });
