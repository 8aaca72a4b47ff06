import { endOnDay, judgeEnding, judgeReturn, type Ended } from '../../../../src/domain/dissolution/endings';
import type { PartialDate } from '../../../../src/domain/people/appointment';

const day = (date: string | null): PartialDate => ({ date, precision: date === null ? 'unknown' : 'day' });

describe('a dissolution on 01/07/2025', () => {
  test.each<[string, PartialDate, string | null, ReturnType<typeof judgeEnding>]>([
    ['ends an appointment whose start is unknown', day(null), null, 'ends'],
    ['ends one that began before', day('2021-06-30'), null, 'ends'],
    ['ends one that began that day', day('2025-07-01'), null, 'ends'],
    ['ends one that may have begun before: only its year is known', { date: '2025-12-31', precision: 'year' }, null, 'ends'],
    ['leaves one that begins later', day('2025-07-02'), null, 'begins-later'],
    ['leaves one that had ended', day('2021-06-30'), '2024-01-01', 'has-ended'],
    ['leaves one that ends later, for a person to look at', day('2021-06-30'), '2026-01-01', 'has-ended'],
  ])('%s', (_what, start, endDate, expected) => {
    expect(judgeEnding({ start, endDate, dissolutionDate: '2025-07-01' })).toBe(expected);
  });

  test('ends to the day', () => {
    expect(endOnDay('2025-07-01')).toEqual({ endDate: '2025-07-01', endPrecision: 'day' });
  });
});

describe('taking it back', () => {
  const ended: Ended = {
    documentId: 'a',
    label: 'Phạm Thị Thu Hà – Chủ tịch',
    before: { endDate: null, endPrecision: 'unknown' },
    after: endOnDay('2025-07-01'),
    version: '2026-11-23T05:00:00.000Z',
  };

  test.each<[string, Parameters<typeof judgeReturn>[1], ReturnType<typeof judgeReturn>]>([
    ['gives back what nobody has touched', { version: ended.version }, 'returns'],
    ['leaves what was edited since', { version: '2026-11-23T05:00:00.001Z' }, 'edited'],
    ['knows what was deleted since', undefined, 'deleted'],
  ])('%s', (_what, now, expected) => {
    expect(judgeReturn(ended, now)).toBe(expected);
  });
});
