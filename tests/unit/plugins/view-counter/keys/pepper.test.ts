import { choosePepper } from '../../../../../src/plugins/view-counter/server/src/keys/pepper';

const LONG = 'a pepper of thirty-two characters';

test('a pepper of 32 characters is taken as it is', () => {
  expect(choosePepper({ given: LONG, production: true, appKeys: 'k' })).toEqual({ pepper: LONG, warning: null, missing: null });
});

test.each(['', 'too short'])('in production "%s" keeps the server from starting, and the message names the command', (given) => {
  const { missing } = choosePepper({ given, production: true, appKeys: 'k' });
  expect(missing?.message).toMatch(/at least 32 characters, but it has \d+\. .*npm run views -- pepper.*node -e/);
});

test('elsewhere one is derived from the keys of the application: the same at each start, another for another application', () => {
  const of = (appKeys: string) => choosePepper({ given: '', production: false, appKeys });
  expect(of('keys').warning).toContain('would not start');
  expect(of('keys').pepper).toBe(of('keys').pepper);
  expect(of('keys').pepper).not.toBe(of('other').pepper);
  expect(of('').pepper).not.toBe(of('').pepper);
});
