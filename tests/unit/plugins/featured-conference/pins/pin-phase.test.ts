import { byRank, pinPhase } from '../../../../../src/plugins/featured-conference/server/src/pins/rules/pin-phase';
import type { PinPhase } from '../../../../../src/plugins/featured-conference/shared/contracts';
import { at, NOW } from '../../../../support/featured-conference/sample-choice';

describe('a pin is', () => {
  test.each<[PinPhase, boolean, number, number | null]>([
    ['active', true, 0, null],
    ['active', true, -1, 1],
    ['planned', true, 1, null],
    ['planned', true, 1, 2],
    ['expired', true, -1, 0],
    ['expired', false, -1, 0],
    ['off', false, -1, null],
    ['off', false, 1, 2],
  ])('%s (switched on: %s, from %s until %s ms from now)', (phase, isActive, start, end) => {
    expect(pinPhase({ isActive, startsAt: at(start), endsAt: end === null ? null : at(end) }, NOW)).toBe(phase);
  });
});

describe('pins stand', () => {
  const sorted = (phase: PinPhase, pins: [string, number, number][]) =>
    pins
      .map(([documentId, start, priority]) => ({ documentId, phase, startsAt: at(start), priority }))
      .sort(byRank)
      .map(({ documentId }) => documentId)
      .join(' ');

  test.each<[string, PinPhase, [string, number, number][], string]>([
    [
      'active by priority, then the latest start, then documentId',
      'active',
      [
        ['d', 0, 0],
        ['c', 0, 0],
        ['b', 1, 0],
        ['a', 0, 1],
      ],
      'a b c d',
    ],
    [
      'planned by start',
      'planned',
      [
        ['b', 2, 9],
        ['a', 1, 0],
        ['c', 2, 0],
      ],
      'a b c',
    ],
    [
      'expired the latest first',
      'expired',
      [
        ['b', 1, 9],
        ['a', 2, 0],
        ['c', 1, 0],
      ],
      'a b c',
    ],
    [
      'off the latest first',
      'off',
      [
        ['b', 1, 9],
        ['a', 2, 0],
      ],
      'a b',
    ],
  ])('%s', (_, phase, pins, expected) => {
    expect(sorted(phase, pins)).toBe(expected);
    expect(sorted(phase, [...pins].reverse())).toBe(expected);
  });
});
