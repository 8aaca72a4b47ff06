import type { KeptAnswer } from '../../../../src/plugins/front-door/server/src/answers/answer';
import { createKeptAnswers } from '../../../../src/plugins/front-door/server/src/answers/kept-answers';
import { createMemory } from '../../../../src/plugins/front-door/server/src/answers/memory';
import { createRenewals } from '../../../../src/plugins/front-door/server/src/answers/renewals';
import type { Moving } from '../../../../src/plugins/front-door/server/src/front-door';
import { standingOf } from '../../../../src/plugins/front-door/server/src/rules/moved';

const KEY = '/api/home host';

/** Counts that the test answers when it likes. */
const createWorld = ({ maxBytes = 100_000 } = {}) => {
  const time = { elapsed: 0 };
  const clock = { now: () => new Date(0), elapsed: () => time.elapsed };
  const memory = createMemory({ maxBytes, maxAnswerBytes: maxBytes });
  const kept = createKeptAnswers({ memory, clock });
  const renewals = createRenewals({ kept, clock });
  const asked: { body: string; answer(body: string | null): void; fail(): void }[] = [];
  const renew: Moving['renew'] = (body) =>
    new Promise((resolve, reject) => {
      asked.push({
        body: body.toString(),
        answer: (text) => {
          resolve(text === null ? null : Buffer.from(text));
        },
        fail: () => {
          reject(new Error('The database does not answer.'));
        },
      });
    });
  const answerOf = (text: string, moving: Moving | undefined = { forMs: 2_000, renew }): KeptAnswer => ({
    status: 200,
    body: Buffer.from(text),
    headers: [],
    names: new Set(),
    keeping: { until: null, maxAge: 60, ...(moving ? { moving } : {}) },
    etag: 'W/"a"',
    vary: '',
    isCompressible: true,
  });
  const keep = (text: string, moving?: Moving): KeptAnswer => {
    const answer = answerOf(text, moving);
    kept.put(KEY, answer, time.elapsed);
    return answer;
  };
  return { time, memory, kept, renewals, asked, keep, shown: () => kept.get(KEY)?.body.toString() };
};

test.each([
  [undefined, 1e9, 'fresh'],
  [{ forMs: 2_000 }, 0, 'fresh'],
  [{ forMs: 2_000 }, 999, 'fresh'],
  [{ forMs: 2_000 }, 1_000, 'ahead'],
  [{ forMs: 2_000 }, 1_999, 'ahead'],
  [{ forMs: 2_000 }, 2_000, 'over'],
  [{ forMs: 2_000 }, Infinity, 'over'],
  [{ forMs: 0 }, 0, 'over'],
])('what moves as %j says and was read %p ms ago is %p', (moving, age, standing) => {
  expect(standingOf({ until: null, maxAge: 60, ...(moving ? { moving } : {}) }, age)).toBe(standing);
});

describe('a renewal', () => {
  test('puts the answer with new numbers in the place of the old one, and counts from when it began', async () => {
    const world = createWorld();
    const old = world.keep('views 1');
    world.time.elapsed = 1_500;
    const renewed = world.renewals.renew(KEY, old);
    world.time.elapsed = 1_900;
    world.asked[0]?.answer('views 2');
    expect((await renewed)?.body.toString()).toBe('views 2');
    expect(world.shown()).toBe('views 2');
    const answer = world.kept.get(KEY);
    world.time.elapsed = 3_400;
    expect(answer && world.kept.standing(answer)).toBe('ahead');
    world.time.elapsed = 3_500;
    expect(answer && world.kept.standing(answer)).toBe('over');
  });

  test('is one for all who ask while it runs, and another one for those who come after it', async () => {
    const world = createWorld();
    const old = world.keep('views 1');
    const [first, second] = [world.renewals.renew(KEY, old), world.renewals.renew(KEY, old)];
    expect(world.asked).toHaveLength(1);
    world.asked[0]?.answer(null);
    expect(await first).toBe(old);
    expect(await second).toBe(old);
    void world.renewals.renew(KEY, old);
    expect(world.asked).toHaveLength(2);
  });

  test('that has taken longer than counts may be old is joined by nobody', async () => {
    const world = createWorld();
    const old = world.keep('views 1');
    const slow = world.renewals.renew(KEY, old);
    world.time.elapsed = 2_000;
    const next = world.renewals.renew(KEY, old);
    expect(world.asked).toHaveLength(2);
    world.asked[1]?.answer('views 3');
    expect((await next)?.body.toString()).toBe('views 3');
    world.asked[0]?.answer('views 2');
    expect(await slow).toBeNull();
    expect(world.shown()).toBe('views 3');
  });

  test('that ends after memory was emptied is thrown away', async () => {
    const world = createWorld();
    const renewed = world.renewals.renew(KEY, world.keep('views 1'));
    world.kept.clear();
    world.asked[0]?.answer('views 2');
    expect(await renewed).toBeNull();
    expect(world.shown()).toBeUndefined();
  });

  test('that ends after the answer was made anew leaves that one', async () => {
    const world = createWorld();
    const renewed = world.renewals.renew(KEY, world.keep('old title, views 1'));
    world.kept.clear();
    world.keep('new title, views 1');
    world.asked[0]?.answer('old title, views 2');
    expect(await renewed).toBeNull();
    expect(world.shown()).toBe('new title, views 1');
  });

  test('that fails says so by null, and the next one is another', async () => {
    const world = createWorld();
    const old = world.keep('views 1');
    const failed = world.renewals.renew(KEY, old);
    world.asked[0]?.fail();
    expect(await failed).toBeNull();
    const next = world.renewals.renew(KEY, old);
    world.asked[1]?.answer('views 2');
    expect((await next)?.body.toString()).toBe('views 2');
  });

  test('is the route’s where the answer says nothing of how to renew it', () => {
    const world = createWorld();
    expect(world.renewals.renew(KEY, world.keep('views 1', { forMs: 2_000 }))).toBeUndefined();
  });

  test('keeps compressed variants of bytes that have not moved, and their room', async () => {
    const world = createWorld();
    const first = world.keep('views 1 '.repeat(500));
    const compressed = await world.kept.variants.of(first, 'br');
    const bytes = world.memory.bytes();
    const second = world.keep('views 1 '.repeat(500));
    expect(world.kept.variants.of(second, 'br')).toBe(compressed);
    expect(world.memory.bytes()).toBe(bytes);
    const third = world.keep('views 2 '.repeat(500));
    expect(await world.kept.variants.of(third, 'br')).not.toEqual(compressed);
  });

  test('brings the compressed variants that readers take, made before it takes its place', async () => {
    const world = createWorld();
    const old = world.keep('views 1 '.repeat(500));
    await world.kept.variants.of(old, 'br');
    const renewed = world.renewals.renew(KEY, old);
    world.asked[0]?.answer('views 2 '.repeat(500));
    const answer = (await renewed) ?? old;
    expect(answer).not.toBe(old);
    expect(Buffer.isBuffer(world.kept.variants.of(answer, 'br'))).toBe(true);
    expect(world.memory.bytes()).toBeGreaterThan(answer.body.length + world.kept.variants.bytesOf(answer));
  });

  test('counts a variant that was still being made when its answer was replaced', async () => {
    const world = createWorld();
    const first = world.keep('views 1 '.repeat(500));
    const making = world.kept.variants.of(first, 'gzip');
    world.keep('views 1 '.repeat(500));
    const before = world.memory.bytes();
    expect((await making).length).toBe(world.memory.bytes() - before);
  });
});
