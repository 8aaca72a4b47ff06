import { siteToday } from '../../../src/plugins/view-counter/server/src/counts/site-clock';
import { loginAsAdmin } from '../../support/accounts';
import { createOffice, textBlock } from '../../support/content';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { createAdminWithRights } from '../../support/view-counter/admin-with-rights';
import { findProblems, writeBase, writeCounted } from '../../support/view-counter/counted';

const ARTICLE = 'api::article.article';
const ORGANIZATION = 'api::organization.organization';

type List = {
  results: { title: string; status: string; locale: string }[];
  pagination: { page: number; pageCount: number; total: number };
};

let server: TestStrapi;
let admin = '';
/** Title → views shown. */
const VIEWS = { Không: 0, Một: 1, Hai: 2, Ba: 3, Bốn: 4, Năm: 5, Sáu: 600, Bảy: 7, Tám: 8 };
/** Never published, but read under its old address. */
const DRAFT = 'Tám';

const list = async (query: string, token = admin): Promise<List> =>
  (await server.http.get(`/content-manager/collection-types/${ARTICLE}?${query}`).set('Authorization', `Bearer ${token}`).expect(200))
    .body as List;

const titles = async (query: string): Promise<string[]> => (await list(query)).results.map(({ title }) => title);

beforeAll(async () => {
  server = await bootStrapi();
  const { strapi } = server;
  admin = (await loginAsAdmin(server)).token;
  const { organizationId: publisher } = await createOffice(server, { organization: 'UBND xã Ba Tô', label: 'Chủ tịch', person: 'Ai Đó' });
  const day = siteToday({ strapi });
  for (const [title, views] of Object.entries(VIEWS)) {
    const data = {
      title,
      articleType: views % 2 ? ('news' as const) : ('announcement' as const),
      datePublished: '2026-03-08T01:00:00.000Z',
      publisher,
      body: [textBlock(title)],
    };
    const { documentId } = await strapi.documents(ARTICLE).create({ locale: 'vi', status: title === DRAFT ? 'draft' : 'published', data });
    if (title === 'Bảy') {
      await strapi.documents(ARTICLE).update({ documentId, locale: 'en', data: { title: 'Seven', body: [textBlock('Seven')] } });
      await writeCounted(strapi.db.connection, [{ uid: ARTICLE, documentId, locale: 'en', day, views: 4 }]);
      await writeCounted(strapi.db.connection, [{ uid: ARTICLE, documentId, day, views: 3 }]);
    } else if (title === 'Sáu') {
      await writeBase(strapi, { uid: ARTICLE, documentId }, 600);
    } else if (views > 0) {
      await writeCounted(strapi.db.connection, [{ uid: ARTICLE, documentId, day, views }]);
    }
  }
});

afterAll(() => server.destroy());

describe('the list of articles, ordered by views', () => {
  test('shows what is read most first, or last', async () => {
    const ordered = ['Sáu', 'Tám', 'Bảy', 'Năm', 'Bốn', 'Ba', 'Hai', 'Một', 'Không'];
    expect(await titles('locale=vi&sort=views:DESC&pageSize=100')).toEqual(ordered);
    expect(await titles('locale=vi&sort=views:ASC&pageSize=100')).toEqual(ordered.toReversed());
    expect(await titles('locale=vi&sort=views%3ADESC&pageSize=100')).toEqual(ordered);
  });

  test('keeps its pages', async () => {
    const page = await list('locale=vi&sort=views:DESC&page=2&pageSize=4');
    expect(page.results.map(({ title }) => title)).toEqual(['Bốn', 'Ba', 'Hai', 'Một']);
    expect(page.pagination).toEqual({ page: 2, pageSize: 4, pageCount: 3, total: 9 });
    expect(await titles('locale=vi&sort=views:DESC&page=4&pageSize=4')).toEqual([]);
  });

  test('keeps its filters, its search and its language', async () => {
    expect(await titles('locale=vi&sort=views:DESC&filters[$and][0][articleType][$eq]=news')).toEqual(['Bảy', 'Năm', 'Ba', 'Một']);
    expect(await titles('locale=vi&sort=views:ASC&_q=bay')).toEqual(['Bảy']);
    expect(await titles('locale=en&sort=views:DESC')).toEqual(['Seven']);
    expect(await titles('locale=vi&sort=views:DESC&status=published')).not.toContain(DRAFT);
    expect(await titles('locale=vi&sort=views:DESC&filters[$and][0][__status][$eq]=draft')).toEqual([DRAFT]);
    expect(await titles('locale=vi&sort=views:DESC&filters[$and][0][__status][$eq]=published-unmodified&pageSize=2')).toEqual([
      'Sáu',
      'Bảy',
    ]);
  });

  test('is otherwise the list as it always is', async () => {
    const [first] = (await list('locale=vi&sort=views:DESC&pageSize=1')).results;
    const [same] = (await list(`locale=vi&filters[$and][0][title][$eq]=${encodeURIComponent('Sáu')}`)).results;
    expect(first).toEqual(same);
    expect(first).not.toHaveProperty('views');
  });

  test('follows the numbers as they move', async () => {
    const { documentId } = await server.strapi.db.query(ARTICLE).findOne({ where: { title: 'Không' } });
    await writeBase(server.strapi, { uid: ARTICLE, documentId }, 10_000);
    expect((await titles('locale=vi&sort=views:DESC'))[0]).toBe('Không');
  });
});

test('every other order is Strapi’s own affair', async () => {
  expect(await titles('locale=vi&sort=title:ASC&pageSize=2')).toEqual(['Ba', 'Bảy']);
  const organizations = (query: string) =>
    server.http.get(`/content-manager/collection-types/${ORGANIZATION}${query}`).set('Authorization', `Bearer ${admin}`);
  await organizations('?sort=name:DESC').expect(200);
  await organizations('?sort=views:DESC').expect(400);
});

describe('permissions', () => {
  const explorer = {
    action: 'plugin::content-manager.explorer.read',
    subject: ARTICLE,
    properties: { fields: ['title'], locales: ['vi'] },
  };
  const READ = { action: 'plugin::view-counter.read' };
  const ask = (token: string) =>
    server.http.get(`/content-manager/collection-types/${ARTICLE}?locale=vi&sort=views:DESC`).set('Authorization', `Bearer ${token}`);

  test('who may read articles and views gets the order, and the fields of the role', async () => {
    const token = await createAdminWithRights(server, [explorer, READ]);
    const { body } = await ask(token).expect(200);
    expect((body as List).results.map(({ title }) => title).slice(0, 2)).toEqual(['Không', 'Sáu']);
    expect((body as List).results[0]).not.toHaveProperty('articleType');
  });

  test('who may not read views gets the list, but not in this order', async () => {
    const token = await createAdminWithRights(server, [explorer]);
    expect((await list('locale=vi&sort=title:ASC', token)).results).toHaveLength(9);
    await ask(token).expect(403);
  });

  test('who may not read articles, or is nobody, gets nothing', async () => {
    await ask(await createAdminWithRights(server, [READ])).expect(403);
    await server.http.get(`/content-manager/collection-types/${ARTICLE}?sort=views:DESC`).expect(401);
  });
});

test('every number adds up in the end', async () => {
  expect(await findProblems(server.strapi)).toEqual([]);
});
