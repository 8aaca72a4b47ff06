import { siteToday } from '../../../src/plugins/view-counter/server/src/counts/site-clock';
import { addDays, dayToText } from '../../../src/plugins/view-counter/server/src/time/local-time';
import { createApiToken, loginAsAdmin } from '../../support/accounts';
import { createOffice, textBlock } from '../../support/content';
import { recordQueries } from '../../support/queries';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { findProblems, writeBase, writeCounted } from '../../support/view-counter/counted';

const ARTICLE = 'api::article.article';
const EVENT = 'api::event.event';
const PERSON = 'api::person.person';

let server: TestStrapi;
let publisher = '';
let today = 0;
const ids = { read: '', unread: '', draft: '', withdrawn: '', event: '', person: '' };

const articles = () => server.strapi.documents(ARTICLE);

const write = async (title: string, data: object = {}, status: 'published' | 'draft' = 'published'): Promise<string> => {
  const common = { articleType: 'news' as const, datePublished: '2026-03-08T01:00:00.000Z', publisher, body: [textBlock(title)] };
  const { documentId } = await articles().create({ locale: 'vi', status, data: { ...common, title, ...data } });
  return documentId;
};

const translate = async (documentId: string, title: string): Promise<void> => {
  await articles().update({ documentId, locale: 'en', data: { title, body: [textBlock(title)] } });
  await articles().publish({ documentId, locale: 'en' });
};

beforeAll(async () => {
  server = await bootStrapi();
  const { strapi } = server;
  today = siteToday({ strapi });
  const office = await createOffice(server, { organization: 'UBND xã Ba Tô', label: 'Chủ tịch', person: 'Ai Đó' });
  publisher = office.organizationId;
  ids.person = office.personId;
  const event = await strapi.documents(EVENT).create({
    locale: 'vi',
    status: 'published',
    data: { name: 'Hội nghị', startDate: '2026-03-07', eventType: 'meeting', eventStatus: 'scheduled' },
  });
  ids.event = event.documentId;
  ids.read = await write('Đã đọc nhiều', {
    events: [ids.event],
    body: [
      textBlock('Chữ'),
      { __component: 'media.captioned-photo', caption: 'Ảnh', missingFile: true, people: [{ person: ids.person, name: 'Ai Đó' }] },
    ],
    mentions: [{ person: ids.person, name: 'Ai Đó', titleText: 'Chủ tịch', titleMode: 'printed' }],
  });
  await translate(ids.read, 'Much read');
  ids.unread = await write('Chưa ai đọc');
  ids.draft = await write('Nháp', {}, 'draft');
  ids.withdrawn = await write('Đã gỡ');
  const redacted = await strapi.documents(PERSON).create({ data: { name: 'Tên Đã Giấu', redactedAt: '2026-03-01T00:00:00.000Z' } });
  const vi = { uid: ARTICLE, locale: 'vi' };
  await writeCounted(strapi.db.connection, [
    { ...vi, documentId: ids.read, day: today, views: 20 },
    { ...vi, documentId: ids.read, day: addDays(today, -6), views: 4 },
    { ...vi, documentId: ids.read, day: addDays(today, -7), views: 300 },
    { ...vi, locale: 'en', documentId: ids.read, day: today, views: 6 },
    { ...vi, documentId: ids.withdrawn, day: today, views: 50 },
    { ...vi, documentId: ids.draft, day: today, views: 1 },
    { uid: EVENT, documentId: ids.event, day: addDays(today, -1), views: 3 },
    { uid: PERSON, locale: '', documentId: ids.person, day: today, views: 2 },
    { uid: PERSON, locale: '', documentId: redacted.documentId, day: today, views: 5 },
    { day: today, views: 9 },
  ]);
  await writeBase(strapi, { uid: ARTICLE, documentId: ids.read }, 100);
  await articles().unpublish({ documentId: ids.withdrawn, locale: 'vi' });
});

afterAll(() => server.destroy());

type Answer = { status: number; headers: Record<string, string>; body: { data: never; meta?: never; error?: { message: string } } };
const ask = (rest: string): Promise<Answer> => server.http.get(`/api/reads${rest}`);

/** Imported, and counted in both languages. */
const READ = 430;

describe('GET /api/reads', () => {
  test('answers shown numbers, all languages together, and 0 for what readers cannot see', async () => {
    const { status, body, headers } = await ask(
      `?type=article&documentIds=${ids.read},${ids.unread},${ids.draft},${ids.withdrawn},khongco`,
    );
    expect(status).toBe(200);
    expect(body).toEqual({ data: { [ids.read]: READ, [ids.unread]: 0, [ids.draft]: 0, [ids.withdrawn]: 0, khongco: 0 } });
    expect(headers['cache-control']).toBe('public, max-age=5, stale-while-revalidate=60');
    expect(headers.etag).toBeTruthy();
  });

  test('asks no type, but a wrong one has no such document', async () => {
    expect((await ask(`?documentIds=${ids.read},${ids.event}`)).body).toEqual({ data: { [ids.read]: READ, [ids.event]: 3 } });
    expect((await ask(`?type=event&documentIds=${ids.read}`)).body).toEqual({ data: { [ids.read]: 0 } });
  });

  test('is not modified as long as no number moves', async () => {
    const address = `/api/reads?documentIds=${ids.read}`;
    const { headers } = await server.http.get(address).expect(200);
    await server.http.get(address).set('If-None-Match', String(headers.etag)).expect(304);
  });

  const many = (n: number) => Array.from({ length: n }, (_, index) => `bai-${index}`).join(',');

  test.each([
    ['', 'documentIds: expected 1 to 100 ids, but got 0.'],
    ['?documentIds=', 'documentIds: expected 1 to 100 ids, but got 0.'],
    [`?documentIds=${many(101)}`, 'documentIds: expected 1 to 100 ids, but got 101.'],
    ['?documentIds=a&documentIds=b', 'documentIds: expected one value, but got 2.'],
    ['?documentIds=a&type=bai-viet', 'type: "bai-viet" is not the singular name of a counted content type.'],
    ['?documentIds=a&type=organization', 'type: "organization" is not the singular name of a counted content type.'],
    ['?documentIds=a&id=b', 'id: there is no such parameter here. Known: type, documentIds.'],
    ['/site?x=1', 'x: there is no such parameter here. Known: none.'],
    ['/popular', 'type: expected the singular name of a counted content type, but got nothing.'],
    ['/popular?type=x', 'type: "x" is not the singular name of a counted content type.'],
    ['/popular?type=article&days=0', 'days: expected a whole number from 1 to 365, but got 0.'],
    ['/popular?type=article&days=366', 'days: expected a whole number from 1 to 365, but got 366.'],
    ['/popular?type=article&days=1e1', 'days: expected a whole number from 1 to 365.'],
    ['/popular?type=article&limit=51', 'limit: expected a whole number from 1 to 50, but got 51.'],
  ])('%s → 400', async (rest, message) => {
    const { status, body, headers } = await ask(rest);
    expect(status).toBe(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError', message } });
    expect(headers['cache-control']).toBe('no-store');
  });

  test('takes exactly a hundred', async () => {
    expect((await ask(`?documentIds=${many(100)}`)).status).toBe(200);
  });
});

describe('GET /api/reads/popular', () => {
  test('ranks what was read within the window, in one language, without what is no longer published', async () => {
    const { status, body } = await ask('/popular?type=article&locale=vi&days=7&limit=10');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: [
        {
          documentId: ids.read,
          locale: 'vi',
          title: 'Đã đọc nhiều',
          slug: 'da-doc-nhieu',
          datePublished: '2026-03-08T01:00:00.000Z',
          views: 24,
        },
      ],
      meta: { from: dayToText(addDays(today, -6)), to: dayToText(today) },
    });
  });

  test.each([
    ['?type=article', [24]],
    ['?type=article&days=1', [20]],
    ['?type=article&days=8', [324]],
    ['?type=article&days=60', [324]],
    ['?type=article&locale=en', [6]],
    ['?type=article&locale=fr', []],
    ['?type=event', [3]],
    ['?type=event&days=1', []],
    ['?type=person&locale=vi', [2]],
  ])('%s', async (rest, views) => {
    const { body } = await ask(`/popular${rest}`);
    expect((body.data as { views: number }[]).map((entry) => entry.views)).toEqual(views);
  });

  test('names a type as the options say', async () => {
    expect((await ask('/popular?type=event')).body.data).toMatchObject([
      { title: 'Hội nghị', slug: 'hoi-nghi', datePublished: '2026-03-07' },
    ]);
  });

  test('does not name a redacted person, who counts for the site all the same', async () => {
    expect(JSON.stringify((await ask('/popular?type=person&limit=50')).body)).not.toContain('Tên Đã Giấu');
  });
});

describe('GET /api/reads/site', () => {
  test('names the period of each number', async () => {
    const { body, headers } = await ask('/site');
    const monthViews = expect.any(Number) as number;
    expect(body).toEqual({
      data: {
        online: 0,
        today: { views: 93, visits: 93 },
        month: { views: monthViews, visits: monthViews },
        total: { views: 400, visits: 400 },
        since: dayToText(today),
      },
    });
    expect(headers['cache-control']).toBe('public, max-age=5, stale-while-revalidate=60');
  });
});

describe('answers of the content API', () => {
  const PUBLIC_TOKEN = { type: 'full-access' as const };
  let token = '';
  beforeAll(async () => {
    token = await createApiToken(server, PUBLIC_TOKEN);
  });
  const read = async (rest: string): Promise<never> =>
    (await server.http.get(`/api/${rest}`).set('Authorization', `Bearer ${token}`).expect(200)).body as never;

  /** Statements about the counter's tables. */
  const countingQueries = async (work: () => Promise<unknown>): Promise<number> =>
    (await recordQueries(server.strapi, work)).queries.filter((sql) => sql.includes('vc_')).length;

  test('carry views on lists and single documents, whatever fields are asked for', async () => {
    expect(await read(`articles?locale=vi&fields=title&sort=title`)).toMatchObject({
      data: [
        { title: 'Chưa ai đọc', views: 0 },
        { title: 'Đã đọc nhiều', views: READ },
      ],
    });
    expect(await read(`articles/${ids.read}?locale=en`)).toMatchObject({ data: { views: READ } });
  });

  test('carry them on populated documents in any depth, by one query', async () => {
    const address =
      'articles?locale=vi&filters[slug]=da-doc-nhieu&populate[events]=true&populate[publisher]=true&populate[localizations]=true' +
      '&populate[mentions][populate][person]=true&populate[body][on][media.captioned-photo][populate][people][populate][person]=true';
    const n = await countingQueries(async () => {
      expect(await read(address)).toMatchObject({
        data: [
          {
            views: READ,
            events: [{ views: 3 }],
            localizations: [{ locale: 'en', views: READ }],
            mentions: [{ person: { views: 2 } }],
            body: [{ people: [{ person: { views: 2 } }] }],
          },
        ],
      });
    });
    expect(n).toBe(1);
  });

  test('cost nothing where no counted document is in them', async () => {
    expect(await countingQueries(() => read('organizations'))).toBe(0);
    expect(await countingQueries(() => read('articles?filters[slug]=khong-co'))).toBe(0);
    const { data } = (await read('organizations')) as { data: object[] };
    expect(data[0]).not.toHaveProperty('views');
  });

  test('say it after writing, too', async () => {
    const { body } = await server.http
      .put(`/api/people/${ids.person}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { honorificPrefix: 'Ông' } })
      .expect(200);
    expect(body).toMatchObject({ data: { documentId: ids.person, views: 2 } });
  });

  test('cannot be sorted or filtered by views', async () => {
    await server.http.get('/api/articles?sort=views').set('Authorization', `Bearer ${token}`).expect(400);
    await server.http.get('/api/articles?filters[views][$gt]=1').set('Authorization', `Bearer ${token}`).expect(400);
  });

  test('are complete by slug', async () => {
    const { body } = await server.http.get('/api/articles/by-slug/da-doc-nhieu').expect(200);
    expect(body).toMatchObject({ data: { views: READ } });
  });

  test('stay as they are in the admin and for code', async () => {
    const admin = await loginAsAdmin(server);
    const queries = await countingQueries(async () => {
      const { body } = await server.http
        .get(`/content-manager/collection-types/${ARTICLE}?locale=vi`)
        .set('Authorization', `Bearer ${admin.token}`)
        .expect(200);
      expect((body as { results: object[] }).results[0]).not.toHaveProperty('views');
      expect(await articles().findFirst({ locale: 'vi' })).not.toHaveProperty('views');
    });
    expect(queries).toBe(0);
  });
});

test('every number adds up in the end', async () => {
  expect(await findProblems(server.strapi)).toEqual([]);
});
