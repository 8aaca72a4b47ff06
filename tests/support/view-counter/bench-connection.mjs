import net from 'node:net';

/**
 * One kept-alive HTTP/1.1 connection with at most one request under way. It reads just enough of an answer to know where it ends: a client that
 * does more would take the processor from the server it measures.
 * @typedef {{ status: number; isCounted: boolean }} Answer `isCounted`: of a hit
 * @typedef {{ send(request: string, done: (answer: Answer) => void): void; isBusy(): boolean; close(): void }} Connection
 */

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');
const COUNTED = Buffer.from('"counted":true');

/** `total`: bytes of the whole answer; Infinity where it comes in chunks. @param {Buffer} known @returns {{ status: number; total: number } | null} null: not complete yet */
const readHead = (known) => {
  const end = known.indexOf(HEAD_END);
  if (end === -1) return null;
  const head = known.toString('latin1', 0, end).toLowerCase();
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  if (length === undefined && head.includes('\r\ntransfer-encoding: chunked')) return { status, total: Infinity };
  return { status, total: end + HEAD_END.length + Number(length ?? 0) };
};

/**
 * @param {{ port: number; onFailure(error: Error): void }} options `onFailure`: the connection is gone, with or without a request under way
 * @returns {Promise<Connection>}
 */
export const connect = ({ port, onFailure }) =>
  new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    /** @type {((answer: Answer) => void) | null} */
    let done = null;
    /** @type {Buffer | null} */
    let unread = null;
    let status = 0;
    let total = 0;
    let received = 0;
    /** @type {Buffer} the last bytes so far: what ends an answer in chunks may come in a packet of its own */
    let tail = Buffer.alloc(0);
    let isCounted = false;
    let isClosing = false;

    const finish = () => {
      const answer = { status, isCounted };
      const call = done;
      [done, unread, total, received] = [null, null, 0, 0];
      call?.(answer);
    };
    socket.on('data', (chunk) => {
      if (total === 0) {
        const known = unread ? Buffer.concat([unread, chunk]) : chunk;
        const head = readHead(known);
        if (!head) {
          unread = known;
          return;
        }
        ({ status, total } = head);
        received = known.length;
        tail = known.subarray(-LAST_CHUNK.length);
        // A hit's answer is short enough to come in one piece.
        isCounted = known.includes(COUNTED);
      } else {
        received += chunk.length;
        if (total === Infinity) tail = Buffer.concat([tail, chunk.subarray(-LAST_CHUNK.length)]).subarray(-LAST_CHUNK.length);
      }
      if (received >= total || (total === Infinity && tail.equals(LAST_CHUNK))) finish();
    });
    socket.once('connect', () =>
      resolve({
        send: (request, callback) => {
          done = callback;
          socket.write(request, 'latin1');
        },
        isBusy: () => done !== null,
        close: () => {
          isClosing = true;
          socket.destroy();
        },
      }),
    );
    socket.on('error', reject);
    socket.on('error', onFailure);
    socket.on('close', () => {
      if (!isClosing) onFailure(new Error('The server closed a connection.'));
    });
  });
