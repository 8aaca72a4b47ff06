import net from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FuzzRequest } from './random-request';

/** `status` 0: the server hung up without a word. */
export type RawAnswer = { status: number; text: string };

const LIMIT_MS = 60_000;

/** Headers and body as text, unpacked. */
const toAnswer = (bytes: Buffer): RawAnswer => {
  const end = bytes.indexOf('\r\n\r\n') + 4;
  const [head, body] = [bytes.subarray(0, end).toString('latin1'), bytes.subarray(end)];
  const packed = /^content-encoding: (br|gzip)/im.exec(head)?.[1];
  const isPacked = packed !== undefined && body.length > 0;
  const plain = isPacked ? (packed === 'br' ? brotliDecompressSync(body) : gunzipSync(body)) : body;
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), text: head + plain.toString() };
};

/** By hand over a connection of its own: an HTTP client would refuse to send half of it. */
export const sendRaw = (port: number, { method, path, headers }: FuzzRequest): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = net.connect({ port, host: '127.0.0.1' });
    const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers, connection: 'close' }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.setTimeout(LIMIT_MS, () => socket.destroy(new Error(`No answer in ${LIMIT_MS / 1_000} s: ${method} ${path}`)));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => {
      resolve(toAnswer(Buffer.concat(chunks)));
    });
    socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  });
