import { textBlock } from '../support/content';
import { countColdQueries } from '../support/queries';
import { sampleAnswer } from '../support/sample-answer';
import { createSampleNews, SECRET, type SampleNews } from '../support/sample-news';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const ADDRESS = '/api/articles/by-slug/ba-to-tong-ket-nong-thon-moi';
const SITE = 'https://bato.example';
const CMS = 'https://cms.example';

type Json = Record<string, unknown>;
type Body = { data: Json & { related: Json[]; jsonLd: Json }; meta: Json };

let server: TestStrapi;
let news: SampleNews;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: SITE, PUBLIC_URL: CMS } });
  news = await createSampleNews(server);
});

afterAll(() => server.destroy());

const read = async (url: string): Promise<Body> => (await server.http.get(url).expect(200)).body as Body;

describe('an article by its slug', () => {
  test('is the whole page in one answer', async () => {
    expect(await read(ADDRESS)).toEqual(sampleAnswer({ news, site: SITE, cms: CMS }));
  });

  test('shows a translation with what is linked in Vietnamese, each in English where it exists', async () => {
    const { data, meta } = await read('/api/articles/by-slug/ba-to-sums-up?locale=en');
    expect(meta).toMatchObject({ locale: 'en', requestedLocale: 'en', isFallback: false });
    expect(data).toMatchObject({
      title: 'Ba To sums up',
      url: `${SITE}/en/news/ba-to-sums-up`,
      heroPhoto: null,
      events: [{ locale: 'vi', name: 'Hội nghị nông thôn mới' }],
      categories: [{ name: 'News', slug: 'news' }],
      publisher: { name: "People's Committee of Ba To District" },
      galleries: [{ locale: 'vi', title: 'Ảnh hội nghị' }],
      historicalNotice: expect.stringContaining("People's Committee of Ba To District ceased to operate on 1 July 2025") as string,
      seo: { description: 'This morning.', image: null, openGraph: { locale: 'en_US', image: null } },
      jsonLd: { inLanguage: 'en', articleSection: ['News'] },
    });
    expect(data.related.map(({ category: of }) => of)).toEqual([
      null,
      expect.objectContaining({ name: 'News' }),
      expect.objectContaining({ name: 'News' }),
    ]);
  });

  test('shows nothing that is private or not published', async () => {
    for (const url of [ADDRESS, '/api/articles/by-slug/ba-to-sums-up?locale=en']) {
      const { text } = await server.http.get(url).expect(200);
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('Nguyễn Văn Ẩn');
      expect(text).not.toMatch(/"(createdBy|updatedBy|createdAt|searchText|editorialNote|legacySource|redactedAt)"/);
    }
  });

  test('keeps a change of the draft to itself', async () => {
    const articles = server.strapi.documents('api::article.article');
    await articles.update({ documentId: news.sameEvent.documentId, locale: 'vi', data: { title: SECRET, body: [textBlock(SECRET)] } });
    const { text } = await server.http.get('/api/articles/by-slug/cung-su-kien').expect(200);
    expect(text).not.toContain(SECRET);
  });

  test('shows an event from the moment it is published, and no longer when it is withdrawn', async () => {
    const events = server.strapi.documents('api::event.event');
    const { documentId } = news.hiddenEvent;
    const names = async () => ((await read(ADDRESS)).data.events as Json[]).map(({ slug }) => slug);
    const before = await names();
    await events.publish({ documentId, locale: 'vi' });
    expect(await names()).toEqual([...before, news.hiddenEvent.slug]);
    await events.unpublish({ documentId, locale: 'vi' });
    expect(await names()).toEqual(before);
  });

  describe('costs', () => {
    const LONG = '/api/articles/by-slug/cung-muc-cu-hon';

    beforeAll(async () => {
      const paragraphs = Array.from({ length: 30 }, (_, number) => [
        textBlock(`Đoạn ${number}`),
        {
          __component: 'media.captioned-photo' as const,
          caption: `Ảnh ${number}`,
          image: news.photo.id,
          people: [{ person: news.chairman.documentId }],
        },
      ]);
      const articles = server.strapi.documents('api::article.article');
      const { documentId } = news.older;
      await articles.update({ documentId, locale: 'vi', data: { body: paragraphs.flat(), events: [news.event.documentId] } });
      await articles.publish({ documentId, locale: 'vi' });
    });

    test('three queries, whatever stands in the article and however long it is', async () => {
      expect((await read(LONG)).data.body).toHaveLength(60);
      expect(await countColdQueries(server, ADDRESS)).toBe(3);
      expect(await countColdQueries(server, LONG)).toBe(3);
    });
  });
});
