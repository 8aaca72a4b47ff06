import { chainRounds } from '../../../../../src/plugins/view-counter/server/src/hits/chains';
import type { Hit } from '../../../../../src/plugins/view-counter/server/src/hits/hit';

const MINUTE = 60_000;
const WINDOW = { kind: 'window', ms: 30_000 } as const;

const hitAt = (seconds: number): Hit => ({
  hitId: null,
  target: null,
  receivedAt: seconds * 1_000,
  day: 20261122,
  hour: Math.floor(seconds / 3_600),
  visitor: null,
  nav: 'other',
  filtered: null,
});

const key = (name: string): Buffer => Buffer.from(name.padEnd(16));

/** Hits as `key@second`; chains come back as the places of their hits. */
const placesOf = (hits: readonly string[], near: Parameters<typeof chainRounds>[2] = WINDOW): number[][][] => {
  const parsed = hits.map((text) => text.split('@'));
  const keyed = parsed.map(([name = ''], place) => ({ key: key(name), place }));
  const times = parsed.map(([, second]) => hitAt(Number(second)));
  return chainRounds(keyed, times, near).map((round) => round.map((chain) => chain.hits));
};

test.each([
  ['hits within the window are one chain', ['a@0', 'a@30'], [[[0, 1]]]],
  ['a chain slides: only the gap counts, not the whole length', ['a@0', 'a@30', 'a@60', 'a@90'], [[[0, 1, 2, 3]]]],
  ['a longer gap begins another chain, in another round', ['a@0', 'a@31'], [[[0]], [[1]]]],
  ['keys do not mix, and a round is sorted by key', ['b@0', 'a@1', 'b@2'], [[[1], [0, 2]]]],
  ['the order of arrival does not matter', ['a@60', 'a@0', 'a@30'], [[[1, 2, 0]]]],
  ['a later round holds only keys of the one before', ['b@0', 'a@0', 'a@100', 'b@200', 'a@200'], [[[1], [0]], [[2], [3]], [[4]]]],
])('%s', (_rule, hits, expected) => {
  expect(placesOf(hits)).toEqual(expected);
});

test('per hour, only the clock divides', () => {
  expect(placesOf(['a@0', 'a@3599', 'a@3600'], { kind: 'hour' })).toEqual([[[0, 1]], [[2]]]);
});

test('without a window not even hits of one millisecond are near', () => {
  expect(placesOf(['a@0', 'a@0'], { kind: 'window', ms: -1 })).toEqual([[[0]], [[1]]]);
});

test('a chain knows its ends and the hour of its first hit', () => {
  const hits = [hitAt(3_590), hitAt(3_610)];
  const [[chain] = []] = chainRounds(
    [
      { key: key('a'), place: 0 },
      { key: key('a'), place: 1 },
    ],
    hits,
    { kind: 'window', ms: MINUTE },
  );
  expect(chain).toMatchObject({ firstMs: 3_590_000, lastMs: 3_610_000, hours: 1 });
});

test('keys are sorted as bytes, so that every instance locks them in the same order', () => {
  const keyed = [0xff, 0x00, 0x80, 0x7f].map((byte, place) => ({ key: Buffer.alloc(16, byte), place }));
  const [round = []] = chainRounds(
    keyed,
    keyed.map(() => hitAt(0)),
    WINDOW,
  );
  expect(round.map((chain) => chain.key[0])).toEqual([0x00, 0x7f, 0x80, 0xff]);
});
