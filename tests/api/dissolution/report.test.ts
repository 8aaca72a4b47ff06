import { createArticle, createOrganization, type Method } from '../../support/dissolution/archive-desk';
import { createStepDesk, type StepDesk } from '../../support/dissolution/step-desk';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

let server: TestStrapi;
let desk: StepDesk;

beforeAll(async () => {
  server = await bootStrapi();
  desk = await createStepDesk(server);
});

afterAll(() => server.destroy());

const ask: StepDesk['ask'] = (...asked) => desk.ask(...asked);
const reportOf = (id: string) => desk.reportOf(id);

describe('who may do what', () => {
  const ROUTES: [Method, string, 'read' | 'carry out'][] = [
    ['get', '/organizations/khong-co', 'read'],
    ['get', '/organizations/khong-co/candidates', 'carry out'],
    ['post', '/organizations/khong-co/appointments', 'carry out'],
    ['delete', '/organizations/khong-co/appointments', 'carry out'],
    ['put', '/organizations/khong-co/successors', 'carry out'],
    ['delete', '/organizations/khong-co/successors', 'carry out'],
    ['get', '/archive/api::article.article/khong-co', 'read'],
    ['get', '/archive/api::event.event/khong-co', 'read'],
    ['get', '/archive/api::photo-gallery.photo-gallery/khong-co', 'read'],
  ];

  test.each<[string, string[]]>([
    ['dinh-reporter', ['read']],
    ['dinh-editor', ['read']],
    ['dinh-chief-editor', ['read']],
    ['dinh-archivist', ['read', 'carry out']],
    ['super admin', ['read', 'carry out']],
  ])('%s reaches exactly the routes of the role', async (caller, acts) => {
    const reached: string[] = [];
    for (const [method, path] of ROUTES) {
      const { status } = await ask(method, path, method === 'post' || method === 'put' ? { successors: [] } : undefined, caller);
      expect(status).toBeLessThan(500);
      if (![401, 403].includes(status)) reached.push(`${method} ${path}`);
    }
    expect(reached).toEqual(ROUTES.filter(([, , act]) => acts.includes(act)).map(([method, path]) => `${method} ${path}`));
  });

  test.each(ROUTES)('a stranger is asked to log in: %s %s', async (method, path) => {
    expect((await ask(method, path, undefined, 'a stranger')).status).toBe(401);
  });

  test('a type that stands in no archive is not asked about', async () => {
    expect((await ask('get', '/archive/api::page.page/khong-co')).status).toBe(404);
    expect((await ask('get', '/archive/admin::user/1')).status).toBe(404);
  });
});

describe('the report', () => {
  test('says of an organization that lives: nothing follows', async () => {
    const id = await createOrganization(server, { name: 'UBND xã Ba Vì' });
    expect(await reportOf(id)).toMatchObject({
      state: 'none',
      may: { carryOut: true, changeArchive: true },
      appointments: { open: [], beginLater: [], done: null },
      successors: { current: [], done: null },
      notice: { vi: null, en: null },
    });
  });

  test('previews notice and lock of a day to come', async () => {
    const id = await createOrganization(server, { name: 'UBND huyện Sơn Tây', dissolutionDate: '2999-01-01' });
    await createArticle(server, id);
    const { state, notice, lock } = await reportOf(id);
    expect(state).toBe('upcoming');
    expect(notice.vi).toBe('UBND huyện Sơn Tây đã kết thúc hoạt động từ ngày 01/01/2999; bài viết được lưu giữ nguyên văn.');
    expect(notice.withoutEnglish).toEqual(['UBND huyện Sơn Tây']);
    expect(lock).toEqual({ articles: 1, galleries: 0, events: 0, roles: ['Super Admin', 'Văn thư lưu trữ'] });
  });

  test('has the notice as readers get it, in both languages', async () => {
    const successor = await createOrganization(server, {
      name: 'UBND xã Minh Long',
      translations: [{ language: 'en', name: 'Minh Long Commune' }],
    });
    const id = await createOrganization(server, {
      name: 'UBND huyện Minh Long',
      dissolutionDate: '2025-07-01',
      successors: [successor],
      translations: [{ language: 'en', name: 'Minh Long District' }],
    });
    const article = await createArticle(server, id);
    const row = (await server.strapi.db.query('api::article.article').findOne({ where: { documentId: article } })) as { slug: string };
    const read = await server.http.get(`/api/articles/by-slug/${row.slug}?locale=vi`).expect(200);
    const { notice } = await reportOf(id);
    expect(notice.vi).toBe((read.body as { data: { historicalNotice: string } }).data.historicalNotice);
    expect(notice.en).toBe(
      'Minh Long District ceased to operate on 1 July 2025 (succeeded by Minh Long Commune); this article is kept as it was published.',
    );
    expect(notice.withoutEnglish).toEqual([]);
  });

  test('tells a reporter what is so, and that the steps are not theirs', async () => {
    const id = await createOrganization(server, { name: 'UBND huyện Trà Bồng', dissolutionDate: '2025-07-01' });
    const article = await createArticle(server, id);
    expect((await ask('get', `/organizations/${id}`, undefined, 'dinh-reporter')).body.data.may).toEqual({
      carryOut: false,
      changeArchive: false,
    });
    expect((await ask('get', `/archive/api::article.article/${article}`, undefined, 'dinh-reporter')).body.data).toEqual({
      archivedUnder: { documentId: id, name: 'UBND huyện Trà Bồng', dissolutionDate: '2025-07-01' },
      mayChange: false,
    });
  });

  test.each(['khong-co', 'a%00b', 'a%20b', 'x'.repeat(300)])('knows no organization %p', async (id) => {
    expect((await ask('get', `/organizations/${id}`)).status).toBe(404);
  });
});
