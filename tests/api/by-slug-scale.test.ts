import { createAnchors, fillPortal } from '../support/bulk-portal';
import { bulkId } from '../support/bulk-rows';
import { pastTheDoor } from '../support/front-door/ask';
import { recordQueries } from '../support/queries';
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

/** The least of three: now and then Strapi or the counter does something of its own meanwhile. */
const countQueries = async (page: string): Promise<number> => {
  const counts: number[] = [];
  for (let time = 0; time < 3; time += 1) counts.push((await recordQueries(server.strapi, () => read(page))).queries.length);
  return Math.min(...counts);
};

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

test.each(PAGES)('%s costs no more queries at 4,000 articles than at 40', (page) => {
  expect(atMany.get(page)).toBeLessThanOrEqual(atFew.get(page) ?? 0);
});

test('a page stays bounded: what it leaves out, the lists have', async () => {
  const { body } = await read('people/by-slug/pham-xuan-vinh');
  expect((body as { data: { appearances: unknown[] } }).data.appearances).toHaveLength(30);
});
