import { createMinuteWindow, secondsLeftOfMinute } from '../../../../../src/plugins/view-counter/server/src/hits/limits';

const MINUTE = 60_000;

test('a key passes as often as the limit says, and again in the next minute', () => {
  const window = createMinuteWindow({ max: 10 });
  const outcomes = [1, 2, 3, 4].map((n) => window.exceeds('a', 3, 5 * MINUTE + n));
  expect(outcomes).toEqual([false, false, false, true]);
  expect(window.exceeds('a', 3, 6 * MINUTE)).toBe(false);
});

test('keys do not count against each other', () => {
  const window = createMinuteWindow({ max: 10 });
  expect(['a', 'b', 'c'].map((key) => window.exceeds(key, 1, MINUTE))).toEqual([false, false, false]);
});

test('no more keys are remembered than may be', () => {
  const window = createMinuteWindow({ max: 2 });
  for (const key of ['a', 'b', 'c']) window.exceeds(key, 1, MINUTE);
  expect(window.exceeds('a', 1, MINUTE)).toBe(false);
  expect(window.exceeds('c', 1, MINUTE)).toBe(true);
});

test.each([
  [0, 60],
  [1, 60],
  [59_999, 1],
  [30_000, 30],
])('%i ms into a minute, %i s are left', (now, seconds) => {
  expect(secondsLeftOfMinute(now)).toBe(seconds);
});
