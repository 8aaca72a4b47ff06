import { compareParts, type PartSums } from '../../../../../src/plugins/view-counter/server/src/proof/rules/compare-parts';

const counters = (views: number) => ({ views, uniques: 0, visits: 0 });
const part = (uid: string, whole: number, parts: number, day: number | null = 20_261_122): PartSums => ({
  uid,
  locale: uid === '' ? '' : 'vi',
  day,
  whole: counters(whole),
  parts: counters(parts),
});

test('the site is its pages and all documents, a type is its documents', () => {
  expect(compareParts([part('', 10, 3), part('article', 5, 5), part('event', 2, 2)])).toEqual([]);
});

test('days do not make up for each other', () => {
  const rows = [part('', 1, 0), part('article', 2, 2), part('', 3, 2, 20_261_123)];
  expect(compareParts(rows).map(({ day, expected, found }) => [day, expected, found])).toEqual([
    [20_261_122, 2, 1],
    [20_261_123, 2, 3],
  ]);
});

test('a type whose row is missing is wrong by all of its views', () => {
  expect(compareParts([part('', 4, 0), part('article', 0, 4)])).toEqual([
    { uid: 'article', locale: 'vi', day: 20_261_122, counter: 'views', expected: 4, found: 0 },
  ]);
});

test('a day that the site does not know is wrong, too', () => {
  expect(compareParts([part('article', 4, 4, null)])).toEqual([
    { uid: '', locale: '', day: null, counter: 'views', expected: 4, found: 0 },
  ]);
});
