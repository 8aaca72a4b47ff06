import { addMark, paceOf, type Mark } from '../../../../../src/plugins/legacy-import/server/src/desk/rules/pace';

const marksOf = (...marks: [at: number, done: number][]): readonly Mark[] =>
  marks.reduce<readonly Mark[]>((kept, [at, done]) => addMark(kept, { at, done }), []);

describe('how fast a batch goes forward', () => {
  test('nothing is said before two seconds are seen', () => {
    expect(paceOf([], 10)).toEqual({ rate: null, secondsLeft: null });
    expect(paceOf(marksOf([0, 0], [1_900, 40]), 100)).toEqual({ rate: null, secondsLeft: null });
  });

  test('the rate is that between the first mark and the last', () => {
    expect(paceOf(marksOf([0, 0], [1_000, 3], [4_000, 20]), 100)).toEqual({ rate: 5, secondsLeft: 16 });
  });

  test('what was slow longer than thirty seconds ago does not count', () => {
    expect(paceOf(marksOf([0, 0], [60_000, 10], [70_000, 110]), 210)).toEqual({ rate: 10, secondsLeft: 10 });
  });

  test('a page a minute still has a rate', () => {
    expect(paceOf(marksOf([0, 0], [60_000, 1], [120_000, 2]), 12)).toEqual({ rate: 0.02, secondsLeft: 600 });
  });

  test('hundreds of marks a second are not kept', () => {
    const steps = Array.from({ length: 2_000 }, (_, index): [number, number] => [index * 5, index]);
    const marks = marksOf(...steps);
    expect(marks.length).toBeLessThan(70);
    expect(paceOf(marks, 4_000).rate).toBeCloseTo(200, 0);
  });

  test('work that stands still has no time left to tell; work that begins anew forgets what was before', () => {
    expect(paceOf(marksOf([0, 5], [5_000, 5]), 9)).toEqual({ rate: null, secondsLeft: null });
    expect(marksOf([0, 0], [5_000, 50], [6_000, 1])).toEqual([{ at: 6_000, done: 1 }]);
  });

  test('the last page leaves nothing', () => {
    expect(paceOf(marksOf([0, 0], [2_000, 10]), 10)).toEqual({ rate: 5, secondsLeft: 0 });
  });
});
