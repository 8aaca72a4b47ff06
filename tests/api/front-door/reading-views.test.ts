import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PUBLIC_ROUTES } from '../../../src/reading/public-routes';
import { textBlock } from '../../support/content';
import { createAsk, ofRoute, pastTheDoor, type Ask, type Raw } from '../../support/front-door/ask';
import { recordQueries } from '../../support/queries';
import { createEvent, createSampleLists, hoursFromNow } from '../../support/sample-lists';
import { createSampleNews } from '../../support/sample-news';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

/** Every reading view with the sample content, in both languages where that makes a difference. */
const VIEWS = [
  '/api/articles/by-slug/ba-to-tong-ket-nong-thon-moi',
  '/api/articles/by-slug/ba-to-sums-up?locale=en',
  '/api/articles/by-slug/cung-su-kien?locale=en&fallback=1',
  '/api/events/by-slug/hoi-nghi-nong-thon-moi',
  '/api/photo-galleries/by-slug/anh-hoi-nghi',
  '/api/people/by-slug/pham-xuan-vinh',
  '/api/people/by-slug/pham-xuan-vinh?locale=en',
  '/api/pages/by-slug/gioi-thieu',
  '/api/home',
  '/api/home?locale=en&fallback=1',
  '/api/lists/articles?pageSize=5',
  '/api/lists/articles?locale=en&fallback=1&year=2024',
  '/api/lists/events?state=past',
  '/api/lists/photo-galleries',
  '/api/lists/people',
  '/api/redirects/resolve?path=/tin-cu.htm',
];

const MISSING = [
  ['/api/articles/by-slug/khong-co', 404],
  ['/api/people/by-slug/nguyen-van-an', 410],
  ['/api/lists/articles?page=0', 400],
  ['/api/home?locale=fr', 400],
  ['/api/redirects/resolve?path=/khong-co', 404],
] as const;

let server: TestStrapi;
let ask: Ask;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: 'https://bato.example', FRONT_DOOR_MISSES_PER_MINUTE: '0' } });
  ask = createAsk(server);
  const { strapi } = server;
  const news = await createSampleNews(server);
  await createSampleLists(server, news);
  await createEvent(server, { name: 'Hội nghị sắp tới', ...hoursFromNow(30, 31) });
  await strapi
    .documents('api::page.page')
    .create({ locale: 'vi', status: 'published', data: { title: 'Giới thiệu', body: [textBlock('Xã.')] } });
  await strapi.documents('api::site.site').create({ locale: 'vi', data: { name: 'Cổng thông tin xã Ba Tơ' } });
  await strapi.documents('api::redirect.redirect').create({ data: { fromPath: '/tin-cu.htm', toPath: '/tin-tuc', statusCode: 301 } });
});

afterAll(() => server.destroy());

const withoutDate = ({ headers: { date: _date, ...headers }, ...rest }: Raw) => ({ ...rest, headers });

/** Other than the door's own look at the version of the content. */
const queriesOf = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await recordQueries(server.strapi, work)).queries.filter((sql) => !sql.includes('content_version'));

describe.each(VIEWS)('%s', (address) => {
  test.each([
    ['nobody in particular', {}],
    ['a site', { origin: 'https://bao.example' }],
    ['another name of this server', { host: 'tin.bato.example' }],
  ])('is the same for %s, past the door, made behind it, from memory and by HEAD', async (_who, headers) => {
    const past = await ask(pastTheDoor(address), headers);
    const made = await ask(address, headers);
    let kept = made;
    let head = made;
    const queries = await queriesOf(async () => {
      kept = await ask(address, headers);
      head = await ask(address, headers, 'HEAD');
    });
    expect(queries).toEqual([]);
    expect(past.status).toBe(200);
    expect(made.body.toString()).toBe(past.body.toString());
    expect(ofRoute(made)).toEqual(ofRoute(past));
    expect(made.headers.etag).toBe(past.headers.etag);
    expect(made.headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(made.headers['cache-control']).toMatch(/^public, max-age=\d\d?$/);
    expect(withoutDate(kept)).toEqual(withoutDate(made));
    expect(withoutDate(head)).toEqual({ ...withoutDate(made), body: Buffer.alloc(0) });
  });

  test('is compressed for whoever takes that, and not sent to whoever has it', async () => {
    const plain = await ask(address);
    const { etag = '' } = plain.headers;
    const [br, gzip] = [await ask(address, { 'accept-encoding': 'br' }), await ask(address, { 'accept-encoding': 'gzip' })];
    const text = plain.body.toString();
    const isLong = plain.body.length >= 1_024;
    expect([br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual(isLong ? ['br', 'gzip'] : [undefined, undefined]);
    expect((isLong ? brotliDecompressSync(br.body) : br.body).toString()).toBe(text);
    expect((isLong ? gunzipSync(gzip.body) : gzip.body).toString()).toBe(text);
    for (const where of [address, pastTheDoor(address)]) {
      const known = await ask(where, { 'if-none-match': etag });
      expect({ status: known.status, etag: known.headers.etag, bytes: known.body.length }).toEqual({ status: 304, etag, bytes: 0 });
    }
  });

  test('is made for each who brings a token, and nobody else’s caches learn of it', async () => {
    const headers = { authorization: 'Bearer nonsense' };
    const asked = await ask(address, headers);
    expect(asked.body.toString()).toBe((await ask(address)).body.toString());
    expect(asked.headers['cache-control']).toBeUndefined();
    expect(await queriesOf(() => ask(address, headers))).not.toEqual([]);
  });
});

describe.each(MISSING)('%s', (address, status) => {
  test(`is ${status}, the same past the door, kept nowhere`, async () => {
    const [past, made] = [await ask(pastTheDoor(address)), await ask(address)];
    expect([past.status, made.status]).toEqual([status, status]);
    expect(made.body.toString()).toBe(past.body.toString());
    expect(ofRoute(made)).toEqual(ofRoute(past));
    expect(made.headers['cache-control']).toBeUndefined();
  });
});

test('what is missing is there for the next reader as soon as it is published', async () => {
  const address = '/api/pages/by-slug/se-co';
  expect((await ask(address)).status).toBe(404);
  const page = { title: 'Sẽ có', body: [textBlock('Đã có.')] };
  await server.strapi.documents('api::page.page').create({ locale: 'vi', status: 'published', data: page });
  expect((await ask(address)).status).toBe(200);
});

test('a preview is nobody else’s, and kept nowhere', async () => {
  const address = '/api/articles/by-slug/ba-to-tong-ket-nong-thon-moi?preview=nonsense';
  const answer = await ask(address);
  expect({ status: answer.status, cached: answer.headers['cache-control'] }).toEqual({ status: 403, cached: 'no-store' });
  expect(answer.body.toString()).toBe((await ask(pastTheDoor(address))).body.toString());
});

test.each(Object.values(PUBLIC_ROUTES).map(({ path, parameters }) => [path, parameters] as const))(
  'the door knows the parameters of %s',
  async (path, parameters) => {
    const { status, body } = await server.http.get(`/api${path.replace(':slug', 'x')}?xyz=1`);
    const { message } = (body as { error: { message: string } }).error;
    const known = message
      .replace(/.*only /, '')
      .replace(/\.$/, '')
      .split(/, | and /);
    expect(status).toBe(400);
    expect(known.filter((name) => name !== 'preview').sort()).toEqual([...parameters].sort());
  },
);
