import { createOffice, textBlock } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const SITE = 'https://cong.example';

let server: TestStrapi;
let publisher = '';

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: SITE } });
  ({ organizationId: publisher } = await createOffice(server, { organization: 'UBND xã Ba Tô', label: 'Chủ tịch', person: 'Ai Đó' }));
});

afterAll(() => server.destroy());

const articles = () => server.strapi.documents('api::article.article');
const redirects = () => server.strapi.documents('api::redirect.redirect');

const publish = async (title: string): Promise<string> => {
  const common = { articleType: 'news' as const, datePublished: '2026-03-08T01:00:00.000Z', publisher, body: [textBlock(title)] };
  return (await articles().create({ locale: 'vi', status: 'published', data: { ...common, title } })).documentId;
};

const redirect = (fromPath: string, to: object | string) =>
  redirects().create({ data: { fromPath, statusCode: 301, ...(typeof to === 'string' ? { toPath: to } : to) } });

const resolve = (path: string) => server.http.get('/api/redirects/resolve').query({ path });

const found = async (path: string): Promise<unknown> => ((await resolve(path).expect(200)).body as { data: unknown }).data;

describe('an old address', () => {
  test('leads to the address of today, over however many moves', async () => {
    const documentId = await publish('Bài một');
    for (const slug of ['bai-hai', 'bai-ba']) {
      await articles().update({ documentId, locale: 'vi', data: { slug } });
      await articles().publish({ documentId, locale: 'vi' });
    }
    await redirect('/cu/bai.htm', '/tin-tuc/bai-mot');
    const today = { path: '/tin-tuc/bai-ba', status: 301, url: `${SITE}/tin-tuc/bai-ba` };
    for (const old of ['/tin-tuc/bai-mot', '/tin-tuc/bai-hai', '/cu/bai.htm', '/cu/bai.htm/', '/cu/bai.htm?utm_source=x'])
      expect(await found(old)).toEqual(today);
  });

  test('is told apart by its query, where the old system did so', async () => {
    await redirect('/Default.aspx?id=5', '/nam');
    await redirect('/Default.aspx', '/trang-chu');
    expect(await found('/Default.aspx?id=5')).toMatchObject({ path: '/nam' });
    expect(await found('/Default.aspx?id=6')).toMatchObject({ path: '/trang-chu' });
  });

  test('is found encoded or not', async () => {
    await redirect('/tin/thông báo', '/thong-bao');
    expect(await found('/tin/th%C3%B4ng%20b%C3%A1o')).toMatchObject({ path: '/thong-bao' });
    expect(await found('/tin/thông báo'.normalize('NFD'))).toMatchObject({ path: '/thong-bao' });
  });

  test('may lead to another site, or be gone for good', async () => {
    await redirect('/sang-tinh', 'https://tinh.example/tin');
    await redirect('/da-xoa', { statusCode: 410 });
    expect(await found('/sang-tinh')).toEqual({ path: 'https://tinh.example/tin', status: 301, url: 'https://tinh.example/tin' });
    expect(await found('/da-xoa')).toEqual({ path: null, status: 410, url: null });
  });

  test('is 404 where nothing is known, and where its target is not published', async () => {
    const documentId = await publish('Sẽ gỡ xuống');
    await redirect('/cu/se-go', { targetType: 'article', targetId: documentId, targetLocale: 'vi' });
    await articles().unpublish({ documentId, locale: 'vi' });
    for (const path of ['/khong-co', '/cu/se-go', "/'%20OR%201=1--"]) {
      const { body } = await resolve(path).expect(404);
      expect(body).toMatchObject({ data: null, error: { name: 'NotFoundError', message: expect.stringContaining('moved away from') } });
    }
  });
});

describe('a circle', () => {
  test('is refused when it is closed, with the way it goes', async () => {
    await redirect('/mot', '/hai');
    await redirect('/hai', '/ba');
    await expect(redirect('/ba', '/mot/')).rejects.toThrow('This leads in a circle: /ba → /mot/ → /hai → /ba');
    await expect(redirect('/minh', '/minh')).rejects.toThrow();
    expect(await found('/mot')).toMatchObject({ path: '/ba' });
  });

  test('that stands in the table all the same leads nowhere', async () => {
    const rows = [
      { fromPath: '/vong-1', toPath: '/vong-2', statusCode: 301 },
      { fromPath: '/vong-2', toPath: '/vong-1', statusCode: 301 },
    ];
    for (const data of rows) await server.strapi.db.query('api::redirect.redirect').create({ data });
    await resolve('/vong-1').expect(404);
  });
});

test.each([
  ['no path', '', /Give the parameter "path" once/],
  ['an empty one', '?path=', /The parameter "path" is the path/],
  ['one that does not begin with a slash', '?path=tin', /The parameter "path" is the path/],
  ['another host', '?path=//evil.example', /The parameter "path" is the path/],
  ['two', '?path=/a&path=/b', /Give the parameter "path" once/],
  ['an object', '?path[$ne]=x', /Give the parameter "path" once/],
  ['a sign that no database stores', '?path=/a%00b', /The parameter "path" is the path/],
  ['a path without end', `?path=/${'a'.repeat(2_000)}`, /The parameter "path" is the path/],
  ['another parameter', '?path=/a&locale=vi', /no parameter "locale"/],
])('%s is 400 with a sentence', async (_, query, message) => {
  const { body } = await server.http.get(`/api/redirects/resolve${query}`).expect(400);
  expect((body as { error: { message: string } }).error.message).toMatch(message);
});
