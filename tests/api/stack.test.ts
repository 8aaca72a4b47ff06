import { bootStrapi, type TestStrapi } from '../support/strapi';

let server: TestStrapi;

beforeAll(async () => {
  server = await bootStrapi();
  // Behind all routes: what no route answers.
  server.strapi.server.use((ctx, next) => {
    if (ctx.query.session === '1') Object.assign(ctx, { session: { seen: true } });
    return next();
  });
});

afterAll(() => server.destroy());

type Layer = { methods: string[]; stack: { name: string }[] };
type Router = { stack: Layer[]; use(middleware: unknown): void; allowedMethods(): unknown };

const routerOf = (): Router => (server.strapi.server as unknown as { router: Router }).router;

/** As many as Strapi has of them. */
const LISTS_OF_ROUTES = 46;

type Seen = { status: number; body: unknown; headers: Record<string, string> };

const ask = async (method: string, path: string, headers: Record<string, string> = {}): Promise<Seen> => {
  const response = await fetch(`${server.url}${path}`, { method, headers });
  const { date: _date, ...rest } = Object.fromEntries(response.headers);
  return { status: response.status, body: await response.text(), headers: rest };
};

const REQUESTS: [method: string, path: string][] = [
  ['GET', '/api/articles'],
  ['HEAD', '/api/articles'],
  ['OPTIONS', '/api/articles'],
  ['POST', '/api/home'],
  ['PATCH', '/api/articles'],
  ['DELETE', '/api/i18n/locales'],
  ['PROPFIND', '/api/articles'],
  ['GET', '/api/khong-co'],
  ['POST', '/api/khong-co'],
  ['OPTIONS', '/api/khong-co'],
  ['GET', '/khong-co'],
  ['PUT', '/khong-co'],
  ['GET', '/robots.txt'],
  ['POST', '/admin/init'],
  ['OPTIONS', '/admin/init'],
];

test('which methods are allowed is told once around all routes as it was by each list of them', async () => {
  const router = routerOf();
  const kept = router.stack;
  expect(kept.some(({ methods, stack }) => methods.length === 0 && stack[0]?.name === 'allowedMethods')).toBe(false);
  const now = await Promise.all(REQUESTS.map(([method, path]) => ask(method, path)));
  router.stack = [...kept];
  for (let list = 0; list < LISTS_OF_ROUTES; list += 1) router.use(router.allowedMethods());
  router.stack = [...router.stack.slice(kept.length), ...kept];
  const before = await Promise.all(REQUESTS.map(([method, path]) => ask(method, path)));
  router.stack = kept;
  expect(now).toEqual(before);
  expect(Object.fromEntries(now.map(({ status }, index) => [REQUESTS[index]?.join(' '), status]))).toMatchObject({
    'GET /api/articles': 200,
    'POST /api/home': 405,
    'PROPFIND /api/articles': 501,
    'OPTIONS /api/articles': 200,
  });
});

const SECURITY = /^(content-security-policy|referrer-policy|strict-transport|x-)/;

const securityOf = ({ headers }: Seen): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => SECURITY.test(name)));

test.each(['GET', 'HEAD', 'POST', 'DELETE'])('the REST API has the security headers that every other address has: %s', async (method) => {
  const elsewhere = securityOf(await ask(method, '/khong-co'));
  expect(Object.keys(elsewhere).length).toBeGreaterThanOrEqual(6);
  expect(securityOf(await ask(method, '/api/articles'))).toEqual(elsewhere);
  expect(securityOf(await ask(method, '/api/articles'))).toEqual(elsewhere);
  expect(securityOf(await ask(method, '/API/articles'))).toEqual(elsewhere);
});

test.each([
  ['/api/auth/khong/co', true],
  ['/khong-co', true],
  ['/api/articles-khong-co', false],
  ['/api/khong-co/connect/x', false],
])('a session is kept for logging in through another site, not for the rest of the REST API: %s', async (path, isKept) => {
  const { headers } = await ask('GET', `${path}?session=1`);
  expect(headers['set-cookie']?.startsWith('koa.sess') ?? false).toBe(isKept);
});
