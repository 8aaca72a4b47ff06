import { startForgetting } from '../../../../../src/plugins/view-counter/server/src/keys/forgetting';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Looks as they are told to end, one by one. */
const build = () => {
  const looks: { resolve(done: boolean): void; reject(error: Error): void }[] = [];
  const warned: string[] = [];
  const stop = startForgetting({
    forget: () => new Promise((resolve, reject) => looks.push({ resolve, reject })),
    log: { warn: (text) => void warned.push(text) },
  });
  return { looks, warned, stop };
};

test('it looks at the start and then at least every 30 s, one look at a time', async () => {
  const { looks } = build();
  expect(looks).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveLength(1);
  looks[0]?.resolve(true);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(looks).toHaveLength(2);
});

test('a failure is told once, and the next look comes all the same', async () => {
  const { looks, warned } = build();
  looks[0]?.reject(new Error('gone'));
  await jest.advanceTimersByTimeAsync(20_000);
  looks[1]?.reject(new Error('gone'));
  await jest.advanceTimersByTimeAsync(20_000);
  expect(looks).toHaveLength(3);
  expect(warned).toEqual([expect.stringContaining('gone')]);
});

test('stopping waits for a look that is under way', async () => {
  const { looks, stop } = build();
  let stopped = false;
  const stopping = stop().then(() => (stopped = true));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(stopped).toBe(false);
  looks[0]?.resolve(true);
  await stopping;
  expect(looks).toHaveLength(1);
});
