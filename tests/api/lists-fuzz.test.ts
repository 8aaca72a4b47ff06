import { oneOf, TRICKS } from '../support/reading-fuzz/random-request';
import { createSampleLists } from '../support/sample-lists';
import { createSampleNews, SECRET } from '../support/sample-news';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { createRandom } from '../support/view-counter/readers';

const REQUESTS = 600;

const ADDRESSES = ['home', 'lists/articles', 'lists/events', 'lists/photo-galleries', 'lists/people', 'lists/pages', 'lists'];

const NAMES = [
  ...[
    'locale',
    'fallback',
    'category',
    'publisher',
    'organizer',
    'organization',
    'event',
    'person',
    'state',
    'year',
    'month',
    'page',
    'pageSize',
  ],
  ...[
    'status',
    'publicationFilter',
    'populate',
    'filters[title][$contains]',
    'sort',
    '_q',
    'preview',
    'page[]',
    'category[$ne]',
    'person[$or][0]',
    '__proto__',
  ],
];

let server: TestStrapi;
let known: string[] = [];

beforeAll(async () => {
  server = await bootStrapi();
  const news = await createSampleNews(server);
  const more = await createSampleLists(server, news);
  known = [
    ...['vi', 'en', 'fr', '1', '0', '2', '7', '10', '100', '101', '2024', '2026', '03', '99999999999999999999'],
    ...['upcoming', 'ongoing', 'past', 'draft', '*', 'true', 'null', '', '%20', 'a'.repeat(300)],
    ...['thoi-su', 'news', 'H49.32', 'H49.33', 'hoi-nghi-nong-thon-moi', 'pham-xuan-vinh', 'dinh-thi-an'],
    ...[news.category, news.event, news.hiddenEvent, news.chairman, news.redacted, news.publisher, more.commune].map(
      (entry) => entry.documentId,
    ),
    ...TRICKS,
  ];
});

afterAll(() => server.destroy());

const anyUrl = (random: () => number): string => {
  const parameters = Array.from({ length: Math.floor(random() * 5) }, () => `${oneOf(NAMES, random)}=${oneOf(known, random)}`);
  return `/api/${oneOf(ADDRESSES, random)}?${parameters.join('&')}`;
};

/** Half of the requests ask only what a list knows: those answer 200 often enough to mean something. */
const sensibleUrl = (random: () => number): string => {
  const locale = oneOf(['', 'locale=vi', 'locale=en', 'locale=en&fallback=1'], random);
  const filter = oneOf(['', 'category=', 'publisher=', 'event=', 'person='], random);
  const period = oneOf(['', 'year=2024', 'year=2024&month=3', 'year=2025'], random);
  const value = filter === '' ? '' : `${filter}${oneOf(known.slice(24), random)}`;
  return `/api/lists/articles?${[locale, value, period, oneOf(['', 'page=2', 'pageSize=3'], random)].filter(Boolean).join('&')}`;
};

test.each([1, 2, 3])(
  'whatever is asked is answered, or refused with a sentence, and tells nothing that is not published (seed %d)',
  async (seed) => {
    const random = createRandom(seed);
    const statuses = new Map<number, number>();
    for (let request = 0; request < REQUESTS / 3; request += 1) {
      const url = request % 2 ? sensibleUrl(random) : anyUrl(random);
      const { status, text, body } = await server.http.get(url);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect({ url, isExpected: [200, 400, 404].includes(status) }).toEqual({ url, isExpected: true });
      expect({
        url,
        tells: text.includes(SECRET) || text.includes('Nguyễn Văn Ẩn') || /node_modules|SELECT |at Object/.test(text),
      }).toEqual({ url, tells: false });
      const sentence = status === 200 ? 'none' : String(body.error?.message);
      expect({ url, hasSentence: sentence.length > 3 }).toEqual({ url, hasSentence: true });
    }
    expect(statuses.get(200)).toBeGreaterThan(50);
    expect(statuses.get(400)).toBeGreaterThan(20);
  },
);

test.each(['post', 'put', 'patch', 'delete'] as const)('%s is not allowed', async (method) => {
  for (const address of ADDRESSES.slice(0, 5)) expect([403, 404, 405]).toContain((await server.http[method](`/api/${address}`)).status);
});

test.each(ADDRESSES.slice(0, 5))('HEAD of %s has no body', async (address) => {
  const { status, text } = await server.http.head(`/api/${address}`);
  expect({ status, text: text ?? '' }).toEqual({ status: 200, text: '' });
});
