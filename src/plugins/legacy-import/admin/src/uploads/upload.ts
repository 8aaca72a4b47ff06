import type { PickedFile } from './judge-files';
import { sendStubbornly, type Send, type Sent, type Wait } from './send-stubbornly';
import { createSpeed } from './speed';
import { NOTHING, withArrived, withMore, withUnderWay, type Tally } from './tally';

type FailedFile = PickedFile & Extract<Sent, { sent: false }>;

type UploadState = 'sending' | 'paused' | 'finished' | 'cancelled';

export type UploadView = Tally & {
  state: UploadState;
  /** Bytes a second over the last while; null before it can be said. */
  rate: number | null;
  failed: readonly FailedFile[];
  /** Paths that are under way. */
  sending: readonly string[];
};

export type Upload = {
  view(): UploadView;
  subscribe(listener: () => void): () => void;
  add(files: readonly PickedFile[]): void;
  /** What is under way goes on to its end; nothing new begins. */
  pause(): void;
  goOn(): void;
  /** What is under way is broken off. What has arrived stays. */
  cancel(): void;
  /** Sends what failed once more. */
  retry(): void;
};

type Ports = {
  send: Send;
  wait: Wait;
  now: () => number;
  /** Calls back soon, and once for many calls: a page does not draw each of a thousand files. */
  soon: (listener: () => void) => void;
  parallel?: number;
};

const PARALLEL = 4;

/** Sends files four at a time, in the order in which they were added. */
export const createUpload = ({ send, wait, now, soon, parallel = PARALLEL }: Ports): Upload => {
  const listeners = new Set<() => void>();
  const underWay = new Map<PickedFile, number>();
  const speed = createSpeed();
  let queue: PickedFile[] = [];
  let next = 0;
  let state: UploadState = 'finished';
  let failed: FailedFile[] = [];
  let tally = NOTHING;
  let breaker = new AbortController();
  let shown: UploadView | null = null;

  const look = (): UploadView => {
    const soFar = withUnderWay(tally, underWay.values());
    speed.mark(soFar.bytes.done, now());
    return { ...soFar, state, rate: speed.rate(), failed, sending: [...underWay.keys()].map(({ path }) => path) };
  };

  const changed = () =>
    soon(() => {
      shown = look();
      for (const listener of listeners) listener();
    });

  const run = async (file: PickedFile): Promise<void> => {
    const { signal } = breaker;
    const onBytes = (bytes: number) => {
      if (!underWay.has(file)) return;
      underWay.set(file, Math.min(bytes, file.file.size));
      changed();
    };
    underWay.set(file, 0);
    const sent = await sendStubbornly(send, wait)(file, { signal, onBytes });
    if (signal.aborted) return;
    underWay.delete(file);
    if (sent.sent) tally = withArrived(tally, file);
    else failed = [...failed, { ...sent, ...file }];
    fill();
  };

  const fill = () => {
    for (let file = queue[next]; state === 'sending' && underWay.size < parallel && file; file = queue[next]) {
      next += 1;
      void run(file);
    }
    if (state === 'sending' && underWay.size === 0) state = 'finished';
    changed();
  };

  const enqueue = (files: readonly PickedFile[]) => {
    queue = [...queue.slice(next), ...files];
    next = 0;
    if (state !== 'paused') state = 'sending';
    fill();
  };

  const turn = (from: UploadState, to: UploadState) => {
    if (state === from) state = to;
    fill();
  };

  return {
    view: () => (shown ??= look()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: (files) => {
      if (state === 'finished' || state === 'cancelled') [tally, failed, breaker] = [NOTHING, [], new AbortController()];
      tally = withMore(tally, files);
      enqueue(files);
    },
    pause: () => turn('sending', 'paused'),
    goOn: () => turn('paused', 'sending'),
    cancel: () => {
      [state, queue, next] = ['cancelled', [], 0];
      underWay.clear();
      breaker.abort();
      changed();
    },
    retry: () => {
      const again = failed.map(({ path, file }) => ({ path, file }));
      failed = [];
      enqueue(again);
    },
  };
};
