import { proxiesOf, proxyAdvice } from '../../../../../src/plugins/view-counter/server/src/hits/proxy-advice';

test.each([
  ['no proxy', {}, 0],
  ['no proxy, whatever else is written', { koa: false, maxIpsCount: 3 }, 0],
  ['a proxy', { koa: true, maxIpsCount: 1 }, 1],
  ['two proxies', { koa: true, maxIpsCount: 2 }, 2],
  ['proxies without a number: one', { koa: true }, 1],
  ["Koa's default: one", { koa: true, maxIpsCount: 0 }, 1],
])('%s', (_what, settings, proxies) => {
  expect(proxiesOf(settings)).toBe(proxies);
});

test('where the number is missing, the start says what to write', () => {
  expect(proxyAdvice({ koa: true })).toContain('proxy: { koa: true, maxIpsCount: 1 }');
  expect(proxyAdvice({ koa: true, maxIpsCount: 0 })).toContain('config/server.ts');
});

test.each([{}, { koa: false }, { koa: true, maxIpsCount: 2 }])('where all is said, the start says nothing: %j', (settings) => {
  expect(proxyAdvice(settings)).toBeNull();
});
