import { followRedirects, GONE, type Followed, type Moved } from '../../../../src/reading/redirects/follow-redirects';

const to = (path: string, status: 301 | 302 = 301): Moved => ({ path, status });

const lead = (moved: Moved): Followed => ({ leads: true, moved });
const circle = (...way: string[]): Followed => ({ leads: false, because: 'circle', way });

const follow = (redirects: Record<string, Moved>) => followRedirects('/a', (path) => Promise.resolve(redirects[path] ?? null));

const LONG = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [number === 0 ? '/a' : `/${number}`, to(`/${number + 1}`)]));

test.each<[string, Record<string, Moved>, Followed]>([
  ['nothing is known', {}, { leads: false, because: 'unknown' }],
  ['one step', { '/a': to('/b') }, lead(to('/b'))],
  ['several steps', { '/a': to('/b'), '/b': to('/c') }, lead(to('/c'))],
  ['for now, if any step is', { '/a': to('/b', 302), '/b': to('/c') }, lead(to('/c', 302))],
  ['for now, if the last is', { '/a': to('/b'), '/b': to('/c', 302) }, lead(to('/c', 302))],
  ['what is gone in the end is gone', { '/a': to('/b', 302), '/b': GONE }, lead(GONE)],
  ['gone at once', { '/a': GONE }, lead(GONE)],
  ['to itself', { '/a': to('/a') }, circle('/a', '/a')],
  ['in a circle', { '/a': to('/b'), '/b': to('/c'), '/c': to('/b') }, circle('/a', '/b', '/c', '/b')],
  ['over too many steps, as in a circle', LONG, circle('/a', ...Array.from({ length: 11 }, (_, number) => `/${number + 1}`))],
])('%s', async (_, redirects, expected) => {
  expect(await follow(redirects)).toEqual(expected);
});
