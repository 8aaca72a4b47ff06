import { parseOptions, WrongOptions } from '../../../../src/plugins/front-door/server/src/config';

test('without options: 64 MB, 2 MB an answer, 3,000 misses a minute', () => {
  expect(parseOptions({})).toEqual({ memoryMb: 64, maxAnswerKb: 2_048, missesPerPrefixMinute: 3_000, follow: [] });
});

test.each([
  [{ memoryMb: 0 }, 'memoryMb: write a whole number from 1 to 16384'],
  [{ memoryMb: '64' }, 'memoryMb: write a whole number'],
  [{ missesPerPrefixMinute: -1 }, 'missesPerPrefixMinute: write a whole number from 0'],
  [{ follow: ['pins'] }, 'follow.0: write the UID of a content type'],
  [{ memory: 64 }, 'memory'],
])('%j is refused with what to write', (options, sentence) => {
  const parse = () => parseOptions(options);
  expect(parse).toThrow(WrongOptions);
  expect(parse).toThrow(sentence);
});
