import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { RefusedBatch } from './batch-steps';
import type { Hit, HitOutcome, Submission } from './hit';

export type IdentifiedHit = Hit & { hitId: Buffer };

/** Null for a hit that is too late to be counted. Rejected: all or nothing is on disk, and it may be asked again. */
type Commit = (hits: readonly IdentifiedHit[]) => Promise<readonly (HitOutcome | null)[]>;

export type QueueLimits = {
  /** A batch is written this long after its first hit … */
  maxWaitMs: number;
  /** … or as soon as it has this many. */
  maxBatch: number;
  /** Hits that may wait, those being written included. */
  maxQueue: number;
};

export type Log = { warn: (text: string) => void; error: (text: string) => void };

export type QueueParts = { commit: Commit; now: () => number; limits: QueueLimits; log: Log };

export type HitQueue = {
  submit: (hit: Hit) => Promise<Submission>;
  /** Takes no more hits, writes those that wait, answers everybody; gives up after {@link CLOSING_MS}. */
  close: () => Promise<void>;
};

type Waiting = {
  hit: IdentifiedHit;
  /** By our clock; `receivedAt` is of the hit. */
  since: number;
  /** The sender knows the id and sends it again, so that it may well be written after a 503. */
  retried: boolean;
  answer: ((submission: Submission) => void) | null;
};

/** A client does not wait longer: it is told to come again. */
const ANSWER_MS = 10_000;
/** A hit that nobody waits for any more is still written within this time: well before its day's key and hit ids are gone. */
const KEEP_MS = 5 * 60_000;
const CLOSING_MS = 5_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
const SWEEP_MS = 1_000;
/** So that a request of somebody else waits for some answers at most, not for those of a whole batch. */
const ANSWERS_PER_TURN = 8;

const FULL: Submission = { accepted: false, because: 'full', retryAfterSeconds: 2 };
const TOO_LATE: Submission = { accepted: false, because: 'full', retryAfterSeconds: 1 };
const CLOSED: Submission = { accepted: false, because: 'closed', retryAfterSeconds: 2 };

type State = QueueParts & {
  /** By arrival. The first `writing` are in a transaction now: they stay where they are until it has ended. */
  waiting: Waiting[];
  writing: number;
  /** Batches that are on disk and not yet answered in full. */
  answering: number;
  failures: number;
  /** Halved while the database refuses what is in a batch, until the hit that it refuses stands alone. */
  batchSize: number;
  timer: NodeJS.Timeout | null;
  closed: boolean;
  drained: (() => void) | null;
};

/** Without an id of its own (the pixel) a hit gets one, so that a batch whose COMMIT was not heard can be written again. */
const identify = (hit: Hit): IdentifiedHit => (hit.hitId ? (hit as IdentifiedHit) : { ...hit, hitId: randomBytes(16) });

const answerTo = (waiting: Waiting, submission: Submission): void => {
  waiting.answer?.(submission);
  waiting.answer = null;
};

/**
 * Who has waited too long is told to come again. The hit stays: when it is written after that, the repeated one has the same id and counts
 * nothing. One that cannot be sent again under its id is dropped instead, or it would count although its sender was told otherwise.
 */
const sweep = (state: State): void => {
  const now = state.now();
  const [oldest] = state.waiting;
  if (!oldest || now - oldest.since < ANSWER_MS) return;
  state.waiting = state.waiting.filter((waiting, index) => {
    const age = now - waiting.since;
    if (age >= ANSWER_MS) answerTo(waiting, FULL);
    return index < state.writing || age < ANSWER_MS || (waiting.retried && age < KEEP_MS);
  });
};

const schedule = (state: State): void => {
  const [oldest] = state.waiting;
  if (state.writing > 0 || !oldest) return;
  const isPausing = state.failures > 0;
  if (!isPausing && (state.closed || state.waiting.length >= state.batchSize)) {
    void flush(state);
    return;
  }
  if (state.timer) return;
  const delay = isPausing
    ? Math.min(FIRST_PAUSE_MS * 2 ** (state.failures - 1), LONGEST_PAUSE_MS)
    : Math.max(0, oldest.since + state.limits.maxWaitMs - state.now());
  state.timer = setTimeout(() => void flush(state), delay);
};

/** One at a time per process; never rejected. */
const flush = async (state: State): Promise<void> => {
  if (state.timer) clearTimeout(state.timer);
  state.timer = null;
  const batch = state.waiting.slice(0, state.batchSize);
  if (batch.length > 0) {
    state.writing = batch.length;
    try {
      const outcomes = await state.commit(batch.map(({ hit }) => hit));
      settle(state, batch, outcomes);
    } catch (error) {
      recover(state, batch, error);
    }
    state.writing = 0;
  }
  tellIfDrained(state);
  schedule(state);
};

const tellIfDrained = (state: State): void => {
  if (state.waiting.length === 0 && state.answering === 0) state.drained?.();
};

const settle = (state: State, batch: readonly Waiting[], outcomes: readonly (HitOutcome | null)[]): void => {
  state.waiting.splice(0, batch.length);
  state.failures = 0;
  state.batchSize = Math.min(state.batchSize * 2, state.limits.maxBatch);
  void answerInTurns(state, batch, outcomes);
};

const answerInTurns = async (state: State, batch: readonly Waiting[], outcomes: readonly (HitOutcome | null)[]): Promise<void> => {
  state.answering += 1;
  for (const [index, waiting] of batch.entries()) {
    if (index > 0 && index % ANSWERS_PER_TURN === 0) await nextTurn();
    const outcome = outcomes[index];
    answerTo(waiting, outcome ? { accepted: true, outcome } : TOO_LATE);
  }
  state.answering -= 1;
  tellIfDrained(state);
};

const recover = (state: State, batch: readonly Waiting[], error: unknown): void => {
  const reason =
    error instanceof Error ? (error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message) : String(error);
  if (!(error instanceof RefusedBatch)) {
    state.failures += 1;
    if (state.failures % 20 === 1) state.log.error(`The view counter could not write ${batch.length} hits and tries again: ${reason}`);
    return;
  }
  if (batch.length > 1) {
    state.batchSize = Math.ceil(batch.length / 2);
    return;
  }
  state.log.error(`The view counter dropped a hit that the database refuses: ${reason}`);
  for (const waiting of state.waiting.splice(0, 1)) answerTo(waiting, TOO_LATE);
};

const close = async (state: State): Promise<void> => {
  state.closed = true;
  const drained = new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, CLOSING_MS);
    state.drained = () => {
      clearTimeout(limit);
      resolve();
    };
  });
  tellIfDrained(state);
  if (state.waiting.length > 0) {
    if (state.timer && state.failures === 0) clearTimeout(state.timer);
    if (state.failures === 0) state.timer = null;
    schedule(state);
  }
  await drained;
  if (state.timer) clearTimeout(state.timer);
  if (state.waiting.length > 0)
    state.log.error(`The view counter closes with ${state.waiting.length} hits unwritten; their senders were told.`);
  for (const waiting of state.waiting.splice(0)) answerTo(waiting, CLOSED);
};

/** Hits wait here for the next batch; each is answered when its batch is on disk. */
export const createQueue = (parts: QueueParts): HitQueue => {
  const { limits, now } = parts;
  const state: State = {
    ...parts,
    waiting: [],
    writing: 0,
    answering: 0,
    failures: 0,
    batchSize: limits.maxBatch,
    timer: null,
    closed: false,
    drained: null,
  };
  const sweeping = setInterval(() => {
    sweep(state);
  }, SWEEP_MS).unref();
  let closing: Promise<void> | null = null;
  return {
    submit: (hit) => {
      if (state.closed) return Promise.resolve(CLOSED);
      if (state.waiting.length >= limits.maxQueue) return Promise.resolve(FULL);
      return new Promise((answer) => {
        state.waiting.push({ hit: identify(hit), since: now(), retried: hit.hitId !== null, answer });
        schedule(state);
      });
    },
    close: () => {
      clearInterval(sweeping);
      closing ??= close(state);
      return closing;
    },
  };
};
