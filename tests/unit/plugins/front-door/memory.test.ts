import type { KeptAnswer } from '../../../../src/plugins/front-door/server/src/answers/answer';
import { createMemory } from '../../../../src/plugins/front-door/server/src/answers/memory';
import { createMissLimit } from '../../../../src/plugins/front-door/server/src/miss-limit';

const answer = (bytes: number): KeptAnswer => ({
  status: 200,
  body: Buffer.alloc(bytes),
  headers: [],
  names: new Set(),
  keeping: { until: null, maxAge: 60 },
  etag: 'W/"a"',
  vary: '',
  isCompressible: false,
});

const KB = 1_024;

describe('memory is bounded', () => {
  const create = () => createMemory({ maxBytes: 100 * KB, maxAnswerBytes: 40 * KB });

  test('what was asked for longest ago goes first', () => {
    const memory = create();
    for (const key of ['a', 'b', 'c']) memory.set(key, answer(30 * KB));
    memory.get('a');
    memory.set('d', answer(30 * KB));
    expect(['a', 'b', 'c', 'd'].filter((key) => memory.get(key))).toEqual(['a', 'c', 'd']);
    expect(memory.bytes()).toBeLessThanOrEqual(100 * KB);
  });

  test('a variant takes room too, and pushes others out', () => {
    const memory = create();
    const [first, second] = [answer(40 * KB), answer(40 * KB)];
    memory.set('a', first);
    memory.set('b', second);
    memory.grow('b', second, 30 * KB);
    expect(memory.get('a')).toBeUndefined();
    expect(memory.get('b')).toBe(second);
    expect(memory.bytes()).toBeGreaterThan(70 * KB);
  });

  test('a variant of what has been forgotten brings nothing back', () => {
    const memory = create();
    const late = answer(KB);
    memory.set('a', late);
    memory.clear();
    memory.grow('a', late, KB);
    expect(memory.get('a')).toBeUndefined();
    expect(memory.bytes()).toBe(0);
  });

  test('one that is too long is not kept', () => {
    const memory = create();
    expect(memory.set('a', answer(41 * KB))).toBe(false);
    expect(memory.get('a')).toBeUndefined();
  });

  test('a thousand small ones with long keys stay within the bound', () => {
    const memory = create();
    for (let number = 0; number < 1_000; number += 1) memory.set(`${'k'.repeat(1_000)}${number}`, answer(10));
    expect(memory.bytes()).toBeLessThanOrEqual(100 * KB);
  });
});

describe('misses of one prefix', () => {
  const start = Date.parse('2026-11-23T08:00:10Z');

  test('so many in a minute of the clock, then the seconds that are left of it', () => {
    const limit = createMissLimit(3);
    const asked = [0, 1, 2, 3, 4].map((second) => limit('a', start + second * 1_000));
    expect(asked).toEqual([0, 0, 0, 47, 46]);
    expect(limit('b', start)).toBe(0);
    expect(limit('a', start + 50_000)).toBe(0);
  });

  test('0 is no limit', () => {
    const limit = createMissLimit(0);
    for (let number = 0; number < 100; number += 1) expect(limit('a', start)).toBe(0);
  });
});
