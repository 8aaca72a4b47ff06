import type { Grant } from '../../../../../src/plugins/view-counter/server/src/ingest/api-tokens';
import { createGrants } from '../../../../../src/plugins/view-counter/server/src/ingest/grants';

const GRANT: Grant = { mayIngest: true, validUntil: Infinity };

const setUp = () => {
  const tokens: Record<string, Grant> = { good: GRANT };
  const clock = { now: 1_000_000 };
  const asked: string[] = [];
  const state = { failing: false };
  const grants = createGrants({
    find: (accessKey) => {
      asked.push(accessKey);
      return state.failing ? Promise.reject(new Error('no database')) : Promise.resolve(tokens[accessKey] ?? null);
    },
    onFailure: () => undefined,
    now: () => clock.now,
  });
  return { tokens, clock, asked, grants, state };
};

test('a token is looked up once in ten seconds', async () => {
  const { grants, asked, clock } = setUp();
  expect(await grants.of('good')).toEqual(GRANT);
  clock.now += 9_999;
  expect(await grants.of('good')).toEqual(GRANT);
  expect(asked).toEqual(['good']);
});

test('a token that was taken away is refused after ten seconds', async () => {
  const { grants, tokens, clock } = setUp();
  await grants.of('good');
  delete tokens.good;
  clock.now += 10_000;
  expect(await grants.of('good')).toBeNull();
});

test('hits that bring the same token at once share its lookup', async () => {
  const { grants, asked } = setUp();
  await Promise.all([grants.of('good'), grants.of('good'), grants.of('good')]);
  expect(asked).toHaveLength(1);
});

test('guessing is slow, and leaves valid tokens alone', async () => {
  const { grants, asked, clock } = setUp();
  await grants.of('good');
  clock.now += 10_000;
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => grants.of(`guess-${n}`)));
  expect(answers.filter((answer) => answer === 'busy')).toHaveLength(80);
  expect(await grants.of('good')).toEqual(GRANT);
  expect(asked).toHaveLength(22);
});

test('without a database nothing is said about a token, and it is asked for again', async () => {
  const { grants, state } = setUp();
  state.failing = true;
  expect(await grants.of('good')).toBe('busy');
  state.failing = false;
  expect(await grants.of('good')).toEqual(GRANT);
});
