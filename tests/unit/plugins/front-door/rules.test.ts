import { chooseEncoding, isWorthCompressing } from '../../../../src/plugins/front-door/server/src/rules/accept-encoding';
import { prefixOf } from '../../../../src/plugins/front-door/server/src/rules/address-prefix';
import { cacheControl, isOver } from '../../../../src/plugins/front-door/server/src/rules/cache-control';
import { knows } from '../../../../src/plugins/front-door/server/src/rules/if-none-match';
import { compileRoutes } from '../../../../src/plugins/front-door/server/src/rules/match-route';

describe('which address is which answer', () => {
  const match = compileRoutes([
    { path: '/api/home', parameters: ['locale', 'page'] },
    { path: '/api/articles/by-slug/:slug', parameters: ['locale'] },
    { path: '/api/featured-conference/embed.js', parameters: [] },
  ]);

  test.each([
    ['/api/home', '/api/home'],
    ['/api/home?', '/api/home'],
    ['/api/home?locale=vi', '/api/home?locale=vi'],
    ['/api/home?page=2&locale=vi', '/api/home?locale=vi&page=2'],
    ['/api/home?locale', '/api/home?locale'],
    ['/api/home?locale=%76i', '/api/home?locale=%76i'],
    ['/api/articles/by-slug/b%C3%A0i?locale=en', '/api/articles/by-slug/b%C3%A0i?locale=en'],
  ])('%s', (url, key) => {
    expect(match(url)).toBe(key);
  });

  test.each([
    '/api/home/',
    '/API/home',
    '/api/homes',
    '/api/home?locale=vi&locale=en',
    '/api/home?locale[]=vi',
    '/api/home?%6Cocale=vi',
    '/api/home?locale=vi&',
    '/api/home?&',
    '/api/home?preview=1',
    '/api/articles/by-slug/',
    '/api/articles/by-slug/a/b',
    '/api/featured-conference/embedXjs',
    '/api/featured-conference/embed.js?v=2',
    `/api/home?locale=${'v'.repeat(2_048)}`,
    'http://host/api/home',
    '',
  ])('%s is no address of the door', (url) => {
    expect(match(url)).toBeNull();
  });
});

test.each([
  [null, 60, 60],
  [120_000, 60, 60],
  [59_900, 60, 59],
  [999, 60, 0],
  [0, 60, 0],
  [-5_000, 60, 0],
  [null, 0, 0],
])('what changes by itself in %p ms may be kept for max-age %p: %p', (left, maxAge, seconds) => {
  const now = new Date('2026-11-23T08:00:00Z');
  const until = left === null ? null : new Date(now.getTime() + left);
  expect(cacheControl({ until, maxAge }, now)).toBe(`public, max-age=${seconds}`);
  expect(isOver({ until, maxAge }, now)).toBe(left !== null && left <= 0);
});

test.each([
  [undefined, false],
  ['', false],
  ['W/"a"', true],
  ['"a"', true],
  ['*', true],
  ['"b", W/"a" , "c"', true],
  ['W/"ab"', false],
  ['a', false],
])('If-None-Match: %p knows W/"a": %p', (header, known) => {
  expect(knows(header, 'W/"a"')).toBe(known);
});

test.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['br;q=x', null],
  [';q=,br;;q=x,*;q=0', null],
])('Accept-Encoding: %p gets %p', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

test.each([
  ['application/json; charset=utf-8', 2_000, true],
  ['application/ld+json', 2_000, true],
  ['text/calendar; charset=utf-8', 2_000, true],
  ['text/javascript', 2_000, true],
  ['application/json', 900, false],
  ['image/png', 90_000, false],
  ['', 90_000, false],
])('%p of %p bytes is worth compressing: %p', (type, bytes, is) => {
  expect(isWorthCompressing(type, bytes)).toBe(is);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '20010db800010002'],
  ['2001:db8:1:2::9', '20010db800010002'],
  ['', ''],
])('%p shares a limit with all of %p', (address, prefix) => {
  expect(prefixOf(address)).toBe(prefix);
});
