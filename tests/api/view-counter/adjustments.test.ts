import { ACTIONS, type AuditEntry } from '../../../src/plugins/view-counter/shared/contracts';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { loginAsAdmin } from '../../support/accounts';
import { articleDesk } from '../../support/article-desk';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { createAdminWithRights } from '../../support/view-counter/admin-with-rights';
import { writeCounted } from '../../support/view-counter/counted';
import { createImportClient } from '../../support/view-counter/import-client';

const ARTICLE = 'api::article.article';

let server: TestStrapi;
let token: string;
let article: string;

beforeAll(async () => {
  server = await bootStrapi();
  ({ token } = await loginAsAdmin(server));
  const { strapi } = server;
  const { documentId: publisher } = await strapi.documents('api::organization.organization').create({
    data: { name: 'UBND huyện Ba Tơ', classification: 'peoplesCommittee' },
  });
  const desk = articleDesk({ strapi, publisher });
  ({ documentId: article } = await desk.write({ title: 'Lễ hội', slug: 'le-hoi' }, { status: 'published' }));
  await writeCounted(strapi.db.connection, [{ uid: ARTICLE, documentId: article, day: 20_261_121, views: 40 }]);
});

afterAll(() => server.destroy());

afterEach(async () => {
  expect(await verify({ knex: server.strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
});

const adjustment = () => ({ uid: ARTICLE, documentId: article, locale: 'vi', metric: 'views', value: 126, reason: 'Theo cổng cũ' });
const adjust = (values: object) =>
  server.http
    .post('/view-counter/adjustments')
    .set('Authorization', `Bearer ${token}`)
    .send({ ...adjustment(), ...values });
const audit = async (query = ''): Promise<{ data: AuditEntry[]; meta: { pagination: object } }> =>
  (await server.http.get(`/view-counter/adjustments${query}`).set('Authorization', `Bearer ${token}`).expect(200)).body;
const shown = async (): Promise<number> => (await server.http.get(`/api/reads?documentIds=${article}`).expect(200)).body.data[article];

test('the number given is the one that is shown, and the log keeps who, why, before and after', async () => {
  const { body } = await adjust({}).expect(200);
  expect(body.data).toMatchObject({
    action: 'adjust',
    uid: ARTICLE,
    documentId: article,
    locale: 'vi',
    metric: 'views',
    before: 40,
    after: 126,
  });
  expect(await shown()).toBe(126);
  const { data } = await audit();
  expect(data[0]).toMatchObject({ id: body.data.id, reason: 'Theo cổng cũ', title: 'Lễ hội', actor: expect.stringMatching(/\S/) });
});

test('it may go down again, to 0 even, and counting goes on from there', async () => {
  await adjust({ value: 0, reason: 'Đếm thử' }).expect(200);
  expect(await shown()).toBe(0);
  await writeCounted(server.strapi.db.connection, [{ uid: ARTICLE, documentId: article, day: 20_261_122, views: 2 }]);
  expect(await shown()).toBe(2);
});

test('the site’s views and visits are numbers of their own', async () => {
  const site = { uid: '', documentId: '', locale: '' };
  await adjust({ ...site, value: 4_470_086 }).expect(200);
  await adjust({ ...site, metric: 'visits', value: 2_111 }).expect(200);
  const { body } = await server.http.get('/api/reads/site').expect(200);
  expect(body.data.total).toMatchObject({ views: 4_470_086, visits: 2_111 });
});

test('a document that nobody has read yet can be given a number', async () => {
  const desk = articleDesk({ strapi: server.strapi, publisher: '' });
  const { documentId } = await desk.write({ title: 'Chưa đọc', slug: 'chua-doc', publisher: null });
  expect((await adjust({ documentId, value: 9 }).expect(200)).body.data).toMatchObject({ before: 0, after: 9 });
});

test('of adjustments at the same time each finds what the one before left', async () => {
  const values = [5, 50, 500, 7, 70, 700];
  await Promise.all(values.map((value) => adjust({ value, reason: `đồng thời ${value}` }).expect(200)));
  const { data } = await audit(`?documentId=${article}&pageSize=${values.length}`);
  expect(await shown()).toBe(data[0]?.after);
  expect(data.slice(0, -1).map(({ before }) => before)).toEqual(data.slice(1).map(({ after }) => after));
});

test.each([
  ['less than 0', { value: -1 }, /value: expected 0 or more/],
  ['half a view', { value: 0.5 }, /value: expected a whole number/],
  ['more than can be counted', { value: 2 ** 53 }, /value: expected a whole number, at most 9007199254740991/],
  ['no number', { value: '126' }, /value: expected the number/],
  ['no reason', { reason: undefined }, /reason: expected a sentence/],
  ['a short reason', { reason: ' ok  ' }, /reason: expected at least 5 characters/],
  ['an unknown metric', { metric: 'likes' }, /metric/],
  ['a document without its type', { uid: '' }, /documentId: uid and documentId are both empty for the site/],
])('%s is refused', async (_, values, message) => {
  const before = await shown();
  expect((await adjust(values).expect(400)).body.error.message).toMatch(message);
  expect(await shown()).toBe(before);
});

test.each([
  ['document', { documentId: 'unknown' }],
  ['language', { locale: 'en' }],
  ['type', { uid: 'api::category.category' }],
])('an unknown %s is 404', async (_, values) => {
  await adjust(values).expect(404);
});

test('the log has pages, the newest line first, and can be asked about one document', async () => {
  const { data, meta } = await audit(`?uid=${ARTICLE}&documentId=${article}&page=2&pageSize=3`);
  expect(data).toHaveLength(3);
  expect(meta.pagination).toEqual({ page: 2, pageSize: 3, pageCount: 3, total: 8 });
  expect(data.every(({ documentId }) => documentId === article)).toBe(true);
  expect((await audit('?documentId=unknown')).data).toEqual([]);
  await server.http.get('/view-counter/adjustments?pageSize=1000').set('Authorization', `Bearer ${token}`).expect(400);
});

test('an import is not undone where its number would be less than 0 then, because it was adjusted', async () => {
  const old = createImportClient(server, token);
  const { id } = await old.run({ csv: `documentId,views\n${article},1000` });
  await adjust({ value: 10, reason: 'Chỉ đếm từ nay' }).expect(200);
  expect((await old.undo(id).expect(409)).body.error.message).toContain(`${ARTICLE} ${article} (vi) was adjusted after import ${id}`);
  await adjust({ value: 1_010, reason: 'Như cổng cũ' }).expect(200);
  await old.undo(id).expect(200);
  expect(await shown()).toBe(10);
});

describe('rights', () => {
  const as = (reader: string) => ({
    adjust: () => server.http.post('/view-counter/adjustments').set('Authorization', `Bearer ${reader}`).send(adjustment()),
    audit: () => server.http.get('/view-counter/adjustments').set('Authorization', `Bearer ${reader}`),
    imports: () => server.http.get('/view-counter/imports').set('Authorization', `Bearer ${reader}`),
  });

  test('who may read sees the log, without titles of what is not theirs, and changes nothing', async () => {
    const reader = as(await createAdminWithRights(server, [{ action: ACTIONS.read }]));
    const { body } = await reader.audit().expect(200);
    expect((body.data as AuditEntry[]).filter(({ title }) => title)).toEqual([]);
    await reader.adjust().expect(403);
    await reader.imports().expect(403);
  });

  test('who may adjust or import may do that only', async () => {
    const adjuster = as(await createAdminWithRights(server, [{ action: ACTIONS.adjust }]));
    await adjuster.adjust().expect(200);
    await adjuster.imports().expect(403);
    const importer = as(await createAdminWithRights(server, [{ action: ACTIONS.import }]));
    await importer.imports().expect(200);
    await importer.adjust().expect(403);
  });

  test('nobody adjusts without having logged in', async () => {
    await server.http.post('/view-counter/adjustments').send(adjustment()).expect(401);
  });
});
