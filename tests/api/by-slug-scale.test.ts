import { createAnchors, fillPortal } from '../support/bulk-portal';
import { bulkId } from '../support/bulk-rows';
import { pastTheDoor } from '../support/front-door/ask';
import { countColdQueries } from '../support/queries';
import { createSampleConference } from '../support/sample-conference';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const FEW = 40;
const MANY = 4_000;

/** One page of each kind; at 4,000 the event has 20 articles and galleries, the person stands in 100 of each. */
const PAGES = [
  `articles/by-slug/${bulkId('bai', 0)}`,
  `articles/by-slug/${bulkId('bai', 0)}?locale=en`,
  `events/by-slug/${bulkId('sukien', 0)}`,
  'events/by-slug/hoi-nghi-tong-ket',
  `photo-galleries/by-slug/${bulkId('anh', 0)}`,
  'people/by-slug/pham-xuan-vinh',
  'people/by-slug/pham-xuan-vinh?locale=en',
  'pages/by-slug/gioi-thieu',
];

let server: TestStrapi;
const atFew = new Map<string, number>();
const atMany = new Map<string, number>();

const read = (page: string) => server.http.get(pastTheDoor(`/api/${page}`)).expect(200);

const countQueries = (page: string): Promise<number> => countColdQueries(server, `/api/${page}`);

beforeAll(async () => {
  server = await bootStrapi();
  await createSampleConference(server);
  await createAnchors(server);
  await fillPortal(server, { from: 0, until: FEW });
  for (const page of PAGES) atFew.set(page, await countQueries(page));
  await fillPortal(server, { from: FEW, until: MANY });
  for (const page of PAGES) atMany.set(page, await countQueries(page));
});

afterAll(() => server.destroy());

test.each(PAGES)('%s costs three queries at 40 articles and at 4,000', (page) => {
  expect([atFew.get(page), atMany.get(page)]).toEqual([3, 3]);
});

/** What stands beside an article, by the rule of the bulk: its category holds every eighth, the event of every fifth every two hundredth. */
const neighboursOf = (number: number): string[] => {
  const newest = (step: number): number[] =>
    Array.from({ length: MANY }, (_, index) => MANY - 1 - index).filter((other) => other !== number && other % step === number % step);
  const ofEvent = number % 5 === 0 ? newest(200).slice(0, 5) : [];
  return [...new Set([...ofEvent, ...newest(8)])].slice(0, 5).map((other) => bulkId('bai', other));
};

describe('beside an article stand the newest of its event, then of its category', () => {
  const relatedTo = async (number: number): Promise<string[]> => {
    const { body } = await read(`articles/by-slug/${bulkId('bai', number)}`);
    return (body as { data: { related: { documentId: string }[] } }).data.related.map(({ documentId }) => documentId);
  };

  test.each([0, 1, 2_005, MANY - 1])('article %s of 4,000', async (number) => {
    expect(await relatedTo(number)).toEqual(neighboursOf(number));
  });

  test('of which none has to be new: a category for which nobody writes any more is looked through as well', async () => {
    const { strapi } = server;
    const { documentId: category } = await strapi.documents('api::category.category').create({ locale: 'vi', data: { name: 'Mục cũ' } });
    for (const number of [1, 2, 3]) {
      const documentId = bulkId('bai', number);
      await strapi.documents('api::article.article').update({ documentId, locale: 'vi', data: { categories: [category] } });
      await strapi.documents('api::article.article').publish({ documentId, locale: 'vi' });
    }
    expect(await relatedTo(1)).toEqual([bulkId('bai', 3), bulkId('bai', 2)]);
  });
});

test('a page stays bounded: what it leaves out, the lists have', async () => {
  const { body } = await read('people/by-slug/pham-xuan-vinh');
  expect((body as { data: { appearances: unknown[] } }).data.appearances).toHaveLength(30);
});
