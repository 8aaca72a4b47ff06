import { createRequestLoader } from '../../../../../src/plugins/view-counter/server/src/graphql/request-loader';

const TOTALS = new Map([
  ['a', 1],
  ['b', 2],
]);

const setUp = (answer: () => Promise<ReadonlyMap<string, number>> = () => Promise.resolve(TOTALS)) => {
  const asked: string[][] = [];
  const load = createRequestLoader((ids) => {
    asked.push(ids);
    return answer();
  });
  return { asked, load };
};

test('what is asked for in one turn is one question', async () => {
  const { asked, load } = setUp();
  const request = {};
  expect(await Promise.all(['a', 'b', 'a', 'c'].map((id) => load(request, id)))).toEqual([1, 2, 1, 0]);
  expect(asked).toEqual([['a', 'b', 'c']]);
});

test('a request does not ask again for what it knows', async () => {
  const { asked, load } = setUp();
  const request = {};
  await load(request, 'a');
  await Promise.all([load(request, 'a'), load(request, 'b')]);
  expect(asked).toEqual([['a'], ['b']]);
});

test('another request asks for itself', async () => {
  const { asked, load } = setUp();
  await Promise.all([load({}, 'a'), load({}, 'a')]);
  expect(asked).toEqual([['a'], ['a']]);
});

test('a failure is everybody’s of that turn, and only theirs', async () => {
  const { load } = setUp(() => Promise.reject(new Error('gone')));
  const outcomes = await Promise.allSettled([load({}, 'a'), load({}, 'b')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
