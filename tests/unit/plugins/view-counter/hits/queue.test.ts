import { RefusedBatch } from '../../../../../src/plugins/view-counter/server/src/hits/batch-steps';
import type { Hit, HitOutcome, Submission } from '../../../../../src/plugins/view-counter/server/src/hits/hit';
import { createQueue, type HitQueue, type IdentifiedHit } from '../../../../../src/plugins/view-counter/server/src/hits/queue';

/** A database that answers when the test says so. */
type FakeDatabase = {
  batches: IdentifiedHit[][];
  /** What becomes of the oldest batch that has not been answered. */
  succeed(): Promise<void>;
  fail(error: Error): Promise<void>;
};

const OUTCOME: HitOutcome = { counted: true, views: 1, site: { today: { views: 1, visits: 1 }, total: { views: 1, visits: 1 } } };

const hit = (name = ''): Hit => ({
  hitId: Buffer.from(name.padEnd(16)),
  target: null,
  receivedAt: 0,
  day: 20261122,
  hour: 9,
  visitor: null,
  nav: 'other',
  filtered: null,
});

const LIMITS = { maxWaitMs: 50, maxBatch: 3, maxQueue: 6 };

const build = (limits = LIMITS): { queue: HitQueue; database: FakeDatabase; logged: string[] } => {
  const batches: IdentifiedHit[][] = [];
  const open: { resolve(outcomes: HitOutcome[]): void; reject(error: Error): void; size: number }[] = [];
  const logged: string[] = [];
  const log = (text: string) => void logged.push(text);
  const queue = createQueue({
    commit: (hits) =>
      new Promise((resolve, reject) => {
        batches.push([...hits]);
        open.push({ resolve, reject, size: hits.length });
      }),
    now: Date.now,
    limits,
    log: { warn: log, error: log },
  });
  const next = () => {
    const waiting = open.shift();
    if (!waiting) throw new Error('No batch is being written.');
    return waiting;
  };
  return {
    queue,
    logged,
    database: {
      batches,
      succeed: async () => {
        const { resolve, size } = next();
        resolve(Array.from({ length: size }, () => OUTCOME));
        await jest.advanceTimersByTimeAsync(0);
      },
      fail: async (error) => {
        next().reject(error);
        await jest.advanceTimersByTimeAsync(0);
      },
    },
  };
};

/** What a submission has become so far. */
const watch = (submitted: Promise<Submission>): { answer: Submission | null } => {
  const watched: { answer: Submission | null } = { answer: null };
  void submitted.then((answer) => (watched.answer = answer));
  return watched;
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a batch is written 50 ms after its first hit, and all of it is answered together', async () => {
  const { queue, database } = build();
  const first = watch(queue.submit(hit('a')));
  await jest.advanceTimersByTimeAsync(30);
  const second = watch(queue.submit(hit('b')));
  await jest.advanceTimersByTimeAsync(19);
  expect(database.batches).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(database.batches.map((batch) => batch.length)).toEqual([2]);
  expect([first.answer, second.answer]).toEqual([null, null]);
  await database.succeed();
  expect([first.answer, second.answer]).toEqual([
    { accepted: true, outcome: OUTCOME },
    { accepted: true, outcome: OUTCOME },
  ]);
});

test('a full batch does not wait', () => {
  const { queue, database } = build();
  for (const name of ['a', 'b', 'c']) void queue.submit(hit(name));
  expect(database.batches.map((batch) => batch.length)).toEqual([3]);
});

test('one batch is written at a time; what came meanwhile follows when it has waited its time', async () => {
  const { queue, database } = build();
  for (const name of ['a', 'b', 'c', 'd']) void queue.submit(hit(name));
  await jest.advanceTimersByTimeAsync(200);
  expect(database.batches).toHaveLength(1);
  await database.succeed();
  expect(database.batches.map((batch) => batch.length)).toEqual([3, 1]);
});

test('below the size of a batch there are at most 20 commits a second', async () => {
  const { queue, database } = build();
  for (let ms = 0; ms < 1_000; ms += 25) {
    void queue.submit(hit(String(ms)));
    await jest.advanceTimersByTimeAsync(25);
    if (database.batches.length > ms / 50) await database.succeed().catch(() => undefined);
  }
  expect(database.batches.length).toBeLessThanOrEqual(20);
});

test('more hits than may wait are told to come again', async () => {
  const { queue } = build();
  for (let index = 0; index < LIMITS.maxQueue; index += 1) void queue.submit(hit(String(index)));
  expect(await queue.submit(hit('one more'))).toEqual({ accepted: false, because: 'full', retryAfterSeconds: 2 });
});

test('a failed batch is written again, with growing pauses, and nobody is told of it', async () => {
  const { queue, database, logged } = build();
  const waiting = watch(queue.submit(hit('a')));
  await jest.advanceTimersByTimeAsync(50);
  await database.fail(new Error('connection lost'));
  await jest.advanceTimersByTimeAsync(100);
  await database.fail(new Error('connection lost'));
  await jest.advanceTimersByTimeAsync(199);
  expect(database.batches).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(1);
  await database.succeed();
  expect(waiting.answer).toMatchObject({ accepted: true });
  expect(logged).toEqual([expect.stringContaining('tries again: connection lost')]);
});

test('a hit without an id gets one, the same in every attempt', async () => {
  const { queue, database } = build();
  void queue.submit({ ...hit(), hitId: null });
  await jest.advanceTimersByTimeAsync(50);
  await database.fail(new Error('commit not heard'));
  await jest.advanceTimersByTimeAsync(100);
  const [first, second] = database.batches.map(([only]) => only?.hitId);
  expect(first).toHaveLength(16);
  expect(second).toEqual(first);
});

describe('while the database is gone', () => {
  const failFor = async (database: FakeDatabase, ms: number) => {
    for (const until = Date.now() + ms; Date.now() < until;) {
      await jest.advanceTimersByTimeAsync(2_000);
      if (Date.now() < until) await database.fail(new Error('gone'));
    }
  };

  test('whoever waited 10 s is told to come again; the hit is still written later, since a repeated one has the same id', async () => {
    const { queue, database } = build();
    const waiting = watch(queue.submit(hit('a')));
    await jest.advanceTimersByTimeAsync(50);
    await database.fail(new Error('gone'));
    await failFor(database, 12_000);
    expect(waiting.answer).toEqual({ accepted: false, because: 'full', retryAfterSeconds: 2 });
    expect(database.batches.at(-1)).toHaveLength(1);
  });

  test('a hit that cannot be repeated is dropped when its sender is told so', async () => {
    const { queue, database } = build();
    const pixel = watch(queue.submit({ ...hit(), hitId: null }));
    void queue.submit(hit('b'));
    await jest.advanceTimersByTimeAsync(50);
    await database.fail(new Error('gone'));
    await failFor(database, 14_000);
    expect(pixel.answer).toMatchObject({ accepted: false });
    expect(database.batches.at(-1)?.map(({ hitId }) => hitId.toString().trim())).toEqual(['b']);
  });

  test('nothing is kept longer than five minutes', async () => {
    const { queue, database } = build();
    void queue.submit(hit('a'));
    await jest.advanceTimersByTimeAsync(50);
    await database.fail(new Error('gone'));
    await failFor(database, 298_000);
    await jest.advanceTimersByTimeAsync(4_000);
    await database.fail(new Error('gone'));
    const before = database.batches.length;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(database.batches.length).toBe(before);
  });
});

test('a hit that the database refuses is found by halving, and only it is dropped', async () => {
  const { queue, database } = build();
  const [bad, good] = [watch(queue.submit(hit('bad'))), watch(queue.submit(hit('good')))];
  await jest.advanceTimersByTimeAsync(50);
  await database.fail(new RefusedBatch('no'));
  await database.fail(new RefusedBatch('no'));
  await jest.advanceTimersByTimeAsync(50);
  await database.succeed();
  expect(bad.answer).toMatchObject({ accepted: false });
  expect(good.answer).toMatchObject({ accepted: true });
});

test('a large batch is answered over several turns of the event loop, so that other requests get theirs', async () => {
  const { queue, database } = build({ maxWaitMs: 50, maxBatch: 20, maxQueue: 20 });
  let answered = 0;
  const all = Promise.all(Array.from({ length: 20 }, (_, index) => queue.submit(hit(`${index}`)).then(() => (answered += 1))));
  await database.succeed();
  expect(answered).toBe(8);
  await all;
  expect(answered).toBe(20);
});

describe('closing', () => {
  test('waits until a batch that is on disk has been answered in full', async () => {
    const { queue, database } = build({ maxWaitMs: 50, maxBatch: 20, maxQueue: 20 });
    let answered = 0;
    for (let index = 0; index < 20; index += 1) void queue.submit(hit(`${index}`)).then(() => (answered += 1));
    await database.succeed();
    await queue.close();
    expect(answered).toBe(20);
  });

  test('writes what waits, answers everybody, and takes no more', async () => {
    const { queue, database } = build();
    const waiting = ['a', 'b', 'c', 'd'].map((name) => watch(queue.submit(hit(name))));
    const closed = queue.close();
    expect(await queue.submit(hit('late'))).toEqual({ accepted: false, because: 'closed', retryAfterSeconds: 2 });
    await database.succeed();
    await database.succeed();
    await closed;
    expect(waiting.map(({ answer }) => answer?.accepted)).toEqual([true, true, true, true]);
  });

  test('gives up after 5 s, and says so to those who wait', async () => {
    const { queue, logged } = build();
    const waiting = watch(queue.submit(hit('a')));
    const closed = queue.close();
    await jest.advanceTimersByTimeAsync(5_000);
    await closed;
    await jest.advanceTimersByTimeAsync(0);
    expect(waiting.answer).toMatchObject({ accepted: false, because: 'closed' });
    expect(logged).toEqual([expect.stringContaining('1 hits unwritten')]);
  });

  test('of an empty queue takes no time', async () => {
    await build().queue.close();
  });
});
