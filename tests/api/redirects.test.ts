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

describe('old addresses of several servers', () => {
  const at = (path: string, host: string) => server.http.get('/api/redirects/resolve').query({ path, host });
  const toPath = async (path: string, host: string): Promise<unknown> => (await at(path, host).expect(200)).body.data.path;

  test('may have the same path, and each leads to its own page', async () => {
    await redirect('/tin.aspx?ItemID=5', { fromHost: 'bato.gov.vn', toPath: '/nam-cua-ba-to' });
    await redirect('/tin.aspx?ItemID=5', { fromHost: 'sonha.gov.vn', toPath: '/nam-cua-son-ha' });
    expect(await toPath('/tin.aspx?ItemID=5', 'bato.gov.vn')).toBe('/nam-cua-ba-to');
    expect(await toPath('/tin.aspx?ItemID=5', 'WWW.SonHa.gov.vn:443')).toBe('/nam-cua-son-ha');
    expect(await found('/tin.aspx?ItemID=5')).toMatchObject({ path: '/nam-cua-ba-to' });
    await at('/tin.aspx?ItemID=5', 'tratong.gov.vn').expect(404);
  });

  test('stand behind those that name a server, where they name none', async () => {
    await redirect('/lien-he.aspx', '/lien-he');
    await redirect('/lien-he.aspx', { fromHost: 'bato.gov.vn', toPath: '/lien-he-ba-to' });
    expect(await toPath('/lien-he.aspx', 'bato.gov.vn')).toBe('/lien-he-ba-to');
    expect(await toPath('/lien-he.aspx', 'sonha.gov.vn')).toBe('/lien-he');
    expect(await found('/lien-he.aspx')).toMatchObject({ path: '/lien-he' });
  });

  test('are read out of a whole address that an editor pastes', async () => {
    const made = await redirect('http://www.BaTo.gov.vn/tin/thông báo?id=7#top', '/bay');
    expect(made).toMatchObject({ fromHost: 'bato.gov.vn', fromPath: '/tin/th%C3%B4ng%20b%C3%A1o?id=7' });
    expect(await toPath('/tin/thông báo?id=7&fbclid=x', 'bato.gov.vn')).toBe('/bay');
    expect((await redirect('/khong-may-chu', { fromHost: ' ', toPath: '/x' })).fromHost).toBeNull();
  });

  test('never stand in the way of a page of this site, and lead nowhere in a circle', async () => {
    await publish('Giữ đường dẫn');
    await redirect('/tin-tuc/giu-duong-dan', { fromHost: 'bato.gov.vn', toPath: '/tin-tuc/giu-duong-dan' });
    expect(await toPath('/tin-tuc/giu-duong-dan', 'bato.gov.vn')).toBe('/tin-tuc/giu-duong-dan');
    await resolve('/tin-tuc/giu-duong-dan').expect(404);
    const own = { fromHost: new URL(SITE).host, toPath: '/tin-tuc/giu-duong-dan' };
    await expect(redirect('/tin-tuc/giu-duong-dan', own)).rejects.toThrow('This leads in a circle');
  });

  test('are refused twice, and without a name of a server', async () => {
    await redirect('/hai-lan', { fromHost: 'bato.gov.vn', toPath: '/a' });
    const again = 'There is a redirect for "bato.gov.vn/hai-lan" already';
    await expect(redirect('/hai-lan', { fromHost: 'bato.gov.vn', toPath: '/b' })).rejects.toThrow(again);
    const { documentId } = await redirect('/ca-hai', '/a');
    await expect(redirect('/ca-hai', '/b')).rejects.toThrow('There is a redirect for "/ca-hai" already');
    expect(await redirects().update({ documentId, data: { fromPath: '/ca-hai', toPath: '/c' } })).toMatchObject({ toPath: '/c' });
    await expect(redirects().update({ documentId, data: { fromPath: '/hai-lan', fromHost: 'bato.gov.vn' } })).rejects.toThrow(again);
    await expect(redirect('/x', { fromHost: 'bato.gov.vn/tin', toPath: '/b' })).rejects.toThrow('The old server is a name');
    await expect(redirect(`/${'ố'.repeat(700)}`, '/b')).rejects.toThrow('at most 2000 bytes');
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\\\evil.example', 'trang-chu'])(
  'a redirect to %s is refused, and leads nowhere where it stands all the same',
  async (toPath) => {
    await expect(redirect('/ac-y', toPath)).rejects.toThrow('leads to a path of this site');
    await server.strapi.db.query('api::redirect.redirect').create({ data: { fromPath: '/ac-y', toPath, statusCode: 301 } });
    await resolve('/ac-y').expect(404);
    await server.strapi.db.query('api::redirect.redirect').deleteMany({ where: { fromPath: '/ac-y' } });
  },
);

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
  ['a host that is none', '?path=/a&host=bato.gov.vn/tin', /The parameter "host" is the name/],
  ['two hosts', '?path=/a&host=a.vn&host=b.vn', /Give the parameter "host" once/],
])('%s is 400 with a sentence', async (_, query, message) => {
  const { body } = await server.http.get(`/api/redirects/resolve${query}`).expect(400);
  expect((body as { error: { message: string } }).error.message).toMatch(message);
});
