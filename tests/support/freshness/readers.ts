import { setTimeout as sleep } from 'node:timers/promises';
import type { Reader } from './shown';

/** What a reader got, and when it was asked for. */
export type Sighting = { address: string; askedAt: number; text: string; status: number };

/** Readers leave the processor to the editor now and then. */
const PAUSE_MS = 4;

const ENCODINGS = ['identity', 'gzip', 'br'];

/** So many readers at once ask for all the addresses, round and round, until they are stopped. */
export const startReaders = (reader: Reader, addresses: readonly string[], count: number) => {
  const seen: Sighting[] = [];
  let isOver = false;
  const read = async (offset: number): Promise<void> => {
    for (let turn = offset; !isOver; turn += 1) {
      const address = addresses[turn % addresses.length] ?? '';
      const askedAt = performance.now();
      const { status, text } = await reader.ask(address, { 'accept-encoding': ENCODINGS[turn % ENCODINGS.length] ?? '' });
      seen.push({ address, askedAt, status, text });
      await sleep(PAUSE_MS);
    }
  };
  const readers = Array.from({ length: count }, (_, index) => read(Math.floor((index * addresses.length) / count)));
  return {
    /** All they got, in the order of the answers. */
    seen: seen as readonly Sighting[],
    stop: async (): Promise<void> => {
      isOver = true;
      await Promise.all(readers);
    },
  };
};
