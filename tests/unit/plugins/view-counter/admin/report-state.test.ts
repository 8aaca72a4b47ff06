import { queryOf, rangeOf, readState, writeState } from '../../../../../src/plugins/view-counter/admin/src/range/report-state';

const TODAY = '2026-03-31';
const state = (query: string) => readState(new URLSearchParams(query));

describe('the range of a report', () => {
  test.each([
    ['today', '2026-03-31', '2026-03-31'],
    ['days7', '2026-03-25', '2026-03-31'],
    ['days30', '2026-03-02', '2026-03-31'],
    ['days90', '2026-01-01', '2026-03-31'],
    ['thisMonth', '2026-03-01', '2026-03-31'],
    ['lastMonth', '2026-02-01', '2026-02-28'],
    ['thisYear', '2026-01-01', '2026-03-31'],
  ] as const)('%s is %s to %s', (preset, from, to) => {
    expect(rangeOf(preset, TODAY)).toEqual({ from, to });
  });

  test('in January last month is in the year before', () => {
    expect(rangeOf('lastMonth', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });
});

describe('the address of a report', () => {
  test('is read, and what it does not understand is the default', () => {
    expect(state('range=days7&compare=yearBefore&uid=api::page.page&lines=uniques,views')).toEqual({
      range: 'days7',
      uid: 'api::page.page',
      locale: null,
      comparison: 'yearBefore',
      lines: ['views', 'uniques'],
    });
    expect(state('range=mai&compare=khong&lines=do')).toEqual(state(''));
  });

  test.each(['from=2026-02-30&to=2026-03-01', 'from=2026-03-02&to=2026-03-01', 'from=2026-03-02', 'from=x&to=y'])(
    '%s is no range',
    (query) => {
      expect(state(query).range).toBe('days30');
    },
  );

  test('is written without defaults, and keeps what is not of the report', () => {
    const written = writeState(new URLSearchParams('tab=report&range=days7'), { ...state(''), locale: 'en' });
    expect(String(written)).toBe('tab=report&locale=en');
  });

  test('is read as it was written', () => {
    const wanted = state('from=2026-01-05&to=2026-02-10&uid=a&locale=vi&compare=previous&lines=visits');
    expect(readState(writeState(new URLSearchParams(), wanted))).toEqual(wanted);
  });
});

describe('the second period', () => {
  test.each([
    ['range=days7', undefined],
    ['range=days7&compare=previous', '2026-03-18'],
    ['range=today&compare=previous', '2026-03-30'],
    ['range=days7&compare=yearBefore', '2025-03-25'],
    ['from=2024-02-29&to=2024-03-05&compare=yearBefore', '2023-02-28'],
  ])('of %s begins %s', (query, from) => {
    expect(queryOf(state(query), TODAY).compareFrom).toBe(from);
  });
});
