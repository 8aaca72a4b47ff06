import { createSampleLists, type SampleLists } from '../support/sample-lists';
import { createSampleNews, SECRET, type SampleNews } from '../support/sample-news';
import { bootStrapi, type TestStrapi } from '../support/strapi';

type Card = { documentId: string; locale: string; title?: string; name?: string } & Record<string, unknown>;
type Body = { data: Card[]; meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number }; locale: string } };

let server: TestStrapi;
let news: SampleNews;
let more: SampleLists;

beforeAll(async () => {
  server = await bootStrapi();
  news = await createSampleNews(server);
  more = await createSampleLists(server, news);
});

afterAll(() => server.destroy());

const list = async (rest: string): Promise<Body> => {
  const { status, body } = await server.http.get(`/api/lists/${rest}`);
  expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
  return body as Body;
};

const titles = async (rest: string): Promise<(string | undefined)[]> => (await list(rest)).data.map(({ title, name }) => title ?? name);

const ARTICLES = [
  'Tin xã Ba Tô',
  'Không liên quan',
  'Cùng mục, mới hơn',
  'Cùng mục, cũ hơn',
  'Ba Tơ tổng kết nông thôn mới',
  'Cùng sự kiện',
];

describe('the list of articles', () => {
  test('is all that is published, newest first', async () => {
    const { data, meta } = await list('articles');
    expect(data.map(({ title }) => title)).toEqual(ARTICLES);
    expect(meta).toEqual({ pagination: { page: 1, pageSize: 10, pageCount: 1, total: 6 }, locale: 'vi' });
  });

  test('has the cards of reading.md', async () => {
    const [card] = (await list('articles?event=hoi-nghi-nong-thon-moi')).data;
    expect(card).toEqual({
      documentId: news.article.documentId,
      slug: 'ba-to-tong-ket-nong-thon-moi',
      locale: 'vi',
      title: 'Ba Tơ tổng kết nông thôn mới',
      summary: 'Sáng 7/3, huyện Ba Tơ tổng kết.',
      datePublished: '2024-03-13T08:29:00+07:00',
      image: expect.objectContaining({ url: news.photo.url, width: 1200, height: 800 }) as object,
      imageAlt: 'Hội trường đông người',
      category: { documentId: news.category.documentId, name: 'Thời sự', slug: 'thoi-su' },
      publisher: { documentId: news.publisher.documentId, name: 'UBND huyện Ba Tơ', code: 'H49.32', dissolutionDate: '2025-07-01' },
      isHistorical: true,
      views: 0,
    });
  });

  test('comes in pages; behind the last there is nothing', async () => {
    expect(await titles('articles?pageSize=4')).toEqual(ARTICLES.slice(0, 4));
    const { data, meta } = await list('articles?pageSize=4&page=2');
    expect(data.map(({ title }) => title)).toEqual(ARTICLES.slice(4));
    expect(meta.pagination).toEqual({ page: 2, pageSize: 4, pageCount: 2, total: 6 });
    expect(await list('articles?pageSize=4&page=3')).toEqual({
      data: [],
      meta: { pagination: { page: 3, pageSize: 4, pageCount: 2, total: 6 }, locale: 'vi' },
    });
  });

  test.each<[string, () => string, string[]]>([
    ['a category by its slug', () => 'category=thoi-su', ['Tin xã Ba Tô', 'Cùng mục, mới hơn', 'Cùng mục, cũ hơn', ARTICLES[4] ?? '']],
    ['a category by its documentId', () => `category=${news.category.documentId}&year=2025`, ['Tin xã Ba Tô']],
    ['a publisher by its code', () => 'publisher=H49.33', ['Tin xã Ba Tô']],
    ['a publisher by its documentId', () => `publisher=${more.commune.documentId}`, ['Tin xã Ba Tô']],
    ['an event by its slug', () => 'event=hoi-nghi-nong-thon-moi', ['Ba Tơ tổng kết nông thôn mới', 'Cùng sự kiện']],
    ['an event by its documentId', () => `event=${news.event.documentId}`, ['Ba Tơ tổng kết nông thôn mới', 'Cùng sự kiện']],
    ['a person in the text', () => 'person=pham-xuan-vinh', ['Ba Tơ tổng kết nông thôn mới']],
    ['a person in a caption', () => `person=${more.holder.documentId}`, ['Tin xã Ba Tô']],
    ['a year in Việt Nam', () => 'year=2025', ['Tin xã Ba Tô']],
    ['a month', () => 'year=2024&month=4', ['Cùng mục, cũ hơn']],
    ['a month without anything', () => 'year=2026&month=1', []],
    ['everything at once', () => 'category=thoi-su&publisher=H49.32&year=2024&month=03&event=hoi-nghi-nong-thon-moi', [ARTICLES[4] ?? '']],
    ['a category nobody knows', () => 'category=khong-co', []],
    ['a publisher nobody knows', () => 'publisher=khong-co', []],
    ['an organization by its slug, which two communes may share', () => 'publisher=ubnd-xa-ba-to', []],
    ['an event that is not published', () => `event=${news.hiddenEvent.documentId}`, []],
    ['a redacted person', () => `person=${news.redacted.documentId}`, []],
  ])('may be of %s', async (_, query, expected) => {
    const { data, meta } = await list(`articles?${query()}`);
    expect(data.map(({ title }) => title)).toEqual(expected);
    expect(meta.pagination.total).toBe(expected.length);
  });
});

describe('in English, a list', () => {
  test('is what has been translated', async () => {
    const { data, meta } = await list('articles?locale=en');
    expect(data.map(({ locale, title }) => ({ locale, title }))).toEqual([{ locale: 'en', title: 'Ba To sums up' }]);
    expect(data[0]).toMatchObject({ category: { name: 'News' }, publisher: { name: "People's Committee of Ba To District" } });
    expect(meta).toMatchObject({ pagination: { total: 1 }, locale: 'en' });
    expect(await titles('events?locale=en')).toEqual([]);
  });

  test('has Vietnamese in the place of what is missing, with fallback=1: each document once, in the same order', async () => {
    const { data, meta } = await list('articles?locale=en&fallback=1');
    expect(data.map(({ title }) => title)).toEqual(ARTICLES.map((title) => (title.startsWith('Ba Tơ') ? 'Ba To sums up' : title)));
    expect(data.map(({ locale }) => locale)).toEqual(['vi', 'vi', 'vi', 'vi', 'en', 'vi']);
    expect(meta.pagination.total).toBe(6);
    expect(await titles('articles?locale=en&fallback=1&pageSize=2&page=3')).toEqual(['Ba To sums up', 'Cùng sự kiện']);
  });

  test.each([
    ['an English slug', 'category=news'],
    ['a Vietnamese slug', 'category=thoi-su'],
    ['the event that the Vietnamese version names', 'event=hoi-nghi-nong-thon-moi'],
    ['the publisher', 'publisher=H49.32'],
  ])('is filtered by %s', async (_, query) => {
    expect(await titles(`articles?locale=en&${query}`)).toEqual(['Ba To sums up']);
    expect(await titles(`articles?locale=en&fallback=1&${query}`)).toContain('Ba To sums up');
  });

  test('names a person where the translation itself does', async () => {
    expect(await titles('articles?locale=en&person=pham-xuan-vinh')).toEqual([]);
  });
});

describe('the list of events', () => {
  test.each([
    ['', ['Tuần sau', 'Ngày mai', 'Đang diễn ra', 'Hôm qua', 'Hội nghị nông thôn mới']],
    ['?state=upcoming', ['Ngày mai', 'Tuần sau']],
    ['?state=ongoing', ['Đang diễn ra']],
    ['?state=past', ['Hôm qua', 'Hội nghị nông thôn mới']],
    ['?organizer=H49.33', ['Tuần sau', 'Ngày mai']],
    ['?organizer=H49.33&state=past', []],
    ['?person=dinh-thi-an', ['Ngày mai', 'Hôm qua']],
    ['?year=2024', ['Hội nghị nông thôn mới']],
    ['?year=2024&month=2', []],
  ])('%s', async (query, expected) => {
    expect(await titles(`events${query}`)).toEqual(expected);
  });

  test.each(['upcoming', 'ongoing', 'past'])('of the state %s has cards of that state', async (state) => {
    const { data } = await list(`events?state=${state}`);
    expect(new Set(data.map((card) => card.state))).toEqual(new Set([state]));
  });
});

describe('the list of galleries', () => {
  test.each([
    ['', ['Ảnh xã Ba Tô', 'Ảnh hội nghị']],
    ['?publisher=H49.33', ['Ảnh xã Ba Tô']],
    ['?event=hoi-nghi-nong-thon-moi', ['Ảnh hội nghị']],
    ['?person=dinh-thi-an', ['Ảnh xã Ba Tô']],
    ['?year=2026&month=2', ['Ảnh xã Ba Tô']],
  ])('%s', async (query, expected) => {
    expect(await titles(`photo-galleries${query}`)).toEqual(expected);
  });
});

describe('the list of people', () => {
  test('is by given name, without those who were redacted', async () => {
    expect(await titles('people')).toEqual(['Đinh Thị An', 'Trần Văn Bình', 'Phạm Xuân Vinh']);
  });

  test('of an organization is those who hold an office there today', async () => {
    expect(await list('people?organization=H49.33&locale=en')).toEqual({
      data: [
        {
          documentId: more.holder.documentId,
          slug: 'dinh-thi-an',
          name: 'Đinh Thị An',
          honorificPrefix: 'ThS.',
          disambiguation: 'xã Ba Tô',
          portrait: null,
          offices: [{ label: 'Chairman', organization: { documentId: more.commune.documentId, name: 'Ba To Commune' } }],
        },
      ],
      meta: { pagination: { page: 1, pageSize: 10, pageCount: 1, total: 1 }, locale: 'en' },
    });
    expect(await titles('people?organization=khong-co')).toEqual([]);
  });

  test('shows no office that has ended', async () => {
    const { data } = await list('people');
    expect(data.find(({ documentId }) => documentId === more.former.documentId)?.offices).toEqual([]);
  });
});

describe('what is not published', () => {
  const EVERY_LIST = ['articles', 'events', 'photo-galleries', 'people'].flatMap((kind) => [kind, `${kind}?locale=en&fallback=1`]);

  test('stands in no list', async () => {
    const articles = server.strapi.documents('api::article.article');
    await articles.update({
      documentId: news.newer.documentId,
      locale: 'vi',
      data: { title: SECRET, datePublished: '2030-01-01T00:00:00.000Z' },
    });
    for (const rest of EVERY_LIST) expect(JSON.stringify(await list(rest))).not.toContain(SECRET);
    expect(await titles('articles')).toEqual(ARTICLES);
    await articles.discardDraft({ documentId: news.newer.documentId, locale: 'vi' });
  });

  test('leaves the lists when it is withdrawn', async () => {
    const articles = server.strapi.documents('api::article.article');
    await articles.unpublish({ documentId: more.article.documentId, locale: 'vi' });
    expect(await titles('articles')).toEqual(ARTICLES.slice(1));
    await articles.publish({ documentId: more.article.documentId, locale: 'vi' });
    expect(await titles('articles')).toEqual(ARTICLES);
  });
});

test.each([
  ['articles?locale=fr', 'Locale "fr" does not exist on this portal.'],
  ['articles?status=draft', 'This address knows no parameter "status"'],
  ['articles?pageSize=1000', 'The parameter "pageSize" is a whole number from 1 to 100.'],
  ['articles?category[$ne]=x', 'Give the parameter "category" once'],
  ['events?state=draft', 'The parameter "state" is upcoming, ongoing or past.'],
  ['people?_q=x', 'This address knows no parameter "_q"'],
])('%s is refused with a sentence', async (rest, words) => {
  const { status, body } = await server.http.get(`/api/lists/${rest}`);
  expect({ status, body }).toEqual({
    status: 400,
    body: {
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: expect.stringContaining(words) as string,
        details: expect.any(Object) as object,
      },
    },
  });
});
