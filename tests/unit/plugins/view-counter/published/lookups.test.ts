import { setTimeout as sleep } from 'node:timers/promises';
import { createLookups, type DocumentKey } from '../../../../../src/plugins/view-counter/server/src/published/lookups';

const ARTICLE = 'api::article.article';
const key = (documentId: string): DocumentKey => ({ uid: ARTICLE, documentId });

/** Documents by id, each with its published locales, and every query that was made. */
const createTable = (published: Record<string, string[]>) => {
  const queries: string[][] = [];
  let failing = false;
  return {
    queries,
    published,
    fail: (does: boolean) => (failing = does),
    lookUp: async (keys: readonly DocumentKey[]) => {
      queries.push(keys.map(({ documentId }) => documentId));
      await sleep(1);
      if (failing) throw new Error('no database');
      return keys.flatMap(({ uid, documentId }) => (published[documentId] ?? []).map((locale) => ({ uid, documentId, locale })));
    },
  };
};

const setUp = ({ queriesPerSecond = 1_000 } = {}) => {
  const table = createTable({ a: ['vi'], b: ['vi', 'en'] });
  const clock = { now: 1_000_000 };
  const failures: unknown[] = [];
  const lookups = createLookups({
    lookUp: table.lookUp,
    queriesPerSecond,
    onFailure: (error) => failures.push(error),
    now: () => clock.now,
  });
  const locales = async (documentId: string) => {
    const found = await lookups.localesOf(key(documentId));
    return found === 'busy' ? 'busy' : [...found].sort();
  };
  return { table, clock, lookups, locales, failures };
};

test('documents asked for at the same moment cost one query', async () => {
  const { table, locales } = setUp();
  expect(await Promise.all(['a', 'b', 'c', 'a'].map(locales))).toEqual([['vi'], ['en', 'vi'], [], ['vi']]);
  expect(table.queries).toEqual([['a', 'b', 'c']]);
});

test('a published document is asked for once', async () => {
  const { table, locales } = setUp();
  await locales('a');
  await locales('a');
  expect(table.queries).toHaveLength(1);
});

test('an unknown document is asked for again after 5 s', async () => {
  const { table, clock, locales } = setUp();
  await locales('x');
  clock.now += 4_999;
  expect(await locales('x')).toEqual([]);
  expect(table.queries).toHaveLength(1);
  clock.now += 1;
  table.published.x = ['vi'];
  expect(await locales('x')).toEqual(['vi']);
});

test('what another instance withdrew is known after 10 s', async () => {
  const { table, clock, locales } = setUp();
  await locales('a');
  table.published.a = [];
  clock.now += 9_999;
  expect(await locales('a')).toEqual(['vi']);
  clock.now += 1;
  expect(await locales('a')).toEqual([]);
});

test('a document in use is asked for again before it is too old, and nobody waits', async () => {
  const { table, clock, locales } = setUp();
  await locales('a');
  clock.now += 6_000;
  expect(await locales('a')).toEqual(['vi']);
  await sleep(30);
  expect(table.queries).toHaveLength(2);
  clock.now += 6_000;
  expect(await locales('a')).toEqual(['vi']);
  await sleep(30);
});

test('a forgotten document is asked for again', async () => {
  const { table, lookups, locales } = setUp();
  await locales('x');
  table.published.x = ['vi'];
  lookups.forget(key('x'));
  expect(await locales('x')).toEqual(['vi']);
});

test('forgetting everything forgets everything', async () => {
  const { table, lookups, locales } = setUp();
  await Promise.all(['a', 'b'].map(locales));
  lookups.forget();
  await Promise.all(['a', 'b'].map(locales));
  expect(table.queries).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('an answer that an event overtook is not remembered', async () => {
  const { table, lookups, locales } = setUp();
  const before = locales('a');
  while (table.queries.length === 0) await sleep(1);
  lookups.forget(key('a'));
  await before;
  table.published.a = ['en'];
  expect(await locales('a')).toEqual(['en']);
});

test('a flood of made-up ids makes no more queries than allowed', async () => {
  const { table, locales } = setUp({ queriesPerSecond: 20 });
  const started = Date.now();
  const flood = Array.from({ length: 2_000 }, (_, n) => locales(`made-up-${n}`));
  await Promise.all(flood);
  expect(table.queries.length).toBe(4);
  expect(Date.now() - started).toBeGreaterThan(100);
});

test('more questions than may wait are told to come again', async () => {
  const { locales } = setUp({ queriesPerSecond: 1_000 });
  const answers = await Promise.all(Array.from({ length: 5_500 }, (_, n) => locales(`made-up-${n}`)));
  expect(answers.filter((answer) => answer === 'busy')).toHaveLength(500);
});

test('made-up ids push no real document out of memory', async () => {
  const { table, locales } = setUp({ queriesPerSecond: 10_000 });
  await locales('a');
  for (let wave = 0; wave < 6; wave += 1) await Promise.all(Array.from({ length: 4_900 }, (_, n) => locales(`made-up-${wave}-${n}`)));
  const queries = table.queries.length;
  expect(await locales('a')).toEqual(['vi']);
  expect(table.queries.length).toBe(queries);
});

describe('while the database cannot be asked', () => {
  test('a document that was published a minute ago still is', async () => {
    const { table, clock, locales, failures } = setUp();
    await locales('a');
    table.fail(true);
    clock.now += 59_000;
    expect(await locales('a')).toEqual(['vi']);
    clock.now += 1_000;
    expect(await locales('a')).toBe('busy');
    expect(failures).toHaveLength(2);
  });

  test('nothing is said about others, and they are asked for again', async () => {
    const { table, locales } = setUp();
    table.fail(true);
    expect(await locales('b')).toBe('busy');
    table.fail(false);
    expect(await locales('b')).toEqual(['en', 'vi']);
  });
});

test('after closing nothing is asked, and whoever waits is told to come again', async () => {
  const { table, lookups, locales } = setUp();
  const waiting = locales('a');
  lookups.close();
  expect(await waiting).toBe('busy');
  expect(await locales('b')).toBe('busy');
  await sleep(30);
  expect(table.queries).toEqual([]);
});
