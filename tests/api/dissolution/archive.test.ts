import { createApiToken, loginAsAdmin } from '../../support/accounts';
import {
  articleData,
  collection,
  createArticle,
  createDesk,
  createOrganization,
  type Answer,
  type Method,
} from '../../support/dissolution/archive-desk';
import { loginWithRole } from '../../support/role-login';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const ARTICLE = 'api::article.article';
const EVENT = 'api::event.event';
const GALLERY = 'api::photo-gallery.photo-gallery';
const ORGANIZATION = 'api::organization.organization';

let server: TestStrapi;
let call: ReturnType<typeof createDesk>;
let district = '';
let commune = '';
const tokens: Record<string, string> = {};
/** A program may be given every act on these types: the archive is not among them. */
const WRITES = ['article', 'organization'].flatMap((type) =>
  ['find', 'create', 'update', 'delete'].map((act) => `api::${type}.${type}.${act}`),
);

beforeAll(async () => {
  server = await bootStrapi();
  call = createDesk(server);
  tokens['super admin'] = (await loginAsAdmin(server)).token;
  for (const code of ['dinh-editor', 'dinh-chief-editor', 'dinh-archivist']) tokens[code] = await loginWithRole(server, code);
  tokens['full-access token'] = await createApiToken(server, { type: 'full-access' });
  tokens['custom token'] = await createApiToken(server, { type: 'custom', permissions: WRITES });
  district = await createOrganization(server, { name: 'UBND huyện Ba Tơ', dissolutionDate: '2025-07-01' });
  commune = await createOrganization(server, { name: 'UBND xã Ba Tơ' });
});

afterAll(() => server.destroy());

const as = (caller: string, method: Method, path: string, body?: object): Promise<Answer> =>
  call(method, path, { token: tokens[caller] ?? '', ...(body ? { body } : {}) });

/** Every act of the content manager on one entry, by name. */
const acts: Record<string, (documentId: string) => [Method, string, object?]> = {
  update: (id) => ['put', `${collection(ARTICLE)}/${id}?locale=vi`, { title: 'Đã sửa' }],
  publish: (id) => ['post', `${collection(ARTICLE)}/${id}/actions/publish?locale=vi`, articleData(district)],
  unpublish: (id) => ['post', `${collection(ARTICLE)}/${id}/actions/unpublish?locale=vi`, {}],
  discard: (id) => ['post', `${collection(ARTICLE)}/${id}/actions/discard?locale=vi`, {}],
  clone: (id) => ['post', `${collection(ARTICLE)}/clone/${id}?locale=vi`, { title: 'Bản sao' }],
  'add English': (id) => ['put', `${collection(ARTICLE)}/${id}?locale=en`, { title: 'In English', body: articleData(district).body }],
  'publish many': (id) => ['post', `${collection(ARTICLE)}/actions/bulkPublish?locale=vi`, { documentIds: [id] }],
  'unpublish many': (id) => ['post', `${collection(ARTICLE)}/actions/bulkUnpublish?locale=vi`, { documentIds: [id] }],
  'delete many': (id) => ['post', `${collection(ARTICLE)}/actions/bulkDelete?locale=vi`, { documentIds: [id] }],
  delete: (id) => ['delete', `${collection(ARTICLE)}/${id}?locale=vi`],
};

describe('an article of a dissolved organization', () => {
  test.each(Object.keys(acts))('is not changed by the chief editor: %s', async (act) => {
    const documentId = await createArticle(server, district);
    const before = await server.strapi.db.query(ARTICLE).findMany({ where: { documentId }, orderBy: { id: 'asc' } });
    const answer = await as('dinh-chief-editor', ...(acts[act]?.(documentId) ?? ['get', '/']));
    expect(answer.status).toBe(403);
    expect(answer.body.error).toMatchObject({
      name: 'PolicyError',
      message: expect.stringMatching(/^"UBND huyện Ba Tơ" was dissolved on 01\/07\/2025/),
      details: { code: 'archived', organization: { documentId: district } },
    });
    expect(await server.strapi.db.query(ARTICLE).findMany({ where: { documentId }, orderBy: { id: 'asc' } })).toEqual(before);
    expect(await server.strapi.db.query(ARTICLE).count({ where: { title: { $in: ['Bản sao', 'Đã sửa', 'In English'] } } })).toBe(0);
  });

  test.each(['dinh-archivist', 'super admin'])('is changed by %s', async (caller) => {
    for (const act of ['update', 'publish', 'unpublish', 'clone', 'delete']) {
      const documentId = await createArticle(server, district);
      const { status } = await as(caller, ...(acts[act]?.(documentId) ?? ['get', '/']));
      expect([act, status]).toEqual([act, 200]);
    }
  });

  test('is changed outside of requests: by the command line, a seed, an import', async () => {
    const documentId = await createArticle(server, district);
    await server.strapi.documents(ARTICLE).update({ documentId, locale: 'vi', data: { title: 'Sửa từ dòng lệnh' } });
    await server.strapi.documents(ARTICLE).publish({ documentId, locale: 'vi' });
    const row = (await server.strapi.db.query(ARTICLE).findOne({ where: { documentId, publishedAt: { $notNull: true } } })) as object;
    expect(row).toMatchObject({ title: 'Sửa từ dòng lệnh' });
  });

  test.each<[string, Method, (id: string) => string, object | undefined]>([
    ['PUT', 'put', (id) => `/api/articles/${id}?locale=vi`, { data: { title: 'Qua API' } }],
    ['DELETE', 'delete', (id) => `/api/articles/${id}?locale=vi`, undefined],
  ])('is not changed by %s with a custom token', async (_name, method, path, body) => {
    const documentId = await createArticle(server, district);
    const answer = await as('custom token', method, path(documentId), body);
    expect([answer.status, answer.body.error?.details.code]).toEqual([403, 'archived']);
    expect(await server.strapi.db.query(ARTICLE).count({ where: { documentId } })).toBe(2);
  });

  test('is not changed by GraphQL with a custom token', async () => {
    const documentId = await createArticle(server, district);
    const query = `mutation { updateArticle(documentId: "${documentId}", data: { title: "Qua GraphQL" }) { title } }`;
    const { body } = await server.http.post('/graphql').set('Authorization', `Bearer ${tokens['custom token']}`).send({ query });
    expect((body as { errors: { message: string }[] }).errors[0]?.message).toMatch(/was dissolved on 01\/07\/2025/);
  });

  test('is changed with a full-access token, as a super admin does', async () => {
    const documentId = await createArticle(server, district);
    expect((await as('full-access token', 'put', `/api/articles/${documentId}?locale=vi`, { data: { title: 'Qua API' } })).status).toBe(
      200,
    );
  });

  test('is neither made, nor moved under the organization or away from it, by an editor', async () => {
    const [old, recent] = [await createArticle(server, district), await createArticle(server, commune)];
    const of = (publisher: string) => ({ publisher: { connect: [{ documentId: publisher }] } });
    const tries: [Method, string, object][] = [
      ['post', `${collection(ARTICLE)}?locale=vi`, { ...articleData(district), ...of(district) }],
      ['put', `${collection(ARTICLE)}/${recent}?locale=vi`, of(district)],
      ['put', `${collection(ARTICLE)}/${old}?locale=vi`, of(commune)],
    ];
    for (const one of tries) expect((await as('dinh-editor', ...one)).status).toBe(403);
    expect((await as('custom token', 'post', '/api/articles', { data: articleData(district, 'Mới') })).status).toBe(403);
    expect((await as('custom token', 'put', `/api/articles/${recent}`, { data: { publisher: district } })).status).toBe(403);
    expect(await server.strapi.db.query(ARTICLE).count({ where: { title: 'Mới' } })).toBe(0);
  });

  test('is locked on the day itself and free the day before, on the calendar of Việt Nam', async () => {
    const dayIn = (days: number) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + days * 86_400_000));
    const ends = await createOrganization(server, { name: 'Phòng sắp giải thể', dissolutionDate: dayIn(1) });
    const ended = await createOrganization(server, { name: 'Phòng giải thể hôm nay', dissolutionDate: dayIn(0) });
    const statusFor = async (publisher: string) =>
      (await as('dinh-editor', 'put', `${collection(ARTICLE)}/${await createArticle(server, publisher)}?locale=vi`, { title: 'Sửa' }))
        .status;
    expect([await statusFor(ends), await statusFor(ended)]).toEqual([200, 403]);
  });

  test('of another, living organization is written as ever', async () => {
    const documentId = await createArticle(server, commune);
    for (const act of ['update', 'unpublish', 'delete'])
      expect((await as('dinh-chief-editor', ...(acts[act]?.(documentId) ?? ['get', '/']))).status).toBe(200);
  });
});

describe('galleries and events', () => {
  test('a gallery stands under its publisher as an article does', async () => {
    const { documentId } = await server.strapi
      .documents(GALLERY)
      .create({ data: { title: 'Ảnh cũ', datePublished: '2024-03-13T01:29:00.000Z', publisher: district } as never, locale: 'vi' });
    expect((await as('dinh-editor', 'put', `${collection(GALLERY)}/${documentId}?locale=vi`, { title: 'Sửa' })).status).toBe(403);
    expect((await as('dinh-archivist', 'put', `${collection(GALLERY)}/${documentId}?locale=vi`, { title: 'Sửa' })).status).toBe(200);
  });

  const createEvent = async (organizers: string[]): Promise<string> =>
    (
      await server.strapi.documents(EVENT).create({
        data: { name: 'Hội nghị cũ', eventType: 'conference', eventStatus: 'completed', startDate: '2024-03-07', organizers } as never,
        locale: 'vi',
      })
    ).documentId;

  test('an event is closed when all of its organizers have ended', async () => {
    const statusFor = async (organizers: string[]) =>
      (await as('dinh-editor', 'put', `${collection(EVENT)}/${await createEvent(organizers)}?locale=vi`, { summary: 'Sửa' })).status;
    expect([await statusFor([district]), await statusFor([district, commune]), await statusFor([])]).toEqual([403, 200, 200]);
  });

  test('an open event neither takes articles out of the archive nor puts any in', async () => {
    const [event, old, recent] = [
      await createEvent([commune]),
      await createArticle(server, district),
      await createArticle(server, commune),
    ];
    const articles = (change: object) => as('dinh-editor', 'put', `${collection(EVENT)}/${event}?locale=vi`, { articles: change });
    expect((await articles({ connect: [{ documentId: old, locale: 'vi' }], disconnect: [] })).status).toBe(403);
    expect((await articles({ connect: [{ documentId: recent, locale: 'vi' }], disconnect: [] })).status).toBe(200);
    await server.strapi.documents(EVENT).update({ documentId: event, locale: 'vi', data: { articles: [old, recent] } as never });
    expect((await articles({ connect: [], disconnect: [{ documentId: old, locale: 'vi' }] })).status).toBe(403);
    expect((await articles({ connect: [], disconnect: [] })).status).toBe(200);
    expect((await as('dinh-editor', 'delete', `${collection(EVENT)}/${event}?locale=vi`)).status).toBe(403);
  });
});

describe('the day of dissolution', () => {
  const change = (caller: string, documentId: string, data: object) => as(caller, 'put', `${collection(ORGANIZATION)}/${documentId}`, data);

  test('is set, moved and removed by the archive role alone; the rest of the organization by whoever edits it', async () => {
    const documentId = await createOrganization(server, { name: 'UBND huyện Minh Long' });
    expect((await change('dinh-chief-editor', documentId, { dissolutionDate: '2025-07-01' })).body.error?.details).toEqual({
      code: 'dissolution-date',
    });
    expect((await change('dinh-archivist', documentId, { dissolutionDate: '2025-07-01' })).status).toBe(200);
    for (const date of ['2030-01-01', null]) expect((await change('dinh-editor', documentId, { dissolutionDate: date })).status).toBe(403);
    expect((await as('custom token', 'put', `/api/organizations/${documentId}`, { data: { dissolutionDate: null } })).status).toBe(403);
    const untouched = { shortName: 'Minh Long', dissolutionDate: '2025-07-01' };
    expect((await change('dinh-editor', documentId, untouched)).status).toBe(200);
    expect((await change('dinh-archivist', documentId, { dissolutionDate: null })).status).toBe(200);
  });
});
