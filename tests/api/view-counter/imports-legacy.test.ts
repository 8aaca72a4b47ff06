import { rmSync } from 'node:fs';
import type { ImportsService } from '../../../src/plugins/view-counter/server/src/imports/imports';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { CONFERENCE_PAGE, createPageFolder, importFiles, PLANTING_PAGE, VAN_KHE } from '../../support/imports';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment';
import { oldSiteTotals, oldViews } from '../../support/view-counter/old-counts';

const ARTICLE = 'api::article.article';
const SOURCE = 'legacy-import';

let environment: TestEnvironment;
let server: TestStrapi;
let pages: ReturnType<typeof createPageFolder>;
let article: { documentId: string; slug: string };

beforeAll(async () => {
  environment = await createTestEnvironment();
  pages = createPageFolder();
  server = await bootStrapi({ environment });
  await server.strapi.documents('api::organization.organization').create({ data: VAN_KHE });
  await importFiles(server.strapi, [CONFERENCE_PAGE], { publisher: VAN_KHE.code });
  const { documentId } = (await server.strapi.documents(ARTICLE).findFirst({ locale: 'vi' })) ?? { documentId: '' };
  const { entries } = await server.strapi.documents(ARTICLE).publish({ documentId, locale: 'vi' });
  article = { documentId, slug: String(entries[0]?.slug) };
});

afterEach(async () => {
  expect(await verify({ knex: server.strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
});

afterAll(async () => {
  pages.remove();
  await server.destroy();
  await environment.remove();
  rmSync(environment.folder, { recursive: true, force: true });
});

const imports = () => server.strapi.plugin('view-counter').service<ImportsService>('imports');
const importedPage = (name: string, change: (text: string) => string) =>
  importFiles(server.strapi, [pages.copy(CONFERENCE_PAGE, name, change)], { publisher: VAN_KHE.code });

test('an article shows what its old page showed: by slug, over REST and over GraphQL', async () => {
  const bySlug = await server.http.get(`/api/articles/by-slug/${article.slug}`).expect(200);
  const rest = await server.http.get(`/api/articles/${article.documentId}`).expect(200);
  const query = `{ article(documentId: "${article.documentId}", locale: "vi") { views } }`;
  const graphql = await server.http.post('/graphql').send({ query }).expect(200);
  expect([bySlug.body.data.views, rest.body.data.views, graphql.body.data.article.views]).toEqual([318, 318, 318]);
});

test('the site shows the old site’s totals and goes on counting from there', async () => {
  const hit = { hitId: '0123456789abcdef0123456789abcdef', type: 'article', documentId: article.documentId };
  const { body } = await server.http
    .post('/api/reads')
    .set('User-Agent', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36')
    .send(hit)
    .expect(200);
  expect(body.data).toMatchObject({ counted: true, views: 319, site: { total: { views: 2_958_311, visits: 1_865 } } });
});

test('a newer copy of the page raises its number, an older one never lowers it; either way nothing else moves', async () => {
  expect((await importedPage('more.txt', (text) => text.replace('15:42    318', '15:42    402'))).results.viewBaseMoved).toBe(1);
  expect((await importedPage('as-before.txt', (text) => text)).results.unchanged).toBe(1);
  expect(await oldViews(server.strapi, article.documentId)).toBe(402);
  expect(await oldSiteTotals(server.strapi)).toEqual({ views: 2_958_310, visits: 1_864 });
});

test('several old sites add up, several pages of one do not', async () => {
  const raise = (site: string, views: number) => imports().raiseSite({ source: SOURCE, site, views, visits: null });
  await raise('xa Minh Long', 1_000);
  await raise('xa Minh Long', 900);
  await raise('xa Ba Vì', 70);
  expect((await oldSiteTotals(server.strapi)).views).toBe(2_958_310 + 1_070);
});

test('what pages left before there was a counter becomes its own at the next start, once', async () => {
  const { documentId } = await (async () => {
    await importFiles(server.strapi, [PLANTING_PAGE]);
    return (await server.strapi.documents(ARTICLE).findFirst({ locale: 'vi', sort: 'createdAt:desc' })) ?? { documentId: '' };
  })();
  const knex = server.strapi.db.connection;
  await knex('legacy_import_view_bases').insert([
    { article_id: documentId, views: 126_000 },
    { article_id: article.documentId, views: 5 },
  ]);
  const baseline = { article_id: documentId, publisher_id: 'an-old-site' };
  await knex('legacy_import_site_baselines').where({ article_id: documentId }).delete();
  await knex('legacy_import_site_baselines').insert([
    { ...baseline, statistic: 'views', value: 4_470_086 },
    { ...baseline, statistic: 'visits', value: 2_111 },
    { ...baseline, statistic: 'online', value: 9 },
  ]);
  const before = await oldSiteTotals(server.strapi);
  for (const times of ['once', 'and once more']) {
    await server.destroy();
    server = await bootStrapi({ environment });
    expect([times, await oldViews(server.strapi, documentId), await oldViews(server.strapi, article.documentId)]).toEqual([
      times,
      126_000,
      402,
    ]);
    expect(await oldSiteTotals(server.strapi)).toEqual({ views: before.views + 4_470_086, visits: before.visits + 2_111 });
  }
  expect(await server.strapi.db.connection('legacy_import_view_bases')).toEqual([]);
});

test('all that the importer brought is one run, which can be undone; a later page brings its number anew', async () => {
  const [run, ...others] = (await imports().list()).filter(({ source }) => source === SOURCE);
  expect(others).toEqual([]);
  expect(run).toMatchObject({ state: 'finished', strategy: 'max' });
  expect(await imports().undo(run?.id ?? 0, 'Lan')).toMatchObject({ ok: true });
  expect(await oldSiteTotals(server.strapi)).toEqual({ views: 0, visits: 0 });
  expect((await importedPage('again.txt', (text) => text)).results.viewBaseMoved).toBe(1);
  expect(await oldViews(server.strapi, article.documentId)).toBe(318);
});
