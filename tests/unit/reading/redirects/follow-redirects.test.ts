import { followRedirects, GONE, type Moved } from '../../../../src/reading/redirects/follow-redirects';

const to = (path: string, status: 301 | 302 = 301): Moved => ({ path, status });

const follow = (redirects: Record<string, Moved>) => followRedirects('/a', (path) => Promise.resolve(redirects[path] ?? null));

const LONG = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [number === 0 ? '/a' : `/${number}`, to(`/${number + 1}`)]));

test.each<[string, Record<string, Moved>, Moved | null]>([
  ['nothing is known', {}, null],
  ['one step', { '/a': to('/b') }, to('/b')],
  ['several steps', { '/a': to('/b'), '/b': to('/c') }, to('/c')],
  ['for now, if any step is', { '/a': to('/b', 302), '/b': to('/c') }, to('/c', 302)],
  ['for now, if the last is', { '/a': to('/b'), '/b': to('/c', 302) }, to('/c', 302)],
  ['what is gone in the end is gone', { '/a': to('/b', 302), '/b': GONE }, GONE],
  ['gone at once', { '/a': GONE }, GONE],
  ['to itself: nowhere', { '/a': to('/a') }, null],
  ['in a circle: nowhere', { '/a': to('/b'), '/b': to('/c'), '/c': to('/b') }, null],
  ['over more steps than a browser takes: nowhere', LONG, null],
])('%s', async (_, redirects, expected) => {
  expect(await follow(redirects)).toEqual(expected);
});
