import { movingPartsOf } from '../../../../src/reading/kept/rules/answer-parts';
import { aroundNumbers, viewNumbersIn, withViewNumbers } from '../../../../src/reading/kept/rules/view-numbers';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const ARTICLE = {
  data: {
    documentId: 'a',
    title: 'Nói về "views": 5',
    body: [{ type: 'text', html: '<p>"views":7</p>', blocks: [{ type: 'paragraph' }] }],
    related: [
      { documentId: 'b', views: 12 },
      { documentId: 'c', views: 0 },
    ],
    views: 430,
    jsonLd: { '@type': 'NewsArticle' },
  },
  meta: { locale: 'vi' },
};

test('reads are counted of whatever shows its number, in the order of the text', () => {
  expect(movingPartsOf(ARTICLE).counted).toEqual(['b', 'c', 'a']);
  const body = bytes(ARTICLE);
  expect(viewNumbersIn(body).map(({ from, until }) => body.toString('utf8', from, until))).toEqual(['12', '0', '430']);
});

test.each([
  [[12, 0, 430], null],
  [
    [13, 0, 431],
    [13, 0, 431],
  ],
  [
    [1_000_000, 9, 1],
    [1_000_000, 9, 1],
  ],
])('numbers %j put in their places', (numbers, expected) => {
  const renewed = withViewNumbers(bytes(ARTICLE), numbers);
  const [b, c, a] = expected ?? [];
  const { data } = ARTICLE;
  const wanted = {
    ...ARTICLE,
    data: {
      ...data,
      related: [
        { documentId: 'b', views: b },
        { documentId: 'c', views: c },
      ],
      views: a,
    },
  };
  expect(renewed && JSON.parse(renewed.toString())).toEqual(expected && wanted);
});

test('what stands around the numbers is the same whatever they are', () => {
  const body = bytes(ARTICLE);
  const renewed = withViewNumbers(body, [5, 6, 77_777]) ?? body;
  expect(aroundNumbers(renewed, viewNumbersIn(renewed))).toEqual(aroundNumbers(body, viewNumbersIn(body)));
});

test.each([
  ['a body of an editor’s own making', { data: { documentId: 'a', blocks: [{ views: 5, documentId: 'x' }], views: 1 } }, ['a'], 2],
  ['what is said to machines', { data: { documentId: 'a', jsonLd: { views: 5 }, views: 1 } }, ['a'], 2],
  ['a number of nobody', { data: { reads: { today: { views: 5 } } } }, [], 1],
  ['a text that looks like it', { data: { documentId: 'a', title: '"views":5', views: 1 } }, ['a'], 1],
  ['no number', { data: { documentId: 'a', views: null } }, ['a'], 0],
])('%s: the text is compared with what is counted', (_what, answer, counted, numbers) => {
  expect(movingPartsOf(answer).counted).toEqual(counted);
  expect(viewNumbersIn(bytes(answer))).toHaveLength(numbers);
});

test('events are found wherever they stand, but not in an editor’s own words', () => {
  const event = { documentId: 'e', eventStatus: 'scheduled', startDate: '2026-11-24', state: 'upcoming' };
  const office = { startDate: '2026-11-24', state: 'current' };
  const answer = { data: { ...event, offices: [office], body: [{ type: 'event', event }], blocks: [event], list: [[event]] } };
  expect(movingPartsOf(answer).events).toHaveLength(3);
});
