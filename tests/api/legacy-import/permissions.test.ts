import { createDeskClient, type DeskClient, type Method } from '../../support/legacy-import/desk-client';
import { loginWithRole } from '../../support/role-login';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

let server: TestStrapi;
let call: DeskClient;

beforeAll(async () => {
  server = await bootStrapi();
  call = await createDeskClient(server);
});

afterAll(() => server.destroy());

type Act = 'read' | 'import' | 'undo';

const BATCH = '/batches/20260101000000-abcdef';

const ROUTES: [Method, string, Act][] = [
  ['get', '/batches', 'read'],
  ['post', '/batches', 'import'],
  ['get', BATCH, 'read'],
  ['delete', BATCH, 'import'],
  ['put', `${BATCH}/files?path=a.txt`, 'import'],
  ['delete', `${BATCH}/files?path=a.txt`, 'import'],
  ['post', `${BATCH}/recognize`, 'import'],
  ['post', `${BATCH}/import`, 'import'],
  ['post', `${BATCH}/resume`, 'import'],
  ['post', `${BATCH}/stop`, 'import'],
  ['get', `${BATCH}/undo`, 'undo'],
  ['post', `${BATCH}/undo`, 'undo'],
  ['get', `${BATCH}/report`, 'read'],
  ['get', '/pages', 'read'],
  ['post', '/pages/settle', 'import'],
  ['get', '/pages/1', 'read'],
  ['get', '/pages/1/picture?url=a.jpg', 'read'],
  ['put', '/pages/1/corrections', 'import'],
  ['post', '/pages/1/import', 'import'],
  ['post', '/pages/1/settle', 'import'],
  ['get', '/publishers', 'read'],
];

describe('who may do what with old pages', () => {
  const ROLES: [string, Act[]][] = [
    ['dinh-reporter', []],
    ['dinh-editor', []],
    ['dinh-chief-editor', ['read']],
    ['dinh-archivist', ['read', 'import', 'undo']],
  ];

  test.each(ROLES)('%s reaches exactly the routes of the role', async (code, acts) => {
    const token = await loginWithRole(server, code);
    const reached: string[] = [];
    for (const [method, path] of ROUTES) {
      const { status } = await call(method, path, { token, body: method === 'get' ? undefined : {} });
      expect(status).toBeLessThan(500);
      if (![401, 403].includes(status)) reached.push(`${method} ${path}`);
    }
    expect(reached).toEqual(ROUTES.filter(([, , act]) => acts.includes(act)).map(([method, path]) => `${method} ${path}`));
  });

  test.each(ROUTES)('a stranger is asked to log in: %s %s', async (method, path) => {
    expect((await call(method, path, { token: '' })).status).toBe(401);
  });

  test('every route of the plugin is in this table', () => {
    const routes = server.strapi.plugin('legacy-import').routes as unknown as Record<
      string,
      { routes: { method: string; path: string }[] }
    >;
    const known = ROUTES.map(([method, path]) =>
      `${method.toUpperCase()} ${path}`.replace(/\?.*$/, '').replace(BATCH, '/batches/:id').replace('/pages/1', '/pages/:id'),
    );
    const there = Object.values(routes).flatMap((router) => router.routes.map(({ method, path }) => `${method} ${path}`));
    expect(there.sort()).toEqual(known.sort());
  });

  test('the content API has none of it', async () => {
    for (const path of ['/api/batches', '/api/legacy-import/batches', '/api/legacy-import/pages'])
      expect((await server.http.get(path)).status).toBe(404);
  });
});

describe('a role that imports, but does not publish', () => {
  let token: string;

  beforeAll(async () => {
    const role = (await server.strapi.db.query('admin::role').create({ data: { code: 'nhap', name: 'Nhập' } })) as { id: number };
    const services = server.strapi.service('admin::permission') as unknown as { createMany(permissions: object[]): Promise<unknown> };
    await services.createMany(
      ['read', 'import'].map((act) => ({
        ...{ action: `plugin::legacy-import.${act}`, subject: null, properties: {}, conditions: [] },
        role: role.id,
      })),
    );
    token = await loginWithRole(server, 'nhap');
  });

  test('cannot begin a batch that publishes', async () => {
    const { status, body } = await call('post', '/batches', { token, body: { publish: true } });
    expect([status, body.error?.details.code]).toEqual([403, 'may-not-publish']);
    expect((await call('post', '/batches', { token, body: {} })).status).toBe(201);
  });

  test('cannot go on with, or import, somebody else’s batch that publishes, nor publish one page', async () => {
    const { id } = (await call<{ id: string }>('post', '/batches', { body: { publish: true } })).body.data;
    for (const path of [`/batches/${id}/import`, `/batches/${id}/resume`])
      expect((await call('post', path, { token })).body.error?.details.code).toBe('may-not-publish');
    expect((await call('post', '/pages/1/import', { token, body: { publish: true } })).status).toBe(403);
  });

  test('cannot take a batch back', async () => {
    expect((await call('post', `${BATCH}/undo`, { token })).status).toBe(403);
  });
});
