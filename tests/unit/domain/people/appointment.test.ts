import {
  heldAt,
  isReversed,
  newestTermFirst,
  overlaps,
  termState,
  violatesSingleHolder,
  type PartialDate,
  type Term,
} from '../../../../src/domain/people/appointment';

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;
const dated = (date: string): PartialDate => ({ date, precision: PRECISIONS[date.length as keyof typeof PRECISIONS] });
const SPECIAL: Record<string, PartialDate> = { '?': { date: null, precision: 'unknown' }, '…': { date: null, precision: 'day' } };

/** '2020 2024-06' is a term; '?' an unknown date, '…' an end that has not come. */
const term = (text: string): Term => {
  const [start = '', end = ''] = text.split(' ');
  return { start: SPECIAL[start] ?? dated(start), end: SPECIAL[end] ?? dated(end) };
};

describe('heldAt', () => {
  test.each([
    ['2020-06-15 2024-03-07', '2020-06-14', false],
    ['2020-06-15 2024-03-07', '2020-06-15', true],
    ['2020-06-15 2024-03-07', '2024-03-07', true],
    ['2020-06-15 2024-03-07', '2024-03-08', false],
    ['2024-03 …', '2024-02-29', false],
    ['2024-03 …', '2024-03-01', true],
    ['? 2024-02', '2024-02-29', true],
    ['? 2024-02', '2024-03-01', false],
    ['? 2023-02', '2023-03-01', false],
    ['2021 2024', '2021-01-01', true],
    ['2021 2024', '2024-12-31', true],
    ['2021 2024', '2025-01-01', false],
    ['? ?', '1990-01-01', true],
    ['? …', '2030-01-01', true],
    ['2020-06-15 ?', '2030-01-01', true],
  ])('%s on %s: %s', (text, date, expected) => {
    expect(heldAt(term(text), date)).toBe(expected);
  });

  test.each([
    ['a full date that is meant for its month', { date: '2024-03-15', precision: 'month' }, '2024-03-01', true],
    ['a full date that is meant for its year', { date: '2024-03-15', precision: 'year' }, '2024-01-01', true],
    ['a date whose precision nobody chose', { date: '2024-03-15', precision: 'unknown' }, '2024-03-14', false],
    ['a year that claims to be a day', { date: '2024', precision: 'day' }, '2024-01-01', true],
    ['what is no date', { date: 'đầu năm', precision: 'day' }, '1990-01-01', true],
  ] as const)('takes %s', (_what, start, date, expected) => {
    expect(heldAt({ start, end: term('? ?').end }, date)).toBe(expected);
  });
});

describe('termState', () => {
  test.each([
    ['2020-06-15 2024-03-07', '2020-06-14', 'upcoming'],
    ['2020-06-15 2024-03-07', '2020-06-15', 'current'],
    ['2020-06-15 2024-03-07', '2024-03-07', 'current'],
    ['2020-06-15 2024-03-07', '2024-03-08', 'past'],
    ['? 2024-02', '2024-03-01', 'past'],
    ['2025 …', '2024-12-31', 'upcoming'],
    ['? ?', '2024-12-31', 'current'],
  ] as const)('%s is on %s %s', (text, date, state) => {
    expect(termState(term(text), date)).toBe(state);
  });
});

test('terms sort by their end, then by their start, the newest first', () => {
  const sorted = ['2021 …', '2020 …', '? …', '2020 2024', '2022-03 2023', '2021 2023', '? 2023', '2010 2012-05', '2010 2012-04-30'];
  const shuffled = [5, 8, 0, 3, 7, 1, 6, 2, 4].map((index) => sorted[index] ?? '');
  expect([...shuffled].sort((a, b) => newestTermFirst(term(a), term(b)))).toEqual(sorted);
});

describe('overlaps', () => {
  test.each([
    ['2020-01-01 2022-12-31', '2022-06-01 2024-01-01', true, 'the second begins before the first ends'],
    ['2020-01-01 2022-12-31', '2023-01-01 2024-01-01', false, 'one follows the other'],
    ['2020-01-01 2022-12-31', '2022-12-31 …', false, 'they share only the day of handover'],
    ['2020-01-01 …', '2023-01-01 …', true, 'both still hold it'],
    ['2020-01-01 2022-06', '2022-06-15 …', false, 'the handover may lie within the month'],
    ['2020 2022', '2022 2024', false, 'the handover may lie within the year'],
    ['2020 2023', '2022 2024', true, 'whatever the days'],
    ['2021 2021', '2020 2022', true, 'one lies within the other whatever its days'],
    ['? 2022-12-31', '2020-01-01 2024-01-01', false, 'a start is unknown'],
    ['2020-01-01 ?', '2021-01-01 2024-01-01', false, 'an end is unknown'],
  ])('%s and %s: %s, because %s', (a, b, expected) => {
    expect([overlaps(term(a), term(b)), overlaps(term(b), term(a))]).toEqual([expected, expected]);
  });
});

test.each([
  ['2024-03-07 2024-03-06', true],
  ['2024-03-07 2024-03-07', false],
  ['2024-03-07 2024-03', false],
  ['2024-03 2024-02', true],
  ['2024 2024-01-01', false],
  ['? 2024-01-01', false],
  ['2024-03-07 …', false],
])('%s ends before it starts: %s', (text, expected) => {
  expect(isReversed(term(text))).toBe(expected);
});

describe('violatesSingleHolder', () => {
  const candidate = { ...term('2023-01-01 …'), personId: 'vinh' };
  const predecessor = { ...term('2020-01-01 2022-12-31'), personId: 'nam' };
  const stillThere = { ...term('2020-01-01 …'), personId: 'nam' };

  test.each([
    ['a single office held by two', true, [predecessor, stillThere], true],
    ['a single office handed over', true, [predecessor], false],
    ['a single office held twice by one person', true, [{ ...stillThere, personId: 'vinh' }], false],
    ['an office of several holders', false, [stillThere], false],
    ['an office without other holders', true, [], false],
  ])('%s', (_what, singleHolder, others, expected) => {
    expect(violatesSingleHolder({ singleHolder, candidate, others })).toBe(expected);
  });
});
