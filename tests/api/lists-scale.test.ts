import { createAnchors, fillPortal } from '../support/bulk-portal';
import { bulkId } from '../support/bulk-rows';
import { pastTheDoor } from '../support/front-door/ask';
import { recordQueries } from '../support/queries';
import { gatherStatistics, planOf, recordStatements, wholeReads, wholeSorts } from '../support/query-plans';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { writeCounted } from '../support/view-counter/counted';

const FEW = 40;
const MANY = 4_000;

const EVENT = bulkId('sukien', 0);

/** What a page may cost, measured, so that one more is noticed: the names in the filters, the total, the page, its cards, their reads. */
const MAX_QUERIES = { home: 6, 'lists/articles': 5, 'lists/events': 4, 'lists/photo-galleries': 4, 'lists/people': 4 };

/** The statements that choose what stands in a list. */
const CHOOSING = /^(SELECT (shown|id, place|COUNT\(\*\) AS total)|WITH among)/;

const UNFILTERED = [
  'lists/articles',
  'lists/articles?locale=en',
  'lists/articles?page=3&pageSize=10',
  'lists/articles?pageSize=30',
  'lists/articles?year=2020&month=1',
  'lists/events',
  'lists/events?state=upcoming',
  'lists/photo-galleries',
  'lists/people',
];

const MERGED = ['lists/articles?locale=en&fallback=1', 'lists/events?locale=en&fallback=1', 'lists/photo-galleries?locale=en&fallback=1'];

const FILTERED = [
  'lists/articles?category=muc-0',
  'lists/articles?publisher=H1',
  `lists/articles?event=${EVENT}`,
  'lists/articles?locale=en&fallback=1&category=muc-0&publisher=H0',
  'lists/events?state=ongoing',
  'lists/events?state=past',
  'lists/events?organizer=H1',
  'lists/photo-galleries?publisher=H1',
  `lists/photo-galleries?event=${EVENT}`,
  'lists/people?organization=H1',
];

/** Where a person stands is dear to find: once for page and total. */
const OF_PERSON = [
  'lists/articles?person=ba-an',
  'lists/articles?locale=en&fallback=1&category=muc-0&publisher=H0&person=ba-an',
  'lists/events?person=ba-an',
  'lists/photo-galleries?person=ba-an',
];

const EVERY_ROUTE = ['home', 'home?locale=en', 'home?locale=en&fallback=1', ...UNFILTERED, ...MERGED, ...FILTERED, ...OF_PERSON];

let server: TestStrapi;
const atFew = new Map<string, number>();
const atMany = new Map<string, number>();

const read = (route: string) => server.http.get(pastTheDoor(`/api/${route}`)).expect(200);

/** The first request fills what the counter keeps for some seconds; then the least of three, because Strapi tells its webhooks of a save afterwards. */
const countQueries = async (route: string): Promise<number> => {
  await read(route);
  const counts: number[] = [];
  for (let time = 0; time < 3; time += 1) counts.push((await recordQueries(server.strapi, () => read(route))).queries.length);
  return Math.min(...counts);
};

const measure = async (counts: Map<string, number>): Promise<void> => {
  for (const route of EVERY_ROUTE) counts.set(route, await countQueries(route));
};

const countReads = async (): Promise<void> => {
  const day = Number(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', ''));
  const uid = 'api::article.article';
  const numbers = Array.from({ length: 12 }, (_, number) => number * 3);
  const reads = ['vi', 'en'].flatMap((locale) =>
    numbers.map((number) => ({ uid, locale, day, documentId: bulkId('bai', number), views: number + 1 })),
  );
  await writeCounted(server.strapi.db.connection, reads);
};

beforeAll(async () => {
  server = await bootStrapi();
  await createAnchors(server);
  await fillPortal(server, { from: 0, until: FEW });
  await countReads();
  await measure(atFew);
  await fillPortal(server, { from: FEW, until: MANY });
  await gatherStatistics(server);
  await measure(atMany);
});

afterAll(() => server.destroy());

test.each(EVERY_ROUTE)('%s costs as many queries among 4,000 of each kind as among 40', (route) => {
  const [kind] = route.split('?') as [keyof typeof MAX_QUERIES];
  expect(atMany.get(route)).toBe(atFew.get(route));
  expect(atMany.get(route)).toBeLessThanOrEqual(MAX_QUERIES[kind]);
});

describe('the database finds', () => {
  test.each([
    ...[...UNFILTERED, ...MERGED, ...FILTERED].map((route) => ({ route, choosing: 2 })),
    ...OF_PERSON.map((route) => ({ route, choosing: 1 })),
  ])('$route without reading a whole table', async ({ route, choosing }) => {
    const statements = await recordStatements(server, CHOOSING, () => read(route));
    expect(statements).toHaveLength(choosing);
    for (const statement of statements) expect(wholeReads(await planOf(server, statement, { onlyByIndex: true }))).toEqual([]);
  });

  test.each(UNFILTERED)('a page of %s in its order, without sorting all', async (route) => {
    const [, page] = await recordStatements(server, CHOOSING, () => read(route));
    const plan = page ? await planOf(server, page) : [];
    expect(plan.join('\n')).toMatch(/_ix/);
    expect(wholeSorts(plan)).toEqual([]);
  });

  test('a page far back as well as the first', async () => {
    const { body } = await read(`lists/articles?page=${MANY / 10}`);
    const { pagination } = body.meta;
    expect({ pagination, last: body.data.at(-1).documentId }).toEqual({
      pagination: { page: MANY / 10, pageSize: 10, pageCount: MANY / 10, total: MANY },
      last: bulkId('bai', 0),
    });
  });
});

test.each(['lists/articles?locale=vi', 'lists/articles?locale=en&fallback=1'])(
  'the pages of %s are all articles, newest first, once each',
  async (list) => {
    const pageSize = 100;
    const pages: string[][] = [];
    for (let page = 1; page <= MANY / pageSize; page += 1) {
      const { body } = await read(`${list}&page=${page}&pageSize=${pageSize}`);
      pages.push((body as { data: { documentId: string }[] }).data.map(({ documentId }) => documentId));
    }
    expect(pages.flat()).toEqual(Array.from({ length: MANY }, (_, number) => bulkId('bai', MANY - 1 - number)));
  },
);

test.each(['lists/articles', 'lists/articles?person=ba-an'])(
  'a page of %s behind the last is empty and says how many there are',
  async (list) => {
    const { total } = (await read(list)).body.meta.pagination;
    const { body } = await read(`${list}${list.includes('?') ? '&' : '?'}page=99999`);
    expect(total).toBeGreaterThan(10);
    expect(body).toMatchObject({ data: [], meta: { pagination: { total } } });
  },
);
