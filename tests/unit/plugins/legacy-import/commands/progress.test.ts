import { PassThrough } from 'node:stream';
import { paceWords, startProgress } from '../../../../../src/plugins/legacy-import/server/src/commands/progress';

test.each<[number, number, string]>([
  [8.25, 3_700, '8.3 a second, 62 min left'],
  [120.4, 80, '120 a second, 80 s left'],
  [0.5, 20_000, '0.5 a second, 5 h 33 min left'],
])('%s a second, %s s left: %s', (rate, secondsLeft, words) => {
  expect(paceWords({ rate, secondsLeft })).toBe(words);
});

test('without a terminal there is a line every now and then, with rate and time left', () => {
  const stream = new PassThrough();
  let now = 0;
  const progress = startProgress({ stream, total: 100, now: () => now });
  for (let done = 1; done <= 40; done += 1) {
    now += 1_000;
    progress.step(done, 'Trang');
  }
  progress.stop();
  expect(String(stream.read())).toBe('15 of 100  1.0 a second, 85 s left\n30 of 100  1.0 a second, 70 s left\n');
});
