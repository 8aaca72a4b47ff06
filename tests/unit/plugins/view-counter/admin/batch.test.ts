import { createBatch } from '../../../../../src/plugins/view-counter/admin/src/column/batch';

const recording = () => {
  const requests: string[][] = [];
  const ask = createBatch<number>((keys) => {
    requests.push(keys);
    return Promise.resolve(Object.fromEntries(keys.map((key) => [key, key.length])));
  });
  return { requests, ask };
};

test('all cells of a page share one request, and each hears its own number', async () => {
  const { requests, ask } = recording();
  expect(await Promise.all(['a', 'bb', 'a'].map(ask))).toEqual([1, 2, 1]);
  expect(requests).toEqual([['a', 'bb']]);
});

test('what is asked for later is another request: numbers grow', async () => {
  const { requests, ask } = recording();
  await ask('a');
  await ask('a');
  expect(requests).toEqual([['a'], ['a']]);
});

test('a failed request fails all who wait for it, and none that come later', async () => {
  let fails = true;
  const ask = createBatch<number>((keys) => (fails ? Promise.reject(new Error('offline')) : Promise.resolve({ [keys[0] ?? '']: 1 })));
  const settled = await Promise.allSettled([ask('a'), ask('b')]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await ask('a')).toBe(1);
});
