import type { Settings, SettingsView } from '../../../src/plugins/view-counter/shared/contracts';
import type { SettingsService } from '../../../src/plugins/view-counter/server/src/settings/settings';
import { loginAsAdmin } from '../../support/accounts';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

let server: TestStrapi;
let token: string;

beforeAll(async () => {
  server = await bootStrapi();
  ({ token } = await loginAsAdmin(server));
});

afterAll(() => server.destroy());

const knex = () => server.strapi.db.connection;
const read = async (): Promise<SettingsView> => {
  const response = await server.http.get('/view-counter/settings').set('Authorization', `Bearer ${token}`).expect(200);
  return response.body.data;
};
const save = (settings: unknown) =>
  server.http
    .put('/view-counter/settings')
    .set('Authorization', `Bearer ${token}`)
    .send(settings as object);
const notes = async () => {
  const rows: { actor: string; from_day: number; rules: string }[] = await knex()('vc_rule').orderBy('id');
  return rows.map(({ actor, from_day, rules }) => ({ actor, day: Number(from_day), changes: JSON.parse(rules) }));
};
const auditLines = () => knex()('vc_audit').where({ action: 'settings' }).orderBy('id');
const today = () => Number(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()).replaceAll('-', ''));
const service = () => server.strapi.plugin('view-counter').service<SettingsService>('settings');

test('the first start notes by which rules counting began', async () => {
  const [first, ...others] = await notes();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ actor: 'config', day: today() });
  expect(first?.changes).toContainEqual({ setting: 'doubleClickSeconds', before: null, after: '30' });
});

test('the page shows what holds, what the file says, what could be counted and where the request came from', async () => {
  const { settings, defaults, possibleTypes, yourAddress, path } = await read();
  expect(settings).toEqual(defaults);
  expect(settings).toMatchObject({ profile: 'counter', doubleClickSeconds: 30, timeZone: 'Asia/Ho_Chi_Minh', dnt: 'countOnly' });
  expect(possibleTypes).toContainEqual({ uid: 'api::category.category', displayName: 'Category' });
  expect(possibleTypes.map(({ uid }) => uid)).toEqual(expect.arrayContaining(settings.types));
  expect({ yourAddress, path }).toEqual({ yourAddress: '127.0.0.1', path: '/api/reads' });
});

test('a header that anybody can send does not say where a request came from', async () => {
  const request = server.http.get('/view-counter/settings').set('Authorization', `Bearer ${token}`).set('X-Forwarded-For', '203.0.113.9');
  expect((await request.expect(200)).body.data.yourAddress).toBe('127.0.0.1');
});

describe('a change', () => {
  let changed: Settings;

  beforeAll(async () => {
    const { settings } = await read();
    changed = { ...settings, profile: 'custom', doubleClickSeconds: 60, excludedAddresses: ['203.0.113.0/24', '2001:db8::/48'] };
    await save(changed).expect(200);
  });

  test('holds at once and is read back', async () => {
    expect(service().current()).toEqual(changed);
    expect((await read()).settings).toEqual(changed);
  });

  test('leaves a dated note without the addresses, and a line in the log', async () => {
    const last = (await notes()).at(-1);
    expect(last?.day).toBe(today());
    expect(last?.changes).toEqual([
      { setting: 'profile', before: 'counter', after: 'custom' },
      { setting: 'doubleClickSeconds', before: '30', after: '60' },
      { setting: 'excludedAddresses', before: '0', after: '2' },
    ]);
    const lines = await auditLines();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      target_id: null,
      reason: 'profile: counter → custom; doubleClickSeconds: 30 → 60; excludedAddresses: 0 → 2',
    });
    expect(JSON.stringify([await notes(), lines])).not.toContain('203.0.113');
  });

  test('stores only what differs from the file', async () => {
    const stored = await server.strapi.store({ type: 'plugin', name: 'view-counter', key: 'settings' }).get({});
    expect(Object.keys(stored as object).sort()).toEqual(['doubleClickSeconds', 'excludedAddresses', 'profile']);
  });

  test('that changes nothing leaves no note', async () => {
    const before = await notes();
    await save(changed).expect(200);
    expect(await notes()).toEqual(before);
    expect(await auditLines()).toHaveLength(1);
  });

  test('back to what the file says is a change like any other', async () => {
    const { defaults } = await read();
    await save(defaults).expect(200);
    expect((await read()).settings).toEqual(defaults);
    expect((await notes()).at(-1)?.changes).toContainEqual({ setting: 'profile', before: 'custom', after: 'counter' });
  });
});

describe('a wrong setting is refused and says what to write', () => {
  test.each([
    [{ types: ['api::khong.co'] }, 'types.0', 'there is no content type "api::khong.co"'],
    [{ types: ['bài viết'] }, 'types.0', 'write the UID of a content type, such as "api::article.article"'],
    [{ profile: 'chuẩn' }, 'profile', 'write one of counter, session, hourly, custom'],
    [{ doubleClickSeconds: -1 }, 'doubleClickSeconds', 'write a whole number from 0 to 86400'],
    [{ visitMinutes: 1.5 }, 'visitMinutes', 'write a whole number from 1 to 1440'],
    [{ timeZone: 'Sài Gòn' }, 'timeZone', 'write a time zone of the IANA list, such as "Asia/Ho_Chi_Minh"'],
    [{ dnt: null }, 'dnt', 'write one of countOnly, ignore, drop'],
    [{ excludedAddresses: ['10.0.0'] }, 'excludedAddresses.0', 'write an address or a range such as "203.0.113.0/24" or "2001:db8::/48"'],
    [{ retentionYears: '3' }, 'retentionYears', 'write a whole number from 1 to 50'],
  ])('%j', async (wrong, field, message) => {
    const { settings } = await read();
    const response = await save({ ...settings, ...wrong }).expect(400);
    expect(response.body.error.message).toContain(`${field}: ${message}`);
    expect(response.body.error.details.errors).toContainEqual({ path: field.split('.'), message, name: 'ValidationError' });
    expect((await read()).settings).toEqual(settings);
  });

  test.each([[{}], [[]], [{ pepper: 'x' }]])('%j is no settings', async (body) => {
    expect((await save(body)).status).toBe(400);
  });
});

test('what another instance has stored holds here within five seconds, and asking never waits', async () => {
  const store = server.strapi.store({ type: 'plugin', name: 'view-counter', key: 'settings' });
  await store.set({ value: { visitMinutes: 45 } });
  const deadline = Date.now() + 7_000;
  while (service().current().visitMinutes !== 45 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(service().current().visitMinutes).toBe(45);
  await store.set({ value: {} });
});

describe('what the panel must know before it draws', () => {
  const ask = (path: string) => server.http.get(path).set('Authorization', `Bearer ${token}`).expect(200);

  test('the content manager hears which types are counted, and no schema changes', async () => {
    const { body } = await ask('/content-manager/init');
    const types: { uid: string; pluginOptions?: Record<string, { counted?: boolean }> }[] = body.data.contentTypes;
    const counted = types.filter(({ pluginOptions }) => pluginOptions?.['view-counter']?.counted);
    expect(counted.map(({ uid }) => uid).sort()).toEqual([...service().current().types].sort());
    expect(server.strapi.contentTypes['api::article.article'].pluginOptions).not.toHaveProperty('view-counter');
  });

  test('reports hear the counted types, the languages and the day of the site', async () => {
    const { body } = await ask('/view-counter/scope');
    expect(body.data.types).toContainEqual({ uid: 'api::article.article', displayName: 'Article', kind: 'collectionType' });
    expect(body.data.locales).toMatchObject([{ code: 'vi' }, { code: 'en' }]);
    expect(body.data).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh', today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  });
});

test('nobody reads or changes settings without the permission', async () => {
  await server.http.get('/view-counter/settings').expect(401);
  await server.http.put('/view-counter/settings').send({}).expect(401);
});
