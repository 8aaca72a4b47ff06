import { createPreviewToken } from '../../src/reading/preview-link';
import { textBlock } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';

type Json = Record<string, unknown>;
type Answer = { status: number; body: { data: Json | null; meta?: Json; error?: Json & { details: Json } }; headers: Json; text: string };

/** How each kind of page with drafts is called, and what may stand in it; `path` is where the public site shows it. */
const KINDS = [
  {
    plural: 'articles',
    uid: 'api::article.article',
    path: '/tin-tuc/',
    named: (title: string) => ({ title, articleType: 'news', datePublished: '2026-03-08T01:00:00.000Z', body: [textBlock('x')] }),
    least: (title: string) => ({ title, body: [] }),
    needs: ['publisher'],
  },
  {
    plural: 'events',
    uid: 'api::event.event',
    path: '/su-kien/',
    named: (name: string) => ({ name, eventType: 'meeting', eventStatus: 'scheduled', startDate: '2026-03-08' }),
    least: (name: string) => ({ name }),
    needs: [],
  },
  {
    plural: 'photo-galleries',
    uid: 'api::photo-gallery.photo-gallery',
    path: '/thu-vien-anh/',
    named: (title: string) => ({ title, datePublished: '2026-03-08T01:00:00.000Z', photos: [{ caption: 'Ảnh', missingFile: true }] }),
    least: (title: string) => ({ title }),
    needs: ['publisher'],
  },
  {
    plural: 'pages',
    uid: 'api::page.page',
    path: '/',
    named: (title: string) => ({ title, body: [textBlock('x')] }),
    least: (title: string) => ({ title }),
    needs: [],
  },
] as const;

type Kind = (typeof KINDS)[number];

let server: TestStrapi;
let publisher = '';

beforeAll(async () => {
  server = await bootStrapi();
  ({ documentId: publisher } = await server.strapi
    .documents('api::organization.organization')
    .create({ data: { name: 'UBND xã Ba Tô', classification: 'peoplesCommittee' } }));
});

afterAll(() => server.destroy());

type Documents = {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
};

const documentsOf = ({ uid }: Kind): Documents => server.strapi.documents(uid);

const create = async (kind: Kind, title: string, status: 'draft' | 'published'): Promise<string> => {
  const links = Object.fromEntries(kind.needs.map((name) => [name, publisher]));
  return (await documentsOf(kind).create({ locale: 'vi', status, data: { ...kind.named(title), ...links } })).documentId;
};

const rename = async (kind: Kind, documentId: string, slug: string): Promise<void> => {
  await documentsOf(kind).update({ documentId, locale: 'vi', data: { slug } });
  await documentsOf(kind).publish({ documentId, locale: 'vi' });
};

const ask = (plural: string, rest: string): Promise<Answer> => server.http.get(`/api/${plural}/by-slug/${rest}`);

const HOURS = 60 * 60 * 1000;

const tokenFor = (documentId: string, { locale = 'vi', now = Date.now() } = {}): string =>
  createPreviewToken({ documentId, locale, secret: 'preview-secret', now });

describe.each(KINDS)('$plural', (kind) => {
  const { plural, path } = kind;
  const titleOf = (data: Json | null): unknown => data?.title ?? data?.name;

  test('a slug that moved answers 404 with the address of today', async () => {
    const documentId = await create(kind, 'Tên đầu tiên', 'published');
    await rename(kind, documentId, 'ten-thu-hai');
    await rename(kind, documentId, 'ten-thu-ba');
    for (const old of ['ten-dau-tien', 'ten-thu-hai']) {
      const { status, body } = await ask(plural, old);
      expect(status).toBe(404);
      expect(body).toMatchObject({ data: null, error: { status: 404, name: 'NotFoundError' } });
      expect(body.error?.details).toEqual({ redirect: { path: `${path}ten-thu-ba`, status: 301 } });
    }
    expect((await ask(plural, 'ten-thu-ba')).status).toBe(200);
  });

  test('a draft is shown by its preview link alone, and no cache keeps it', async () => {
    const documentId = await create(kind, 'Chưa công bố', 'draft');
    expect((await ask(plural, 'chua-cong-bo')).status).toBe(404);
    expect((await ask(plural, documentId)).status).toBe(404);
    for (const name of ['chua-cong-bo', documentId]) {
      const { status, body, headers } = await ask(plural, `${name}?preview=${tokenFor(documentId)}`);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(titleOf(body.data)).toBe('Chưa công bố');
      expect(body.meta).toEqual({ locale: 'vi', requestedLocale: 'vi', isFallback: false, localizations: [] });
    }
  });

  test('a change of a published page is shown in the preview alone', async () => {
    const documentId = await create(kind, 'Đã công bố', 'published');
    await documentsOf(kind).update({ documentId, locale: 'vi', data: kind.named('Đang sửa') });
    expect(titleOf((await ask(plural, 'da-cong-bo')).body.data)).toBe('Đã công bố');
    expect(titleOf((await ask(plural, `da-cong-bo?preview=${tokenFor(documentId)}`)).body.data)).toBe('Đang sửa');
  });

  test('a draft that has little more than its name can be previewed', async () => {
    const { documentId } = await documentsOf(kind).create({ locale: 'vi', data: kind.least('Chỉ có tên') });
    const { status, body } = await ask(plural, `${documentId}?preview=${tokenFor(documentId)}`);
    expect(status).toBe(200);
    expect(titleOf(body.data)).toBe('Chỉ có tên');
  });

  test('a preview link that has expired, or is of another page, language or kind, is refused with a sentence', async () => {
    const documentId = await create(kind, 'Xem trước', 'draft');
    const other = await create(kind, 'Trang khác', 'draft');
    const elsewhere = KINDS.find((candidate) => candidate.plural !== plural)?.plural ?? '';
    const refused = [
      [plural, `xem-truoc?preview=${tokenFor(documentId, { now: Date.now() - 13 * HOURS })}`],
      [plural, `xem-truoc?preview=${tokenFor(other)}`],
      [plural, `xem-truoc?locale=vi&preview=${tokenFor(documentId, { locale: 'en' })}`],
      [plural, `xem-truoc?preview=${tokenFor(documentId)}x`],
      [elsewhere, `xem-truoc?preview=${tokenFor(documentId)}`],
    ];
    for (const [where = '', rest = ''] of refused) {
      const { status, body, headers } = await ask(where, rest);
      expect(status).toBe(403);
      expect(headers['cache-control']).toBe('no-store');
      expect(body.error).toMatchObject({ message: expect.stringContaining('preview link') as string });
    }
  });
});

describe('people', () => {
  let documentId = '';

  beforeAll(async () => {
    const people = server.strapi.documents('api::person.person');
    ({ documentId } = await people.create({ data: { name: 'Đinh Thị Mai' } }));
    await people.update({ documentId, data: { slug: 'dinh-thi-mai-1980' } });
  });

  test.each([
    ['dinh-thi-mai', '/nhan-su/dinh-thi-mai-1980'],
    ['dinh-thi-mai?locale=en', '/en/people/dinh-thi-mai-1980'],
    ['dinh-thi-mai?locale=en&fallback=1', '/en/people/dinh-thi-mai-1980'],
  ])('a slug that moved leads on in every language: %s', async (rest, path) => {
    const { status, body } = await ask('people', rest);
    expect(status).toBe(404);
    expect(body.error?.details).toEqual({ redirect: { path, status: 301 } });
  });

  test('are in every language of the portal, and are no fallback there', async () => {
    const localizations = ['vi', 'en'].map((locale) => ({ locale, slug: 'dinh-thi-mai-1980' }));
    const { body } = await ask('people', 'dinh-thi-mai-1980?locale=en&fallback=1');
    expect(body.meta).toEqual({ locale: 'en', requestedLocale: 'en', isFallback: false, localizations });
  });

  test('have no drafts: a preview link shows what everybody sees, and no cache keeps it', async () => {
    const { status, body, headers } = await ask('people', `${documentId}?preview=${tokenFor(documentId)}`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body.data).toEqual((await ask('people', 'dinh-thi-mai-1980')).body.data);
  });

  test('who were redacted are gone in a preview too', async () => {
    const people = server.strapi.documents('api::person.person');
    const hidden = await people.create({ data: { name: 'Ẩn Danh', redactedAt: '2026-01-01T00:00:00.000Z' } });
    const { status } = await ask('people', `an-danh?preview=${tokenFor(hidden.documentId)}`);
    expect(status).toBe(410);
  });
});

describe('bad input', () => {
  const BAD: [string, number, string][] = [
    ['x?locale=fr', 400, 'The locale "fr" does not exist on this portal. It has vi, en.'],
    ['x?locale=', 400, '"locale"'],
    ['x?locale=vi&locale=en', 400, '"locale"'],
    ['x?locale[$ne]=vi', 400, '"locale"'],
    ['x?fallback=2', 400, '"fallback"'],
    ['x?status=draft', 400, '"status"'],
    ['x?populate=*', 400, '"populate"'],
    ['x?filters[name]=x', 400, '"filters"'],
    ['x?preview=', 403, 'preview link'],
    ['x?preview=a.b.c.d', 403, 'preview link'],
    [`${'a'.repeat(201)}`, 400, '200'],
    ['%00', 400, 'malformed'],
    ['%E0%A4%A', 400, 'malformed'],
    ['..%2f..%2fetc%2fpasswd', 400, 'malformed'],
    ['%20', 400, 'empty'],
    ["'%20OR%201=1--", 404, 'OR 1=1'],
    ['%F0%9F%98%80', 404, '😀'],
    ['khong-co', 404, 'khong-co'],
    ['', 404, 'Not Found'],
    ['x/y', 404, 'Not Found'],
  ];

  test.each([...KINDS.map(({ plural }) => plural), 'people'])('is refused by %s with a reason', async (plural) => {
    for (const [rest, status, words] of BAD) {
      const { status: answered, body } = await ask(plural, rest);
      expect([rest, answered]).toEqual([rest, status]);
      expect(body).toMatchObject({ data: null, error: { status, message: expect.stringContaining(words) as string } });
    }
  });

  test.each([...KINDS.map(({ plural }) => plural), 'people'])('%s are only read', async (plural) => {
    for (const method of ['post', 'put', 'patch', 'delete'] as const) {
      const { status } = await server.http[method](`/api/${plural}/by-slug/x`).send({});
      expect(status).toBe(405);
    }
    expect((await server.http.head(`/api/${plural}/by-slug/khong-co`)).status).toBe(404);
  });
});
