import type { PickedFile } from './judge-files';

/** How sending one file ended; `again`: it may go better another time. */
export type Sent = { sent: true } | { sent: false; again: boolean; status: number | null; code: string | null; message: string };

type Options = { signal: AbortSignal; onBytes: (bytes: number) => void };

export type Send = (file: PickedFile, options: Options) => Promise<Sent>;

export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** A server that starts again is back within these. */
const WAIT_MS = [1_000, 4_000, 15_000] as const;

/** A broken connection is tried again, a refusal is not. */
export const sendStubbornly =
  (send: Send, wait: Wait): Send =>
  async (file, options) => {
    let sent = await send(file, options);
    for (const pause of WAIT_MS) {
      if (sent.sent || !sent.again || options.signal.aborted) return sent;
      options.onBytes(0);
      await wait(pause, options.signal);
      if (!options.signal.aborted) sent = await send(file, options);
    }
    return sent;
  };
