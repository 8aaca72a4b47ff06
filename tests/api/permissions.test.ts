import { PUBLIC_ROUTES as BLOCK_ROUTES } from '../../src/plugins/featured-conference/server/src/public-routes';
import { PUBLIC_ROUTES } from '../../src/reading/public-routes';
import { createApiToken } from '../support/accounts';
import { createOffice, textBlock } from '../support/content';
import { loginWithRole } from '../support/role-login';
import { bootStrapi, type TestStrapi } from '../support/strapi';

type Route = { methods: string[]; path: string };

/** Every door of the public API that opens without a token: `METHOD path`. Whatever else the server routes must stay shut. */
const OPEN_TO_EVERYBODY = [
  ...['articles', 'events', 'photo-galleries', 'pages', 'people', 'organizations', 'offices', 'appointments', 'categories'].flatMap(
    (plural) => [`GET /api/${plural}`, `GET /api/${plural}/:id`],
  ),
  'GET /api/site',
  'GET /api/i18n/locales',
  ...['articles', 'events', 'photo-galleries', 'people', 'pages'].map((plural) => `GET /api/${plural}/by-slug/:slug`),
  'GET /api/home',
  'GET /api/redirects/resolve',
  ...['', '/embed.js', '/embed.html', '/oembed', '/events/:documentId/jsonld', '/events/:documentId/calendar.ics', '/calendar.ics'].map(
    (form) => `GET /api/featured-conference${form}`,
  ),
  ...['articles', 'events', 'photo-galleries', 'people'].map((list) => `GET /api/lists/${list}`),
  'POST /api/auth/local',
  'POST /api/auth/refresh',
  'GET /api/auth/:provider/callback',
].sort();

/** Doors that the view counter opens before Strapi's routes: whatever else stands below its path must stay shut. */
const OPEN_BEFORE_THE_ROUTES = [
  'GET /api/reads',
  'GET /api/reads/pixel.gif',
  'GET /api/reads/popular',
  'GET /api/reads/reader.js',
  'GET /api/reads/site',
  'POST /api/reads',
];

let server: TestStrapi;
const bearer: Record<string, string> = {};

beforeAll(async () => {
  server = await bootStrapi();
  bearer['a read-only token'] = await createApiToken(server, { type: 'read-only' });
});

afterAll(() => server.destroy());

const contentRoutes = (): string[] => {
  const routes = (server.strapi.server.listRoutes() as Route[]).filter(({ path }) => path.startsWith('/api/'));
  return routes.flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`));
};

const statusOf = async (route: string, caller: string): Promise<number> => {
  const [method = 'GET', path = '/'] = route.split(' ');
  const url = path.replace(/:\w+/g, 'khong-co').replace('(.*)', 'khong-co');
  const request = server.http[method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'](url);
  const { status } = await (bearer[caller] ? request.set('Authorization', `Bearer ${bearer[caller]}`) : request);
  return status;
};

const openRoutes = async (caller: string): Promise<string[]> => {
  const open: string[] = [];
  for (const route of contentRoutes()) {
    const status = await statusOf(route, caller);
    expect(status).toBeLessThan(500);
    if (![401, 403].includes(status)) open.push(route);
  }
  return [...new Set(open)].sort();
};

describe('the public API', () => {
  test('opens exactly the listed doors to a stranger', async () => {
    expect(await openRoutes('nobody')).toEqual(OPEN_TO_EVERYBODY);
  });

  test('opens exactly the listed doors before its routes', async () => {
    const paths = ['', '/pixel.gif', '/popular', '/reader.js', '/site', '/khong-co'].map((path) => `/api/reads${path}`);
    const open: string[] = [];
    for (const route of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) => paths.map((path) => `${method} ${path}`)))
      if (![404, 405].includes(await statusOf(route, 'nobody'))) open.push(route);
    expect(open.sort()).toEqual(OPEN_BEFORE_THE_ROUTES);
  });

  test('opens no writing door to a read-only token', async () => {
    const writing = (await openRoutes('a read-only token')).filter((route) => !route.startsWith('GET '));
    expect(writing).toEqual([]);
  });
});

describe('GraphQL', () => {
  test.each([
    'mutation { register(input: { username: "x", email: "x@example.com", password: "Mat-khau-1" }) { jwt } }',
    'mutation { login(input: { identifier: "x", password: "Mat-khau-1" }) { jwt } }',
    'mutation { forgotPassword(email: "x@example.com") { ok } }',
    'mutation { resetPassword(password: "a", passwordConfirmation: "a", code: "b") { jwt } }',
    'mutation { emailConfirmation(confirmation: "b") { jwt } }',
    'mutation { createArticle(data: { title: "x" }) { documentId } }',
    'mutation { updatePerson(documentId: "x", data: { name: "x" }) { documentId } }',
    'mutation { deletePage(documentId: "x") { documentId } }',
    'mutation { deleteUploadFile(id: "1") { name } }',
    'mutation { createUsersPermissionsUser(data: { username: "x", email: "x@example.com", role: 1 }) { data { username } } }',
    '{ usersPermissionsUsers_connection { nodes { email } } }',
    '{ uploadFiles_connection { nodes { url } } }',
    '{ redirects { fromPath } }',
  ])('refuses a stranger %s', async (query) => {
    const { text } = await server.http.post('/graphql').send({ query });
    expect(text).toMatch(/Forbidden access|Policy Failed/);
  });
});

type Act = 'create' | 'update own' | 'update another' | 'publish' | 'delete another';

const ROLES: [string, Record<Act, boolean>][] = [
  ['dinh-reporter', { create: true, 'update own': true, 'update another': false, publish: false, 'delete another': false }],
  ['dinh-editor', { create: true, 'update own': true, 'update another': true, publish: false, 'delete another': true }],
  ['dinh-chief-editor', { create: true, 'update own': true, 'update another': true, publish: true, 'delete another': true }],
  ['dinh-archivist', { create: true, 'update own': true, 'update another': true, publish: true, 'delete another': true }],
];

type CountAct = 'read' | 'export' | 'adjust' | 'import' | 'settings.read' | 'settings.update';

/** What each role may do with the counts of views. */
const COUNT_ROLES: [string, CountAct[]][] = [
  ['dinh-reporter', ['read']],
  ['dinh-editor', ['export', 'read']],
  ['dinh-chief-editor', ['adjust', 'export', 'import', 'read', 'settings.read', 'settings.update']],
  ['dinh-archivist', ['adjust', 'export', 'import', 'read']],
];

/** The token of an account of its own for each role. */
const tokens = new Map<string, string>();

const login = async (code: string): Promise<string> => {
  const known = tokens.get(code);
  if (known) return known;
  const token = await loginWithRole(server, code);
  tokens.set(code, token);
  return token;
};

describe('the admin', () => {
  const LIST = '/content-manager/collection-types/api::article.article';
  let organizationId = '';

  beforeAll(async () => {
    ({ organizationId } = await createOffice(server, { organization: 'UBND xã', label: 'Chủ tịch', person: 'Ai Đó' }));
  });

  const article = () => ({
    title: `Bài ${Math.random()}`,
    datePublished: '2026-03-08T01:00:00.000Z',
    articleType: 'news',
    publisher: { connect: [{ documentId: organizationId }] },
    body: [textBlock('Nội dung.')],
  });

  const createAsOther = async (): Promise<string> =>
    (
      await server.strapi
        .documents('api::article.article')
        .create({ data: { ...article(), publisher: organizationId } as never, locale: 'vi' })
    ).documentId;

  test.each(ROLES)('%s may do what the role is for', async (code, expected) => {
    const token = await login(code);
    const call = async (method: 'post' | 'put' | 'delete', path: string, body: object = {}) =>
      server.http[method](path).set('Authorization', `Bearer ${token}`).send(body);
    const created = await call('post', `${LIST}?locale=vi`, article());
    const own = (created.body as { data?: { documentId?: string } }).data?.documentId ?? 'none';
    const outcome = {
      create: created.status === 201,
      'update own': (await call('put', `${LIST}/${own}?locale=vi`, { title: 'Sửa' })).status === 200,
      'update another': (await call('put', `${LIST}/${await createAsOther()}?locale=vi`, { title: 'Sửa' })).status === 200,
      publish: (await call('post', `${LIST}/${own}/actions/publish?locale=vi`, article())).status === 200,
      'delete another': (await call('delete', `${LIST}/${await createAsOther()}?locale=vi`)).status === 200,
    };
    expect(outcome).toEqual(expected);
  });
});

describe('the counts of views', () => {
  type Held = { permissions: { action: string }[] };

  test.each(COUNT_ROLES)('%s may do with them what the role is for', async (code, acts) => {
    const role = (await server.strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] })) as Held;
    const held = role.permissions.map(({ action }) => action).filter((action) => action.startsWith('plugin::view-counter.'));
    expect(held.sort()).toEqual(acts.map((act) => `plugin::view-counter.${act}`));
  });

  test.each(COUNT_ROLES)('%s is refused the settings without the permission', async (code, acts) => {
    const token = await login(code);
    const { status } = await server.http.get('/view-counter/settings').set('Authorization', `Bearer ${token}`);
    expect(status).toBe(acts.includes('settings.read') ? 200 : 403);
  });
});

describe('bad input on the stock routes', () => {
  test.each([
    ['malformed JSON', () => server.http.post('/api/auth/local').set('Content-Type', 'application/json').send('{"identifier": '), 400],
    ['a body of 2 MB', () => server.http.post('/api/auth/local').send({ identifier: 'x'.repeat(2 * 1024 * 1024) }), 413],
    ['a GraphQL body of 2 MB', () => server.http.post('/graphql').send({ query: `# ${'x'.repeat(2 * 1024 * 1024)}` }), 413],
    ['a wrong method', () => server.http.patch('/api/articles'), 405],
    ['an unknown id', () => server.http.get('/api/articles/khong-co'), 404],
    ['an unknown type', () => server.http.get('/api/bai-viet'), 404],
    ['an unknown locale', () => server.http.get('/api/articles?locale=xx'), 400],
    ['an unknown query parameter', () => server.http.get('/api/articles?mau=do'), 400],
    ['a word for a number', () => server.http.get('/api/articles?filters[id][$eq]=khong'), [200, 400]],
    ['a number out of range', () => server.http.get('/api/articles?filters[id][$eq]=99999999999999999999'), [200, 400]],
    ['a word for a date', () => server.http.get('/api/articles?filters[datePublished][$gt]=hom-nay'), [200, 400]],
    ['a NUL', () => server.http.get('/api/articles?filters[title][$eq]=a%00b'), [200, 400]],
    ['a NUL in a search', () => server.http.get('/api/articles?_q=a%00b'), [200, 400]],
    ['a page beyond all numbers', () => server.http.get('/api/articles?pagination[page]=99999999999999999999'), [200, 400]],
    ['an unknown populate', () => server.http.get('/api/articles?populate[mau]=true'), 400],
    [
      'a GraphQL query too deep',
      () => server.http.post('/graphql').send({ query: `{ organizations { ${'parent { '.repeat(9)} name ${'} '.repeat(9)} } }` }),
      400,
    ],
  ])('%s is answered in Strapi’s shape', async (_what, send, status) => {
    const response = await send();
    expect([status].flat()).toContain(response.status);
    expect(response.text).not.toMatch(/node_modules|at Object/);
  });
});

describe('the lists of public routes in the code', () => {
  type Declared = { method: string; path: string; config?: { auth?: unknown } };
  type Router = { type?: string; prefix?: string; routes: Declared[] };

  const nameOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

  test('name every route of the public API that asks for nothing', () => {
    const modules = [...Object.values(server.strapi.apis), ...Object.values(server.strapi.plugins)] as {
      routes: Record<string, Router> | Declared[];
    }[];
    const routers = modules.flatMap(({ routes }) => (Array.isArray(routes) ? [] : Object.values(routes)));
    const open = routers
      .filter(({ type }) => type === 'content-api')
      .flatMap(({ prefix = '', routes }) =>
        routes.filter(({ config }) => config?.auth === false).map(({ method, path }) => ({ method, path: `${prefix}${path}` })),
      );
    const listed = [...Object.values(PUBLIC_ROUTES), ...Object.values(BLOCK_ROUTES).map(({ path }) => ({ method: 'GET', path }))];
    expect(open.map(nameOf).sort()).toEqual(listed.map(nameOf).sort());
  });
});
