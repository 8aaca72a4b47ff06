import { randomBytes } from 'node:crypto';
import { siteToday } from '../../../src/plugins/view-counter/server/src/counts/site-clock';
import { dayToText } from '../../../src/plugins/view-counter/server/src/time/local-time';
import { createOffice, textBlock } from '../../support/content';
import { recordQueries } from '../../support/queries';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { findProblems, writeBase, writeCounted } from '../../support/view-counter/counted';

const ARTICLE = 'api::article.article';
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

type Answer = { data: Record<string, never> | null; errors?: { message: string; extensions: Record<string, unknown> }[] };

let server: TestStrapi;
let today = 0;
const ids: string[] = [];
let eventId = '';

const ask = async (query: string, variables: object = {}): Promise<Answer> =>
  (await server.http.post('/graphql').set('User-Agent', AGENT).send({ query, variables })).body as Answer;

beforeAll(async () => {
  server = await bootStrapi();
  const { strapi } = server;
  today = siteToday({ strapi });
  const { organizationId } = await createOffice(server, { organization: 'UBND xã Ba Tô', label: 'Chủ tịch', person: 'Ai Đó' });
  const event = await strapi.documents('api::event.event').create({
    locale: 'vi',
    status: 'published',
    data: { name: 'Hội nghị', startDate: '2026-03-07', eventType: 'meeting', eventStatus: 'scheduled' },
  });
  eventId = event.documentId;
  for (const title of ['Một', 'Hai', 'Ba']) {
    const { documentId } = await strapi.documents(ARTICLE).create({
      locale: 'vi',
      status: 'published',
      data: {
        title,
        articleType: 'news',
        datePublished: '2026-03-08T01:00:00.000Z',
        publisher: organizationId,
        body: [textBlock(title)],
        events: [eventId],
      },
    });
    ids.push(documentId);
  }
  const [one = '', two = ''] = ids;
  await writeCounted(strapi.db.connection, [
    { uid: ARTICLE, documentId: one, day: today, views: 5 },
    { uid: ARTICLE, documentId: two, day: today, views: 7 },
    { uid: 'api::event.event', documentId: eventId, day: today, views: 3 },
  ]);
});

afterAll(() => server.destroy());

describe('the field views', () => {
  test('is on every counted type, in any depth, by one query per turn', async () => {
    const query = '{ articles(sort: "title") { title views events { views articles { title views } } } }';
    const { result, queries } = await recordQueries(server.strapi, () => ask(query));
    const articles = [
      { title: 'Ba', views: 0 },
      { title: 'Hai', views: 7 },
      { title: 'Một', views: 5 },
    ];
    expect(result.errors).toBeUndefined();
    expect(result.data?.articles).toMatchObject(articles.map((article) => ({ ...article, events: [{ views: 3 }] })));
    // Articles, their events, and the events' articles, of which some are known by then.
    expect(queries.filter((sql) => sql.includes('vc_total')).length).toBeLessThanOrEqual(3);
  });

  test('costs nothing where nobody asks for it', async () => {
    const { queries } = await recordQueries(server.strapi, () => ask('{ articles { title } }'));
    expect(queries.filter((sql) => sql.includes('vc_'))).toEqual([]);
  });

  test('is a number that is never missing, and only on counted types', async () => {
    const { data } = await ask(
      '{ a: __type(name: "Article") { fields { name type { kind ofType { name } } } } o: __type(name: "Organization") { fields { name } } }',
    );
    type Fields = { fields: { name: string }[] };
    const [article, organization] = [data?.a, data?.o] as unknown as [Fields, Fields];
    expect(article.fields).toContainEqual({ name: 'views', type: { kind: 'NON_NULL', ofType: { name: 'Int' } } });
    expect(organization.fields.map(({ name }) => name)).not.toContain('views');
  });
});

describe('what the public routes have', () => {
  test('readCounts', async () => {
    const { data } = await ask('query ($ids: [ID!]!) { readCounts(type: "article", documentIds: $ids) { documentId views } }', {
      ids: [ids[1], ids[2], 'khongco'],
    });
    expect(data?.readCounts).toEqual([
      { documentId: ids[1], views: 7 },
      { documentId: ids[2], views: 0 },
      { documentId: 'khongco', views: 0 },
    ]);
  });

  test('popularReads', async () => {
    const { data } = await ask(
      '{ popularReads(type: "article", limit: 1) { entries { documentId locale title slug datePublished views } from to } }',
    );
    expect(data?.popularReads).toEqual({
      entries: [{ documentId: ids[1], locale: 'vi', title: 'Hai', slug: 'hai', datePublished: '2026-03-08T01:00:00.000Z', views: 7 }],
      from: expect.any(String) as string,
      to: dayToText(today),
    });
  });

  test('siteReads', async () => {
    const { data } = await ask('{ siteReads { online today { views visits } month { views } total { views } since } }');
    expect(data?.siteReads).toMatchObject({
      today: { views: 15, visits: 15 },
      month: { views: 15 },
      total: { views: 15 },
      since: dayToText(today),
    });
  });

  test('recordRead counts once however often it is sent', async () => {
    const query = `mutation ($hitId: String!, $documentId: ID) {
      recordRead(hitId: $hitId, type: "article", documentId: $documentId, locale: "vi", nav: "navigate") { counted views site { today { views } total { views } } }
    }`;
    const variables = { hitId: randomBytes(16).toString('hex'), documentId: ids[2] };
    expect((await ask(query, variables)).data?.recordRead).toEqual({
      counted: true,
      views: 1,
      site: { today: { views: 16 }, total: { views: 16 } },
    });
    expect((await ask(query, variables)).data?.recordRead).toMatchObject({ counted: false, views: 1 });
    expect((await ask(`{ article(documentId: "${ids[2]}") { views } }`)).data?.article).toEqual({ views: 1 });
  });
});

describe('a bad question', () => {
  const hitId = 'a'.repeat(32);

  test.each([
    ['{ readCounts(documentIds: []) { views } }', 'BAD_USER_INPUT', 'documentIds: expected 1 to 100 ids, but got 0.'],
    [
      '{ readCounts(type: "x", documentIds: ["a"]) { views } }',
      'BAD_USER_INPUT',
      'type: "x" is not the singular name of a counted content type.',
    ],
    ['{ popularReads(type: "article", days: 400) { to } }', 'BAD_USER_INPUT', 'days: expected a whole number from 1 to 365, but got 400.'],
    ['mutation { recordRead(hitId: "short") { counted } }', 'BAD_USER_INPUT', 'hitId: expected 128 random bits'],
    [
      `mutation { recordRead(hitId: "${hitId}", type: "article", documentId: "khongco") { counted } }`,
      'STRAPI_NOT_FOUND_ERROR',
      'No published document',
    ],
  ])('%s', async (query, code, message) => {
    const { data, errors } = await ask(query);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringContaining(message) as string, extensions: { code } }]);
  });
});

test('a number beyond Int stops where Int stops', async () => {
  await writeBase(server.strapi, { uid: ARTICLE, documentId: ids[0] ?? '' }, 3_000_000_000);
  expect((await ask(`{ article(documentId: "${ids[0]}") { views } }`)).data?.article).toEqual({ views: 2_147_483_647 });
});

test('every number adds up in the end', async () => {
  expect(await findProblems(server.strapi)).toEqual([]);
});
