import type { Core } from '@strapi/strapi';
import { adminServices } from '../../src/commands/services';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const PERMISSION = 'plugin::users-permissions.permission';

type Role = {
  id: number;
  name: string;
  code: string;
  permissions: { action: string; subject: string | null; conditions: string[]; properties: { locales?: string[] } }[];
};

const findRole = async (strapi: Core.Strapi, code: string): Promise<Role> =>
  (await strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] })) as Role;

const publicActions = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows = (await strapi.db.query(PERMISSION).findMany({ where: { role: { type: 'public' } } })) as { action: string }[];
  return rows.map(({ action }) => action).sort();
};

describe('a first start', () => {
  let server: TestStrapi;

  beforeAll(async () => {
    server = await bootStrapi();
  });

  afterAll(() => server.destroy());

  test('knows Vietnamese first, then English', async () => {
    const locales = (await server.strapi.db.query('plugin::i18n.locale').findMany({ orderBy: { id: 'asc' } })) as { code: string }[];
    expect(locales.map(({ code }) => code)).toEqual(['vi', 'en']);
    expect(await server.strapi.plugin('i18n').service<{ getDefaultLocale(): Promise<string> }>('locales').getDefaultLocale()).toBe('vi');
  });

  test('leaves no API token behind', async () => {
    expect(await server.strapi.db.query('admin::api-token').count({})).toBe(0);
  });

  test('keeps visitors from making accounts', async () => {
    const account = { username: 'x', email: 'x@example.com', password: 'Mat-khau-1' };
    expect((await server.http.post('/api/auth/local/register').send(account)).status).toBe(403);
    expect((await server.http.post('/api/auth/forgot-password').send({ email: account.email })).status).toBe(403);
  });

  test('gives the public reading rights only', async () => {
    const actions = await publicActions(server.strapi);
    expect(actions.filter((action) => action.startsWith('api::')).every((action) => /\.find(One)?$/.test(action))).toBe(true);
    expect(actions).toContain('api::article.article.findOne');
    expect(actions).not.toContain('api::redirect.redirect.find');
  });

  test.each([
    ['dinh-reporter', 'Phóng viên', { create: true, update: true, publish: false }],
    ['dinh-editor', 'Biên tập viên', { create: true, update: true, publish: false }],
    ['dinh-chief-editor', 'Trưởng ban biên tập', { create: true, update: true, publish: true }],
    ['dinh-archivist', 'Văn thư lưu trữ', { create: true, update: true, publish: true }],
  ])('makes the role %s', async (code, name, may) => {
    const role = await findRole(server.strapi, code);
    const acts = role.permissions.filter(({ subject }) => subject === 'api::article.article').map(({ action }) => action.split('.').pop());
    expect(role.name).toBe(name);
    expect({ create: acts.includes('create'), update: acts.includes('update'), publish: acts.includes('publish') }).toEqual(may);
  });

  test('lets a reporter change their own drafts only', async () => {
    const { permissions } = await findRole(server.strapi, 'dinh-reporter');
    const update = permissions.find(({ action, subject }) => action.endsWith('explorer.update') && subject === 'api::article.article');
    expect(update?.conditions).toEqual(['admin::is-creator']);
    expect(update?.properties.locales).toEqual(['vi', 'en']);
  });
});

test('a later start leaves the changes of an administrator alone', async () => {
  const first = await bootStrapi();
  const kept = { DATABASE_FILENAME: process.env.DATABASE_FILENAME ?? '', DATABASE_NAME: process.env.DATABASE_NAME ?? '' };
  await adminServices(first).apiTokens.create({ name: 'Full Access', description: 'made by hand', type: 'read-only', lifespan: null });
  await first.strapi.db.query(PERMISSION).deleteMany({ where: { action: 'api::person.person.find', role: { type: 'public' } } });
  const reporter = await findRole(first.strapi, 'dinh-reporter');
  await first.strapi.db.query('admin::role').update({ where: { id: reporter.id }, data: { name: 'Cộng tác viên' } });
  await first.strapi.destroy();

  const second = await bootStrapi({ env: kept });
  expect(await second.strapi.db.query('admin::api-token').count({})).toBe(1);
  expect(await publicActions(second.strapi)).not.toContain('api::person.person.find');
  expect((await findRole(second.strapi, 'dinh-reporter')).name).toBe('Cộng tác viên');
  await second.destroy();
});
