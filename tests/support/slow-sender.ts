import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type SlowRequest = {
  /** First line and headers, without those of the body. */
  head: readonly string[];
  body: string;
  /** The body goes byte by byte in this time, in milliseconds. */
  lasting: number;
};

/** What came back, and when (milliseconds from the start) the server ended the connection; null: it stayed. */
export type SlowAnswer = { text: string; endedAfter: number | null };

/** A sender that takes its time. It looks at the connection until `watching` milliseconds have passed, also after the last byte. */
export const sendSlowly = async (url: string, { head, body, lasting }: SlowRequest, watching: number): Promise<SlowAnswer> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const start = Date.now();
  let text = '';
  let endedAfter: number | null = null;
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  socket.on('close', () => (endedAfter ??= Date.now() - start));
  socket.on('end', () => (endedAfter ??= Date.now() - start));
  socket.write([...head, 'Host: xa.example', `Content-Length: ${body.length}`, '', ''].join('\r\n'));
  for (const byte of body) {
    if (socket.destroyed || endedAfter !== null) break;
    socket.write(byte, 'latin1');
    await sleep(lasting / body.length);
  }
  while (endedAfter === null && Date.now() - start < watching) await sleep(20);
  socket.destroy();
  return { text, endedAfter };
};
