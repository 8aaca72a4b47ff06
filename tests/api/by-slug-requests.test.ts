import { createPreviewToken } from '../../src/reading/preview-link';
import { createApiToken } from '../support/accounts';
import { createOffice, textBlock } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';

type Json = Record<string, unknown>;
type Answer = {
  status: number;
  body: { data: Json | null; meta?: Json; error?: { status: number; name: string; message: string; details: Json } };
  headers: Json;
};

let server: TestStrapi;
let publisher = '';

beforeAll(async () => {
  server = await bootStrapi();
  ({ organizationId: publisher } = await createOffice(server, { organization: 'UBND xã Ba Tô', label: 'Chủ tịch', person: 'Ai Đó' }));
});

afterAll(() => server.destroy());

const articles = () => server.strapi.documents('api::article.article');

const publish = async (title: string, data: object = {}): Promise<string> => {
  const common = { articleType: 'news' as const, datePublished: '2026-03-08T01:00:00.000Z', publisher, body: [textBlock(title)] };
  const { documentId } = await articles().create({ locale: 'vi', status: 'published', data: { ...common, title, ...data } });
  return documentId;
};

const translate = async (documentId: string, title: string): Promise<void> => {
  await articles().update({ documentId, locale: 'en', data: { title, body: [textBlock(title)] } });
  await articles().publish({ documentId, locale: 'en' });
};

const ask = (rest: string): Promise<Answer> => server.http.get(`/api/articles/by-slug/${rest}`);

describe('a missing translation', () => {
  let documentId = '';

  beforeAll(async () => {
    documentId = await publish('Chỉ có tiếng Việt');
  });

  test('is a 404', async () => {
    expect(await ask('chi-co-tieng-viet?locale=en')).toMatchObject({
      status: 404,
      body: { data: null, error: { status: 404, name: 'NotFoundError' } },
    });
  });

  test('is answered in Vietnamese with fallback=1', async () => {
    const { status, body } = await ask('chi-co-tieng-viet?locale=en&fallback=1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { locale: 'vi', title: 'Chỉ có tiếng Việt' },
      meta: { locale: 'vi', requestedLocale: 'en', isFallback: true },
    });
  });

  test('is no longer missing once it is published, under whichever slug', async () => {
    await translate(documentId, 'In English too');
    const { body } = await ask('chi-co-tieng-viet?locale=en&fallback=1');
    expect(body).toMatchObject({ data: { locale: 'en', slug: 'in-english-too' }, meta: { locale: 'en', isFallback: false } });
  });

  test('of an unknown language is a mistake of the caller', async () => {
    expect(await ask('chi-co-tieng-viet?locale=fr&fallback=1')).toMatchObject({ status: 400 });
  });
});

describe('a slug that moved', () => {
  test('answers 404 with the address of today, however often it moved', async () => {
    const documentId = await publish('Địa chỉ một');
    for (const slug of ['dia-chi-hai', 'dia-chi-ba']) {
      await articles().update({ documentId, locale: 'vi', data: { slug } });
      await articles().publish({ documentId, locale: 'vi' });
    }
    const redirect = { path: '/tin-tuc/dia-chi-ba', status: 301 };
    for (const old of ['dia-chi-mot', 'dia-chi-hai']) {
      expect(await ask(old)).toMatchObject({
        status: 404,
        body: { data: null, error: { status: 404, name: 'NotFoundError', details: { redirect } } },
      });
    }
    expect((await ask('dia-chi-ba')).status).toBe(200);
  });

  test('leads nowhere when its target is no longer published', async () => {
    const documentId = await publish('Sẽ gỡ');
    await articles().update({ documentId, locale: 'vi', data: { slug: 'sap-go' } });
    await articles().publish({ documentId, locale: 'vi' });
    await articles().unpublish({ documentId, locale: 'vi' });
    expect((await ask('se-go')).body.error?.details).toEqual({});
    expect((await ask('sap-go')).status).toBe(404);
  });

  test.each([
    ['a path', { fromPath: '/tin-tuc/bai-cu', toPath: '/tin-tuc/bai-moi', statusCode: 302 }, { path: '/tin-tuc/bai-moi', status: 302 }],
    ['nothing, for good', { fromPath: '/tin-tuc/bai-cu', statusCode: 410 }, { path: null, status: 410 }],
  ])('may lead to %s', async (_, data, redirect) => {
    const { documentId } = await server.strapi.documents('api::redirect.redirect').create({ data });
    expect((await ask('bai-cu')).body.error?.details).toEqual({ redirect });
    await server.strapi.documents('api::redirect.redirect').delete({ documentId });
  });
});

describe('a preview link', () => {
  const HOURS = 60 * 60 * 1000;
  const tokenFor = (documentId: string, { locale = 'vi', now = Date.now() } = {}) =>
    createPreviewToken({ documentId, locale, secret: 'preview-secret', now });

  let documentId = '';

  beforeAll(async () => {
    documentId = await publish('Bài đã đăng');
    await translate(documentId, 'Published');
    await articles().update({ documentId, locale: 'vi', data: { title: 'Bài đang sửa', slug: 'bai-dang-sua' } });
    await articles().update({ documentId, locale: 'en', data: { title: 'Being edited' } });
  });

  test.each(['bai-dang-sua', 'bai-da-dang'])('shows the draft under %s, and no cache keeps it', async (slug) => {
    const { status, body, headers } = await ask(`${slug}?preview=${tokenFor(documentId)}`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({
      data: { title: 'Bài đang sửa', locale: 'vi' },
      meta: { isFallback: false, localizations: [{ slug: 'bai-da-dang' }, { slug: 'published' }] },
    });
  });

  test('shows it under its documentId too, which is all the admin knows', async () => {
    const { body } = await ask(`${documentId}?locale=en&preview=${tokenFor(documentId, { locale: 'en' })}`);
    expect(body.data).toMatchObject({ title: 'Being edited', locale: 'en' });
    expect((await ask(documentId)).status).toBe(404);
  });

  test('shows a draft that was never published, with what its author has linked and readers may see', async () => {
    const { documentId: event } = await server.strapi.documents('api::event.event').create({
      locale: 'vi',
      data: { name: 'Chưa công bố', startDate: '2026-03-07', eventType: 'meeting', eventStatus: 'scheduled' },
    });
    const { documentId: category } = await server.strapi
      .documents('api::category.category')
      .create({ locale: 'vi', data: { name: 'Mục' } });
    const draft = await articles().create({
      locale: 'vi',
      data: {
        title: 'Bài mới',
        datePublished: '2026-03-08T01:00:00.000Z',
        articleType: 'news',
        body: [],
        events: [event],
        categories: [category],
      },
    });
    const { status, body } = await ask(`bai-moi?preview=${tokenFor(draft.documentId)}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: {
        title: 'Bài mới',
        publisher: null,
        isHistorical: false,
        historicalNotice: null,
        events: [],
        categories: [{ name: 'Mục' }],
        body: [],
      },
      meta: { localizations: [] },
    });
    expect((await ask('bai-moi')).status).toBe(404);
  });

  test.each([
    ['that has expired', 'bai-dang-sua', () => tokenFor(documentId, { now: Date.now() - 13 * HOURS })],
    ['of another document', 'chi-co-tieng-viet', () => tokenFor(documentId)],
    ['of another language', 'bai-dang-sua?locale=vi', () => tokenFor(documentId, { locale: 'en' })],
    ['for a draft that does not exist', 'bai-dang-sua', () => tokenFor('khongcodocumentid0000000')],
    ['that somebody made up', 'bai-dang-sua', () => `${tokenFor(documentId)}x`],
    ['that is empty', 'bai-dang-sua', () => ''],
  ])('%s is refused with a sentence', async (_, rest, token) => {
    const { status, body, headers } = await ask(`${rest}${rest.includes('?') ? '&' : '?'}preview=${token()}`);
    expect(status).toBe(403);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({ data: null, error: { message: expect.stringContaining('preview link') as string } });
  });
});

describe('bad input', () => {
  beforeAll(() => publish('Có thật'));

  test.each([
    ['co-that?locale=fr', 400, 'The locale "fr" does not exist on this portal. It has vi, en.'],
    ['co-that?locale=VI!', 400, '"locale"'],
    ['co-that?locale=', 400, '"locale"'],
    ['co-that?locale=vi&locale=en', 400, '"locale"'],
    ['co-that?locale[$ne]=vi', 400, '"locale"'],
    ['co-that?fallback=yes', 400, '"fallback"'],
    ['co-that?status=draft', 400, '"status"'],
    ['co-that?populate=*', 400, '"populate"'],
    ['co-that?filters[title]=x', 400, '"filters"'],
    [`${'a'.repeat(201)}`, 400, '200'],
    ['%00', 400, 'malformed'],
    ['a%00b', 400, 'malformed'],
    ['%E0%A4%A', 400, 'malformed'],
    ['%FF%FE', 400, 'malformed'],
    ['..%2f..%2fetc%2fpasswd', 400, 'malformed'],
    ['%20', 400, 'empty'],
    ['khong-co', 404, 'khong-co'],
    ['%F0%9F%98%80', 404, '😀'],
    ['CO-THAT', 404, 'CO-THAT'],
    ["'%20OR%201=1--", 404, 'OR 1=1'],
    ['', 404, 'Not Found'],
    ['co-that/x', 404, 'Not Found'],
  ])('%s → %d', async (rest, status, words) => {
    const { status: answered, body } = await ask(rest);
    expect(answered).toBe(status);
    expect(body).toEqual({
      data: null,
      error: {
        status,
        name: expect.any(String) as string,
        message: expect.stringContaining(words) as string,
        details: expect.any(Object) as object,
      },
    });
  });

  test.each(['post', 'put', 'patch', 'delete'] as const)('%s is not allowed', async (method) => {
    await server.http[method]('/api/articles/by-slug/co-that').send({ data: {} }).expect(405);
  });

  test('a token of an account changes nothing: the address is for everybody', async () => {
    await server.http.get('/api/articles/by-slug/co-that').set('Authorization', 'Bearer nonsense').expect(200);
  });
});

describe('GET /api/reading/read-drafts', () => {
  const SCOPE = 'api::reading.reading.readDrafts';

  test.each([
    ['a token with the scope', { type: 'custom' as const, permissions: [SCOPE] }, 200],
    ['a token with full access', { type: 'full-access' as const }, 200],
    ['a token without the scope', { type: 'custom' as const, permissions: ['api::article.article.find'] }, 403],
    ['a read-only token', { type: 'read-only' as const }, 403],
  ])('tells %s', async (_, rights, status) => {
    const token = await createApiToken(server, rights);
    const { body } = await server.http.get('/api/reading/read-drafts').set('Authorization', `Bearer ${token}`).expect(status);
    expect((body as Json).data).toEqual(status === 200 ? { mayReadDrafts: true } : null);
  });

  test('tells nobody else', async () => {
    await server.http.get('/api/reading/read-drafts').expect(403);
  });

  test('is offered to custom tokens in the admin', () => {
    type Permissions = { providers: { action: { keys(): string[] } } };
    const { providers } = server.strapi.contentAPI.permissions as unknown as Permissions;
    expect(providers.action.keys()).toContain(SCOPE);
  });
});
