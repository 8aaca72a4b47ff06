import { bootStrapi, type TestStrapi } from '../support/strapi';

let server: TestStrapi;

beforeAll(async () => {
  server = await bootStrapi();
});

afterAll(() => server.destroy());

test('the server answers its health check', async () => {
  await server.http.get('/_health').expect(204);
});

test('Vietnamese is the default locale and English is there beside it', async () => {
  const locales = await server.strapi.db.query('plugin::i18n.locale').findMany({ orderBy: { code: 'asc' } });
  expect(locales).toMatchObject([{ code: 'en' }, { code: 'vi' }]);
});

describe('the sample site', () => {
  const document = /<script type="module" src="\/demo\/main\.js">/;

  test.each(['/demo', '/demo/', '/demo/tin-tuc', '/demo/en/news/a-slug', '/demo/preview?kind=page'])(
    'answers %s with its document',
    async (path) => {
      const { text, headers } = await server.http
        .get(path)
        .expect(200)
        .expect('Content-Type', /text\/html/);
      expect(text).toMatch(document);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      await server.http.head(path).expect(200);
    },
  );

  test.each(['/demo/khong-co.js', '/demonstration', '/xem/demo/'])('does not answer %s', async (path) => {
    await server.http.get(path).expect(404);
  });

  test('answers its own files as they are', async () => {
    await server.http
      .get('/demo/main.js')
      .expect(200)
      .expect('Content-Type', /javascript/);
  });

  test('takes nothing', async () => {
    expect((await server.http.post('/demo/tin-tuc').send({})).status).toBeGreaterThanOrEqual(404);
  });

  test('may be framed by nobody else, but under the other name of this computer', async () => {
    const framing = async (host: string) => {
      const { headers } = await server.http.get('/demo/').set('Host', host);
      return [headers['x-frame-options'], /frame-ancestors [^;]*/.exec(headers['content-security-policy'] ?? '')?.[0]];
    };
    expect(await framing('portal.example')).toEqual(['SAMEORIGIN', "frame-ancestors 'self'"]);
    expect(await framing('localhost:1337')).toEqual([undefined, "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*"]);
  });
});
