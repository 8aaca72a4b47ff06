import { createApiToken } from '../support/accounts';
import { createOffice, textBlock } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';

/** Stands in every text that nobody may read. */
const SECRET = 'BIMAT7391';

const PLURALS = ['articles', 'events', 'photo-galleries', 'pages', 'people', 'organizations', 'offices', 'appointments', 'categories'];

let server: TestStrapi;
const ids: Record<string, string> = {};
const tokens: Record<string, string> = {};

const photo = (caption: string) => ({ __component: 'media.captioned-photo' as const, caption, missingFile: true });

beforeAll(async () => {
  server = await bootStrapi();
  const { strapi } = server;
  const { organizationId, personId } = await createOffice(server, {
    organization: 'UBND xã Ba Tô',
    label: 'Chủ tịch UBND xã',
    person: 'Đinh Văn Công Khai',
  });
  const hidden = await strapi.documents('api::event.event').create({
    data: {
      name: `Hội nghị ${SECRET}`,
      startDate: '2026-03-07',
      eventType: 'conference',
      eventStatus: 'scheduled',
      organizers: [organizationId],
      locationText: SECRET,
    },
    locale: 'vi',
  });
  const shown = await strapi.documents('api::event.event').create({
    data: {
      name: 'Hội nghị công khai',
      startDate: '2026-03-08',
      eventType: 'conference',
      eventStatus: 'scheduled',
      organizers: [organizationId],
    },
    locale: 'vi',
    status: 'published',
  });
  const category = await strapi.documents('api::category.category').create({ data: { name: 'Thời sự' }, locale: 'vi' });
  const common = { articleType: 'news' as const, datePublished: '2026-03-08T01:00:00.000Z', publisher: organizationId };
  const article = await strapi.documents('api::article.article').create({
    data: {
      ...common,
      title: 'Bài công khai',
      body: [textBlock('Công khai.')],
      events: [hidden.documentId, shown.documentId],
      categories: [category.documentId],
      editorialNote: `Ghi chú ${SECRET}`,
      legacySource: { rawText: SECRET, legacyKey: 'k1', warnings: [{ rule: SECRET }] },
    },
    locale: 'vi',
    status: 'published',
  });
  await strapi.documents('api::article.article').update({
    documentId: article.documentId,
    locale: 'vi',
    data: {
      title: `Bài sửa ${SECRET}`,
      summary: SECRET,
      body: [textBlock(SECRET), photo(SECRET)],
      mentions: [{ person: personId, titleText: SECRET }],
    },
  });
  await strapi
    .documents('api::article.article')
    .update({ documentId: article.documentId, locale: 'en', data: { title: `English ${SECRET}`, body: [textBlock(SECRET)] } });
  await strapi
    .documents('api::article.article')
    .create({ data: { ...common, title: `Nháp ${SECRET}`, body: [textBlock(SECRET)], events: [shown.documentId] }, locale: 'vi' });
  await strapi.documents('api::photo-gallery.photo-gallery').create({
    data: {
      datePublished: common.datePublished,
      publisher: organizationId,
      title: `Ảnh ${SECRET}`,
      photos: [{ caption: SECRET, missingFile: true }],
      event: shown.documentId,
    },
    locale: 'vi',
  });
  await strapi.documents('api::page.page').create({ data: { title: `Trang ${SECRET}`, body: [textBlock(SECRET)] }, locale: 'vi' });
  Object.assign(ids, { article: article.documentId, hidden: hidden.documentId, shown: shown.documentId, organization: organizationId });

  tokens['a read-only token'] = await createApiToken(server, { type: 'read-only' });
  tokens['a custom token without the scope'] = await createApiToken(server, { type: 'custom', permissions: PLURALS.flatMap(readActions) });
  tokens['a visitor account'] = await visitorJwt();
});

afterAll(() => server.destroy());

const readActions = (plural: string): string[] => {
  const type = Object.values(server.strapi.contentTypes).find((contentType) => contentType.info.pluralName === plural);
  return [`${type?.uid ?? ''}.find`, `${type?.uid ?? ''}.findOne`];
};

const visitorJwt = async (): Promise<string> => {
  const { strapi, http } = server;
  const role = (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } })) as { id: number };
  await strapi.plugin('users-permissions').service<{ add(user: object): Promise<unknown> }>('user').add({
    username: 'docgia',
    email: 'docgia@example.com',
    password: 'Mat-khau-1',
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
  const response = await http.post('/api/auth/local').send({ identifier: 'docgia', password: 'Mat-khau-1' }).expect(200);
  return (response.body as { jwt: string }).jwt;
};

type Answer = { status: number; text: string; body: { error?: { message: string; details?: { parameter?: string } }; data?: unknown } };

const get = async (path: string, caller = 'nobody'): Promise<Answer> => {
  const request = server.http.get(path);
  return caller === 'nobody' ? request : request.set('Authorization', `Bearer ${tokens[caller] ?? ''}`);
};

const CALLERS = ['nobody', 'a visitor account', 'a read-only token', 'a custom token without the scope'];

describe.each(CALLERS)('%s', (caller) => {
  test.each(PLURALS)('is refused the draft parameters on /api/%s, by name', async (plural) => {
    for (const parameter of ['status', 'publicationFilter', 'hasPublishedVersion']) {
      const answer = await get(`/api/${plural}?${parameter}=draft`, caller);
      expect(answer.status).toBe(400);
      expect(answer.body.error?.message).toContain(parameter);
      expect(answer.text).not.toContain(SECRET);
    }
  });

  test.each(PLURALS)('finds no draft on /api/%s by list, search or full populate', async (plural) => {
    for (const query of [
      '',
      '?populate=*',
      `?_q=${SECRET}`,
      '?filters[publishedAt][$null]=true',
      '?locale=*',
      '?locale=en',
      '?pagination[limit]=100&sort=id:desc',
    ]) {
      const answer = await get(`/api/${plural}${query}`, caller);
      expect([200, 400]).toContain(answer.status);
      expect(answer.text).not.toContain(SECRET);
    }
  });

  test.each([
    '/api/articles/{article}?status=draft',
    '/api/articles/{article}?populate[events][status]=draft',
    '/api/articles/{article}?populate[localizations][status]=draft',
    '/api/events/{shown}?populate[articles][status]=draft&populate[galleries]=true',
    '/api/articles?populate[events][populate][articles][publicationFilter]=never-published',
    '/api/articles/by-slug/bai-cong-khai?locale=vi&status=draft',
    '/api/events/by-slug/hoi-nghi-cong-khai?locale=vi&status=draft',
  ])('is refused %s', async (path) => {
    const answer = await get(
      path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ''),
      caller,
    );
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain(SECRET);
  });

  test.each([
    '/api/events/{hidden}',
    '/api/articles/{article}?locale=en',
    '/api/articles/{article}?populate=*',
    '/api/articles/{article}?populate[events][populate]=*&populate[localizations]=true&populate[legacySource]=true',
    '/api/articles/{article}?populate[createdBy]=true',
    '/api/events/{shown}?populate=*',
    '/api/events/{shown}?populate[articles][populate]=*&populate[galleries][populate]=*',
    '/api/organizations/{organization}?populate=*',
    '/api/organizations/{organization}?populate[organizedEvents]=true',
    `/api/organizations?filters[organizedEvents][name][$contains]=${SECRET}`,
    `/api/organizations?filters[organizedEvents][locationText][$startsWith]=${SECRET}`,
    '/api/organizations?sort=organizedEvents.name',
    `/api/articles?filters[editorialNote][$contains]=${SECRET}`,
    `/api/articles?filters[legacySource][rawText][$contains]=${SECRET}`,
    `/api/articles?filters[searchText][$contains]=${SECRET.toLowerCase()}`,
    `/api/articles?filters[events][name][$contains]=${SECRET}`,
    `/api/articles?filters[$or][0][title][$contains]=${SECRET}`,
    '/api/articles/by-slug/nhap-bimat7391?locale=vi',
    '/api/articles/by-slug/bai-cong-khai?locale=vi',
    '/api/articles/by-slug/bai-cong-khai?locale=en',
    '/api/events/by-slug/hoi-nghi-bimat7391',
    '/api/events/by-slug/hoi-nghi-cong-khai',
    '/api/photo-galleries/by-slug/anh-bimat7391',
    '/api/pages/by-slug/trang-bimat7391',
    '/api/people/by-slug/dinh-van-cong-khai',
  ])('reads nothing unpublished at %s', async (path) => {
    const answer = await get(
      path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ''),
      caller,
    );
    expect(answer.status).toBeLessThan(500);
    expect(answer.text.replace(/"(parameter|message|key)":"[^"]*"/g, '')).not.toContain(SECRET);
    expect(answer.status === 200 && path.includes(`=${SECRET}`) ? answer.body.data : []).toEqual([]);
  });
});

test('no type without drafts lets a query walk into a type with drafts', () => {
  const types = Object.values(server.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  const hasDrafts = (uid: string): boolean =>
    server.strapi.contentTypes[uid as keyof typeof server.strapi.contentTypes]?.options?.draftAndPublish === true;
  const open = types
    .filter(({ uid }) => !hasDrafts(uid))
    .flatMap(({ uid, attributes }) =>
      Object.entries(attributes as Record<string, { type: string; target?: string; private?: boolean }>)
        .filter(([, { type, target, private: isPrivate }]) => type === 'relation' && hasDrafts(target ?? '') && !isPrivate)
        .map(([name]) => `${uid} ${name}`),
    );
  expect(open).toEqual([]);
});

describe('GraphQL', () => {
  const query = async (text: string): Promise<Answer> => server.http.post('/graphql').send({ query: text });

  test.each([
    '{ articles(status: DRAFT) { title } }',
    '{ articles(publicationFilter: NEVER_PUBLISHED) { title } }',
    '{ articles(hasPublishedVersion: false) { title } }',
    '{ article(documentId: "x", status: DRAFT) { title } }',
    '{ events_connection(status: DRAFT) { nodes { name } } }',
    '{ site(status: DRAFT) { name } }',
    '{ articles { events(status: DRAFT) { name } } }',
    'mutation { createArticle(status: DRAFT, data: { title: "x" }) { title } }',
  ])('does not know the argument in %s', async (text) => {
    const answer = await query(text);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Unknown argument');
  });

  test.each([
    '{ articles { title summary body { ... on ComponentMediaCaptionedPhoto { caption } } events { name articles { title } galleries { title } } localizations { title } mentions { titleText } } }',
    '{ articles(locale: "en") { title } }',
    '{ events { name articles { title summary } galleries { title photos { caption } } } }',
    '{ organizations { name children { name } offices { label } } }',
    '{ pages { title } photoGalleries { title } categories { name } }',
    `{ articles(filters: { events: { name: { contains: "${SECRET}" } } }) { documentId } }`,
    '{ articles(filters: { publishedAt: { null: true } }) { documentId title } }',
  ])('reads nothing unpublished by %s', async (text) => {
    const answer = await query(text);
    expect(answer.body).toEqual({ data: expect.anything() as unknown });
    expect(answer.text).not.toContain(SECRET);
  });

  test('has no field for what never leaves the admin', async () => {
    for (const field of ['editorialNote', 'searchText', 'createdBy { id }', 'legacySource { rawText }']) {
      expect((await query(`{ articles { ${field} } }`)).status).toBe(400);
    }
    expect((await query('{ organizations { organizedEvents { name } } }')).status).toBe(400);
  });
});

describe('a token that was made for it', () => {
  test('reads drafts with the read-drafts scope', async () => {
    tokens.scoped = await createApiToken(server, {
      type: 'custom',
      permissions: ['api::article.article.find', 'api::reading.reading.readDrafts'],
    });
    const answer = await get('/api/articles?status=draft', 'scoped');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(SECRET);
  });
});
