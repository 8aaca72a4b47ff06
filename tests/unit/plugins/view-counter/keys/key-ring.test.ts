import type { DayKeyStore, StoredKey } from '../../../../../src/plugins/view-counter/server/src/keys/day-key-store';
import { createKeyRing, DayIsOver } from '../../../../../src/plugins/view-counter/server/src/keys/key-ring';

const DAY = 20261122;
const ENDS = 1_000_000;

const build = () => {
  const rows = new Map<number, StoredKey>();
  const clock = { now: 0 };
  const asked: number[] = [];
  const fakes: { failure: Error | null } = { failure: null };
  const copy = (key: StoredKey): StoredKey => ({ ...key, random: Buffer.from(key.random) });
  const store: DayKeyStore = {
    find: (day) => {
      asked.push(day);
      if (fakes.failure) return Promise.reject(fakes.failure);
      const found = rows.get(day);
      return Promise.resolve(found ? copy(found) : null);
    },
    ensure: (key) => {
      if (!rows.has(key.day)) rows.set(key.day, copy(key));
      return Promise.resolve(copy(rows.get(key.day) ?? key));
    },
    forget: (now) => {
      for (const [day, { expires }] of rows) if (expires <= now) rows.delete(day);
      return Promise.resolve(true);
    },
  };
  const ringOf = (pepper = 'p') => createKeyRing({ store, pepper, now: () => clock.now, expiryOf: () => ENDS });
  return { rows, clock, asked, fakes, ringOf };
};

test('many who ask at once cost one question, and later ones none', async () => {
  const { ringOf, asked } = build();
  const ring = ringOf();
  const keys = await Promise.all([ring.keyFor(DAY), ring.keyFor(DAY), ring.keyFor(DAY)]);
  expect(ring.keyFor(DAY)).toBe(keys[0]);
  expect(asked).toEqual([DAY]);
});

test('the key depends on the pepper, which the database never sees', async () => {
  const { ringOf, rows } = build();
  const key = await ringOf('p').keyFor(DAY);
  expect(rows.get(DAY)?.random.equals(key)).toBe(false);
  await expect(ringOf('q').keyFor(DAY)).rejects.toThrow('another pepper');
});

test('an expired key is not given out, even before it is destroyed', async () => {
  const { ringOf, clock } = build();
  const ring = ringOf();
  await ring.keyFor(DAY);
  clock.now = ENDS;
  await expect(ring.keyFor(DAY)).rejects.toThrow(DayIsOver);
});

test('while the database fails it is asked once a second, not per hit', async () => {
  jest.useFakeTimers();
  const { ringOf, asked, fakes } = build();
  const ring = ringOf();
  fakes.failure = new Error('gone');
  for (let index = 0; index < 5; index += 1) await expect(ring.keyFor(DAY)).rejects.toThrow('gone');
  expect(asked).toHaveLength(1);
  fakes.failure = null;
  await jest.advanceTimersByTimeAsync(1_000);
  await ring.keyFor(DAY);
  jest.useRealTimers();
});

test('a dropped key is wiped and asked for again; closing wipes all', async () => {
  const { ringOf, asked } = build();
  const ring = ringOf();
  const first = await ring.keyFor(DAY);
  ring.drop(DAY);
  expect(first.every((byte) => byte === 0)).toBe(true);
  const second = await ring.keyFor(DAY);
  expect(asked).toHaveLength(2);
  ring.close();
  expect(second.every((byte) => byte === 0)).toBe(true);
});
