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
