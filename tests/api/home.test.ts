import type { PinsService } from '../../src/plugins/featured-conference/server/src/pins/pins';
import { textBlock, paragraph } from '../support/content';
import { COUNTS_MS, letTimePass } from '../support/front-door/let-time-pass';
import { createEvent, hoursFromNow } from '../support/sample-lists';
import { createSampleNews, SECRET, type SampleNews } from '../support/sample-news';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { findProblems, writeCounted } from '../support/view-counter/counted';

type Card = { documentId: string; locale: string; title: string; name: string } & Record<string, unknown>;
type Featured = Card & { articles: Card[] };
type Home = {
  site: Record<string, unknown> | null;
  featured: Featured | null;
  reads: Record<string, unknown>;
} & Record<'latest' | 'mostRead' | 'upcoming' | 'galleries', Card[]>;

let server: TestStrapi;
let news: SampleNews;

const read = async (query = ''): Promise<Home> => (await server.http.get(`/api/home${query}`).expect(200)).body.data as Home;

const titlesOf = (cards: Card[]): string[] => cards.map(({ title, name }) => title ?? name);

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: 'https://bato.example' } });
});

afterAll(() => server.destroy());

test('of a portal where nobody has written anything yet has nothing on it', async () => {
  const { body } = await server.http.get('/api/home').expect(200);
  expect(body).toEqual({
    data: {
      site: null,
      featured: null,
      latest: [],
      mostRead: [],
      upcoming: [],
      galleries: [],
      reads: {
        online: 0,
        today: { views: 0, visits: 0 },
        month: { views: 0, visits: 0 },
        total: { views: 0, visits: 0 },
        since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      },
    },
    meta: { locale: 'vi' },
  });
});

describe('the home page', () => {
  beforeAll(async () => {
    news = await createSampleNews(server);
    const { documentId: page } = await server.strapi
      .documents('api::page.page')
      .create({ locale: 'vi', status: 'published', data: { title: 'Giới thiệu', body: [textBlock('Xã.')] } });
    const { documentId: hiddenPage } = await server.strapi
      .documents('api::page.page')
      .create({ locale: 'vi', data: { title: SECRET, body: [textBlock(SECRET)] } });
    await server.strapi.documents('api::site.site').create({
      locale: 'vi',
      data: {
        name: 'Cổng thông tin xã Ba Tơ',
        strapline: 'Vì dân',
        footer: [paragraph('Trụ sở: Ba Tơ')],
        publisher: news.publisher.documentId,
        emblem: news.photo.id,
        contact: { phone: '0255 000 000' },
        menu: [
          { label: 'Giới thiệu', pageId: page },
          { label: 'Sắp có', pageId: hiddenPage },
          { label: 'Tin tức', url: '/tin-tuc' },
          { label: 'Không đi đâu' },
        ],
      },
    });
  });

  test('says whose it is, with a menu that leads where readers can go', async () => {
    expect((await read()).site).toEqual({
      name: 'Cổng thông tin xã Ba Tơ',
      strapline: 'Vì dân',
      footer: { html: '<p>Trụ sở: Ba Tơ</p>', blocks: [paragraph('Trụ sở: Ba Tơ')] },
      publisher: { documentId: news.publisher.documentId, name: 'UBND huyện Ba Tơ', code: 'H49.32', dissolutionDate: '2025-07-01' },
      emblem: expect.objectContaining({ url: news.photo.url }) as object,
      contact: { phone: '0255 000 000', email: null, address: null, website: null },
      timeZone: 'Asia/Ho_Chi_Minh',
      menu: [
        { label: 'Giới thiệu', url: 'https://bato.example/gioi-thieu' },
        { label: 'Tin tức', url: '/tin-tuc' },
      ],
    });
  });

  test('is named in Vietnamese where the language has no name for it', async () => {
    expect((await read('?locale=en')).site).toMatchObject({
      name: 'Cổng thông tin xã Ba Tơ',
      publisher: { name: "People's Committee of Ba To District" },
    });
  });

  test('shows the latest articles and galleries, and in English only what is translated unless Vietnamese may stand in', async () => {
    const home = await read();
    expect(titlesOf(home.latest)).toEqual([
      'Không liên quan',
      'Cùng mục, mới hơn',
      'Cùng mục, cũ hơn',
      'Ba Tơ tổng kết nông thôn mới',
      'Cùng sự kiện',
    ]);
    expect(titlesOf(home.galleries)).toEqual(['Ảnh hội nghị']);
    const english = await read('?locale=en');
    expect({ latest: titlesOf(english.latest), galleries: english.galleries }).toEqual({ latest: ['Ba To sums up'], galleries: [] });
    const filled = await read('?locale=en&fallback=1');
    expect(filled.latest.map(({ locale }) => locale)).toEqual(['vi', 'vi', 'vi', 'en', 'vi']);
    expect(titlesOf(filled.galleries)).toEqual(['Ảnh hội nghị']);
  });

  describe('with counted reads', () => {
    beforeAll(async () => {
      const day = Number(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', ''));
      const uid = 'api::article.article';
      await writeCounted(server.strapi.db.connection, [
        { uid, documentId: news.older.documentId, day, views: 3 },
        { uid, documentId: news.article.documentId, day, views: 2 },
        { uid, documentId: news.article.documentId, locale: 'en', day, views: 2 },
        { uid, documentId: news.newer.documentId, day, views: 1 },
      ]);
      letTimePass(server, COUNTS_MS);
    });

    test('shows what was read most in that language, with all reads', async () => {
      const { mostRead, reads } = await read();
      expect(mostRead.map(({ title, views }) => [title, views])).toEqual([
        ['Cùng mục, cũ hơn', 3],
        ['Ba Tơ tổng kết nông thôn mới', 4],
        ['Cùng mục, mới hơn', 1],
      ]);
      expect(reads).toEqual((await server.http.get('/api/reads/site').expect(200)).body.data);
      expect(titlesOf((await read('?locale=en')).mostRead)).toEqual(['Ba To sums up']);
      expect(titlesOf((await read('?locale=en&fallback=1')).mostRead)).toEqual(['Ba To sums up', 'Cùng mục, cũ hơn', 'Cùng mục, mới hơn']);
      expect(await findProblems(server.strapi)).toEqual([]);
    });

    test('drops an article that was withdrawn from what was read most', async () => {
      const articles = server.strapi.documents('api::article.article');
      await articles.unpublish({ documentId: news.older.documentId, locale: 'vi' });
      expect(titlesOf((await read()).mostRead)).not.toContain('Cùng mục, cũ hơn');
      await articles.publish({ documentId: news.older.documentId, locale: 'vi' });
    });
  });

  describe('with conferences', () => {
    let conference = '';

    beforeAll(async () => {
      await createEvent(server, { name: 'Bị hủy', eventStatus: 'cancelled', ...hoursFromNow(1, 2) });
      await createEvent(server, { name: 'Họp giao ban', eventType: 'meeting', ...hoursFromNow(3, 4) });
      await createEvent(server, { name: `Hội nghị ${SECRET}`, ...hoursFromNow(-1, 2) }, 'draft');
      ({ documentId: conference } = await createEvent(server, {
        name: 'Hội nghị ngày mai',
        summary: 'Toàn xã.',
        heroPhoto: { image: news.photo.id, alt: 'Hội trường', people: [] },
        ...hoursFromNow(24, 26),
      }));
      for (const days of [20, 30, 40, 50])
        await createEvent(server, { name: `Sau ${days} ngày`, ...hoursFromNow(days * 24, days * 24 + 1) });
    });

    test('features the next one, with its summary and photo', async () => {
      expect((await read()).featured).toMatchObject({
        documentId: conference,
        slug: 'hoi-nghi-ngay-mai',
        name: 'Hội nghị ngày mai',
        state: 'upcoming',
        summary: 'Toàn xã.',
        image: { url: news.photo.url },
        imageAlt: 'Hội trường',
        chosenBy: 'automatic',
        articles: [],
      });
    });

    test('announces the five nearest events that are not cancelled', async () => {
      const { upcoming } = await read();
      expect(titlesOf(upcoming)).toEqual(['Họp giao ban', 'Hội nghị ngày mai', 'Sau 20 ngày', 'Sau 30 ngày', 'Sau 40 ngày']);
      expect(new Set(upcoming.map(({ state }) => state))).toEqual(new Set(['upcoming']));
    });

    test('features what an editor has pinned, which may be cancelled', async () => {
      const events = await server.strapi.documents('api::event.event').findMany({ filters: { name: 'Bị hủy' }, status: 'published' });
      const pins = server.strapi.plugin('featured-conference').service<PinsService>('pins');
      const input = {
        event: events[0]?.documentId ?? '',
        isActive: true,
        startsAt: '2026-01-01T00:00:00.000Z',
        endsAt: null,
        priority: 0,
        locales: [],
        overrides: [],
        note: null,
      };
      const pin = await pins.create(input, new Date());
      expect((await read()).featured).toMatchObject({ name: 'Bị hủy', eventStatus: 'cancelled', chosenBy: 'pin' });
      await pins.remove(pin.documentId);
      expect((await read()).featured).toMatchObject({ documentId: conference, chosenBy: 'automatic' });
    });

    test('features nothing in a language it is not translated to, unless Vietnamese may stand in', async () => {
      expect((await read('?locale=en')).featured).toBeNull();
      expect((await read('?locale=en&fallback=1')).featured).toMatchObject({ documentId: conference, locale: 'vi' });
    });

    test('shows what reports it beside it, and not again among the latest', async () => {
      const articles = server.strapi.documents('api::article.article');
      const write = (title: string, datePublished: string) =>
        articles.create({
          locale: 'vi',
          status: 'published',
          data: {
            title,
            datePublished,
            articleType: 'news',
            publisher: news.publisher.documentId,
            events: [conference],
            body: [textBlock(title)],
          },
        });
      for (const number of [1, 2, 3, 4]) await write(`Trước hội nghị ${number}`, `2026-0${number}-01T00:00:00.000Z`);
      const { featured, latest } = await read();
      expect(titlesOf(featured?.articles ?? [])).toEqual(['Trước hội nghị 4', 'Trước hội nghị 3', 'Trước hội nghị 2']);
      expect(titlesOf(latest).slice(0, 2)).toEqual(['Trước hội nghị 1', 'Không liên quan']);
      expect(latest).toHaveLength(6);
    });

    test('features the one that is taking place before the next', async () => {
      const { documentId } = await createEvent(server, { name: 'Đang họp', ...hoursFromNow(-1, 2) });
      expect((await read()).featured).toMatchObject({ documentId, state: 'ongoing' });
      await server.strapi.documents('api::event.event').unpublish({ documentId, locale: 'vi' });
      expect((await read()).featured).toMatchObject({ documentId: conference });
    });
  });

  test('shows nothing that is not published', async () => {
    for (const query of ['', '?locale=en', '?locale=en&fallback=1']) expect(JSON.stringify(await read(query))).not.toContain(SECRET);
  });

  test.each([
    ['?locale=fr', 'Locale "fr" does not exist on this portal.'],
    ['?page=1', 'This address knows no parameter "page", only locale and fallback.'],
    ['?status=draft', 'This address knows no parameter "status"'],
  ])('%s is refused with a sentence', async (query, words) => {
    const { status, body } = await server.http.get(`/api/home${query}`);
    expect({ status, message: body.error.message }).toEqual({ status: 400, message: expect.stringContaining(words) as string });
  });
});
