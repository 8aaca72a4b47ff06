import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectReader, type HttpAnswer, type ReaderConnection, type SentHit } from './reader-connection';

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

/** Hit `number` of a run: its own id, its own reader, so that each of them is a view. */
export const hitNumber = (run: string, number: number, documentId: string | null): SentHit => ({
  hitId: createHash('sha256').update(`${run}:${number}`).digest('hex').slice(0, 32),
  documentId,
  address: `100.${64 + ((number >> 16) & 63)}.${(number >> 8) & 255}.${number & 255}`,
  agent: `${BROWSER} ${run}/${number}`,
});

export type LoadParts = {
  hits: Iterator<SentHit>;
  ports: readonly number[];
  connections: number;
  random: () => number;
  /** Part of the hits whose sender hangs up and sends them again, as a phone does in a tunnel. */
  lostAnswers?: number;
  onAnswer?: (hit: SentHit, answer: HttpAnswer) => void;
};

const RETRY_MS = 15;

/** One reader's browser after the other: sends the same hit, with the same id, until a server says 2xx. */
const deliverAll = async ({ hits, ports, random, lostAnswers = 0, onAnswer }: LoadParts, first: number): Promise<void> => {
  let connection: ReaderConnection | null = null;
  let server = first;
  const connect = async (): Promise<ReaderConnection> => connectReader(ports[(server += 1) % ports.length] ?? 0);
  for (let next = hits.next(); !next.done; next = hits.next()) {
    for (let delivered = false; !delivered;) {
      try {
        connection ??= await connect();
        if (random() < lostAnswers) {
          connection.sendAndHangUp(next.value);
          connection = null;
          continue;
        }
        const answer = await connection.send(next.value);
        onAnswer?.(next.value, answer);
        delivered = answer.status >= 200 && answer.status < 300;
        if (!delivered) await sleep(RETRY_MS);
      } catch {
        // The server was killed: that is what the run is about.
        connection = null;
        await sleep(RETRY_MS);
      }
    }
  }
  connection?.close();
};

/** Fulfilled when every hit has been answered with 2xx. */
export const deliver = async (parts: LoadParts): Promise<void> => {
  await Promise.all(Array.from({ length: parts.connections }, (_, index) => deliverAll(parts, index)));
};
