import { countColdQueries } from '../support/queries';
import { createSampleConference, type SampleConference } from '../support/sample-conference';
import { conferenceAnswer, galleryAnswer, pageAnswer, personAnswer } from '../support/sample-conference-answers';
import { SECRET } from '../support/sample-news';
import { textBlock } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const WHERE = { site: 'https://bato.example', cms: 'https://cms.example' };

const EVENT = '/api/events/by-slug/hoi-nghi-tong-ket';
const GALLERY = '/api/photo-galleries/by-slug/anh-tong-ket';
const PAGE = '/api/pages/by-slug/gioi-thieu';
const PERSON = '/api/people/by-slug/pham-xuan-vinh';

type Json = Record<string, unknown>;
type Body = { data: Json; meta: Json };

let server: TestStrapi;
let sample: SampleConference;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: WHERE.site, PUBLIC_URL: WHERE.cms } });
  sample = await createSampleConference(server);
});

afterAll(() => server.destroy());

const read = async (url: string): Promise<Body> => (await server.http.get(url).expect(200)).body as Body;

describe('the whole page in one answer', () => {
  test.each([
    ['an event', EVENT, conferenceAnswer],
    ['a gallery', GALLERY, galleryAnswer],
    ['a static page', PAGE, pageAnswer],
    ['a person', PERSON, personAnswer],
  ])('%s', async (_, url, answer) => {
    expect(await read(url)).toEqual(answer(sample, WHERE));
  });
});

describe('in English', () => {
  test('an event has its own texts, and what is linked in English where it exists, else in Vietnamese', async () => {
    const { data, meta } = await read('/api/events/by-slug/year-end-conference?locale=en');
    expect(meta).toMatchObject({ locale: 'en', isFallback: false });
    expect(data).toMatchObject({
      name: 'Year-end conference',
      url: `${WHERE.site}/en/events/year-end-conference`,
      description: null,
      participants: [{ titleText: 'Chairman of the District, Quyền Chủ tịch Hội đồng Thi đua', role: 'chair' }],
      awards: [{ grantingOffice: { label: 'Chairman of the District' } }],
      organizers: [{ name: "People's Committee of Ba To District" }],
      articles: [{ locale: 'vi', publisher: { name: "People's Committee of Ba To District" } }],
      galleries: [{ locale: 'vi' }],
      image: null,
    });
    expect((data.photos as Json[]).map(({ caption }) => caption)).toEqual(['Hội trường, trong bộ ảnh', 'Trao giấy khen', 'Bàn chủ tọa']);
  });

  test('a person has the names that offices and organizations have there', async () => {
    const { data, meta } = await read(`${PERSON}?locale=en`);
    expect(meta).toMatchObject({ locale: 'en', requestedLocale: 'en', isFallback: false });
    expect(data).toMatchObject({
      disambiguation: 'born in 1970',
      url: `${WHERE.site}/en/people/pham-xuan-vinh`,
      offices: [
        { label: 'Party Secretary of the Commune' },
        { label: 'Quyền Chủ tịch Hội đồng Thi đua', organization: { name: "People's Committee of Ba To District" } },
        { label: 'Chairman of the District', state: 'upcoming' },
        { label: 'Chairman of the District', state: 'past' },
        { label: 'Phó Chủ tịch UBND huyện' },
      ],
    });
    const places = (data.appearances as { place: Json }[]).map(({ place }) => place.title);
    expect(places).toEqual(['Ba Tơ tổng kết năm', 'Ba Tơ tổng kết năm', 'Ảnh tổng kết', 'Year-end conference']);
  });

  test.each([
    ['a gallery', GALLERY],
    ['a page', PAGE],
  ])('%s that is not translated is a 404, or Vietnamese with fallback=1', async (_, url) => {
    await server.http.get(`${url}?locale=en`).expect(404);
    expect((await read(`${url}?locale=en&fallback=1`)).meta).toMatchObject({ locale: 'vi', requestedLocale: 'en', isFallback: true });
  });
});

describe('what is not for readers', () => {
  test.each([EVENT, '/api/events/by-slug/year-end-conference?locale=en', GALLERY, PAGE, PERSON, `${PERSON}?locale=en`])(
    'does not stand in %s',
    async (url) => {
      const { text } = await server.http.get(url).expect(200);
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('nguyen-van-an');
      expect(text).not.toMatch(/"(createdBy|updatedBy|createdAt|searchText|sortKey|sourceNote|redactedAt|startsAt|calendarUid)"/);
    },
  );

  test('a gallery names no event that is not published', async () => {
    const events = server.strapi.documents('api::event.event');
    const { documentId } = sample.event;
    await events.unpublish({ documentId, locale: '*' });
    expect((await read(GALLERY)).data.event).toBeNull();
    expect((await read(PAGE)).data.body).toHaveLength(1);
    expect((await read(PERSON)).data.appearances).toHaveLength(3);
    await server.http.get(EVENT).expect(404);
    await events.publish({ documentId, locale: '*' });
    expect((await read(GALLERY)).data.event).toMatchObject({ documentId });
  });

  test('a photo is shown once, with the caption of its first use that readers may see', async () => {
    const events = server.strapi.documents('api::event.event');
    const { documentId } = sample.event;
    const captions = async () => ((await read(EVENT)).data.photos as Json[]).map(({ caption }) => caption);
    const before = await captions();
    await events.update({ documentId, locale: 'vi', data: { heroPhoto: null } as never });
    expect(await captions()).toEqual(before);
    await events.publish({ documentId, locale: 'vi' });
    expect(await captions()).toEqual(['Hội trường, trong bộ ảnh', 'Trao giấy khen', 'Bàn chủ tọa']);
    const people = [{ person: sample.vinh.documentId }];
    await events.update({ documentId, locale: 'vi', data: { heroPhoto: { image: sample.hall.id, caption: 'Toàn cảnh', people } } });
    await events.publish({ documentId, locale: 'vi' });
    expect(await captions()).toEqual(['Toàn cảnh', 'Trao giấy khen', 'Bàn chủ tọa']);
  });
});

describe('a redacted person', () => {
  test.each(['', '?locale=en', '?locale=en&fallback=1'])('is gone, by a sentence that says nothing of the person%s', async (query) => {
    const { status, body, text } = await server.http.get(`/api/people/by-slug/nguyen-van-an${query}`);
    expect(status).toBe(410);
    expect(body).toEqual({
      data: null,
      error: { status: 410, name: 'GoneError', message: expect.stringMatching(/^This page was removed for good/) as string, details: {} },
    });
    expect(text).not.toMatch(new RegExp(`${SECRET}|nguyen-van-an`));
  });

  test('is not told by an old address either', async () => {
    const data = { fromPath: '/nhan-su/ten-cu', targetType: 'person' as const, targetId: sample.hidden.documentId, statusCode: 301 };
    await server.strapi.documents('api::redirect.redirect').create({ data });
    const { status, body } = await server.http.get('/api/people/by-slug/ten-cu');
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { details: { redirect: { path: null, status: 410 } } } });
  });
});

describe('costs', () => {
  const ARTICLES = 60;

  /** What the address names, what stands around it, the counts. */
  const EACH = 3;

  /** Older than the sample's own article, which has every kind of content. */
  const publishArticle = async (number: number, category: string): Promise<void> => {
    const people = [{ person: sample.vinh.documentId, titleText: `Chức danh ${number}`, titleMode: 'printed' as const }];
    await server.strapi.documents('api::article.article').create({
      locale: 'vi',
      status: 'published',
      data: {
        title: `Bài ${number}`,
        articleType: 'news',
        datePublished: new Date(Date.UTC(2024, 0, 1, number)).toISOString(),
        publisher: sample.directory.district.documentId,
        events: [sample.event.documentId],
        categories: [category],
        body: [
          textBlock('x'),
          { __component: 'media.captioned-photo' as const, image: sample.desk.id, caption: `Ảnh ${number}`, people, missingFile: false },
        ],
      },
    });
  };

  const countAll = async () => ({
    event: await countColdQueries(server, EVENT),
    person: await countColdQueries(server, PERSON),
    gallery: await countColdQueries(server, GALLERY),
    page: await countColdQueries(server, PAGE),
  });

  test('the same number of queries for two articles of an event and for sixty, of which the newest fifty are shown', async () => {
    const { documentId: category } = await server.strapi
      .documents('api::category.category')
      .create({ locale: 'vi', data: { name: 'Thời sự' } });
    await publishArticle(1, category);
    const withTwo = await countAll();
    for (let number = 2; number < ARTICLES; number += 1) await publishArticle(number, category);
    expect(await countAll()).toEqual(withTwo);
    expect(withTwo).toEqual({ event: EACH, person: EACH, gallery: EACH, page: EACH });

    const articles = (await read(EVENT)).data.articles as Json[];
    expect(articles.map(({ title }) => title).slice(0, 3)).toEqual(['Ba Tơ tổng kết năm', 'Bài 59', 'Bài 58']);
    expect(articles).toHaveLength(50);
    expect((await read(PERSON)).data.appearances).toHaveLength(30);
  });
});
