import { createApiToken } from '../support/accounts';
import { createOffice } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const PER_MINUTE = 40;

let server: TestStrapi;
let organizationId = '';

beforeAll(async () => {
  server = await bootStrapi({ env: { IS_PROXIED: 'true', PROXY_COUNT: '1', API_REQUESTS_PER_MINUTE: String(PER_MINUTE) } });
  ({ organizationId } = await createOffice(server, { organization: 'UBND xã', label: 'Chủ tịch', person: 'Ai Đó' }));
});

afterAll(() => server.destroy());

let addresses = 0;

/** An address that was not used yet, so that the limit of requests is not what refuses. */
const newAddress = (): string => {
  addresses += 1;
  return `198.51.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`;
};

const get = (path: string, address = newAddress()) => server.http.get(path).set('X-Forwarded-For', address);

const DEEP = 'populate[events][populate][articles][populate][publisher][populate]=*';

describe('one request of REST asks for a bounded amount', () => {
  test.each([
    ['a list', `/api/articles?${DEEP}`],
    ['one entry', `/api/articles/khong-co?${DEEP}`],
    ['a single type', '/api/site?populate=publisher.parent.parent.parent'],
    ['another spelling of the path', `/API/articles?${DEEP}`],
    [
      'written with other letters',
      `/api/articles?${encodeURIComponent('populate[events][populate][articles][populate][publisher][populate]')}=*`,
    ],
    ['twice', `/api/articles?populate=publisher&${DEEP}`],
  ])('populate of more than three levels is refused: %s', async (_what, path) => {
    const { status, body } = await get(path);
    expect([status, body.error.name, body.error.details.parameter]).toEqual([400, 'ValidationError', 'populate']);
    expect(body.error.message).toMatch(/4 entries deep .*: at most 3\./);
  });

  test('a full-access token is no exception', async () => {
    const token = await createApiToken(server, { type: 'full-access' });
    const { status, body } = await get(`/api/articles?${DEEP}`).set('Authorization', `Bearer ${token}`);
    expect([status, body.error.details.parameter]).toEqual([400, 'populate']);
  });

  test('filters and sorts through more than three relations are refused', async () => {
    const way = ['publisher', 'parent', 'parent', 'parent', 'name'];
    const filter = await get(`/api/articles?filters${way.map((name) => `[${name}]`).join('')}[$eq]=x`);
    expect([filter.status, filter.body.error.details.parameter]).toEqual([400, 'filters']);
    const sort = await get(`/api/articles?sort=${way.join('.')}`);
    expect([sort.status, sort.body.error.details.parameter]).toEqual([400, 'sort']);
  });

  test('three levels of populate, three relations of a filter and of a sort are answered', async () => {
    const { status, body } = await get(
      `/api/organizations/${organizationId}?populate[offices][populate][appointments][populate][person]=true`,
    );
    expect([status, body.data.offices.length]).toEqual([200, 1]);
    expect((await get('/api/articles?filters[publisher][parent][parent][name][$eq]=x&sort=publisher.parent.parent.name')).status).toBe(200);
    expect((await get('/api/articles?populate[body][on][media.captioned-photo][populate][people][populate][person]=true')).status).toBe(
      200,
    );
  });

  test.each(['pagination[pageSize]=100000', 'pagination[limit]=100000'])(
    'a page has at most 100 entries, and says so: %s',
    async (pagination) => {
      const { status, body } = await get(`/api/articles?${pagination}`);
      expect(status).toBe(200);
      expect(body.meta.pagination.pageSize ?? body.meta.pagination.limit).toBe(100);
    },
  );
});

describe('one request of GraphQL asks for a bounded amount', () => {
  const post = (body: object) => server.http.post('/graphql').set('X-Forwarded-For', newAddress()).send(body);
  /** 2^40 fields. */
  const bomb = Array.from({ length: 40 }, (_, index) => {
    const inside = index === 39 ? 'title' : `...F${index + 1} ...F${index + 1}`;
    return `fragment F${index} on Article { ${inside} }`;
  }).join(' ');
  const deep = '{ articles { events { articles { events { name } } } } }';

  test.each([
    ['fragments within fragments', { query: `{ articles { ...F0 } } ${bomb}` }, /at most 1000/],
    ['the same again, which Apollo knows by now', { query: `{ articles { ...F0 } } ${bomb}` }, /at most 1000/],
    [
      'the same under a name',
      { query: `query A { articles { ...F0 } } query B { __typename } ${bomb}`, operationName: 'A' },
      /at most 1000/,
    ],
    ['a fragment that is not there', { query: '{ articles { ...Khong } }' }, /no fragment "Khong"/],
    ['a fragment within itself', { query: '{ articles { ...F } } fragment F on Article { ...F }' }, /spread within itself/],
    ['lists in lists in lists', { query: deep }, /entries and lists, counting full pages: at most 2000/],
    [
      'many queries',
      { query: `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: articles { title }`).join(' ')} }` },
      /21 fields at its top/,
    ],
    [
      'ever deeper',
      { query: `{ article(documentId: "x") ${'{ events { articles '.repeat(5)}{ title }${' } }'.repeat(5)} }` },
      /depth of 8/,
    ],
    ['words without end', { query: `{ ${'a '.repeat(5_001)} }` }, /tokens/],
  ])('%s are refused at once', async (_what, body, message) => {
    const start = performance.now();
    const { status, body: answer } = await post(body);
    expect([status, answer.errors[0].message]).toEqual([400, expect.stringMatching(message)]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('a list with what stands around each entry is answered', async () => {
    const query = '{ articles { title publisher { name } mentions { person { name } } events { name } } }';
    const { status, body } = await post({ query });
    expect([status, body]).toEqual([200, { data: { articles: [] } }]);
  });
});

describe('requests of one address', () => {
  const ask = async (count: number, path: string, address: () => string): Promise<number[]> => {
    const statuses: number[] = [];
    for (let number = 0; number < count; number += 1) statuses.push((await get(path, address())).status);
    return statuses;
  };
  const CHEAP = '/api/i18n/locales';
  const always =
    (address: string): (() => string) =>
    () =>
      address;

  /** The allowance is that of a minute of the clock: a test that would run into the next one waits for it. */
  beforeEach(async () => {
    const left = 60_000 - (Date.now() % 60_000);
    if (left < 15_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
  });

  test('beyond the limit are answered 429, in the shape of Strapi, with the time to wait', async () => {
    expect(await ask(PER_MINUTE, CHEAP, always('203.0.113.1'))).not.toContain(429);
    const { status, headers, body } = await get(CHEAP, '203.0.113.1').set('Origin', 'https://xa.example');
    expect(status).toBe(429);
    expect(body).toEqual({ data: null, error: { status: 429, name: 'RateLimitError', message: expect.any(String), details: {} } });
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(headers['access-control-allow-origin']).toBe('https://xa.example');
    expect((await get(CHEAP, '203.0.113.2')).status).toBe(200);
  });

  test('of one IPv6 /64 are counted together, also over GraphQL', async () => {
    let host = 0;
    const statuses = await ask(PER_MINUTE, CHEAP, () => `2001:db8:1:2::${(host += 1).toString(16)}`);
    expect(statuses).not.toContain(429);
    const query = { query: '{ articles { documentId } }' };
    const refused = await server.http.post('/graphql').set('X-Forwarded-For', '2001:db8:1:2:ffff::1').send(query);
    expect([refused.status, refused.body.error.name]).toEqual([429, 'RateLimitError']);
    const other = await server.http.post('/graphql').set('X-Forwarded-For', '2001:db8:1:3::1').send(query);
    expect(other.status).toBe(200);
  });

  test('with a valid token count a tenth; with one that is not valid, in full', async () => {
    const token = await createApiToken(server, { type: 'read-only' });
    const asked = async (count: number, address: string, bearer: string): Promise<number[]> => {
      const statuses: number[] = [];
      for (let number = 0; number < count; number += 1)
        statuses.push((await get('/api/categories', address).set('Authorization', `Bearer ${bearer}`)).status);
      return [...new Set(statuses)];
    };
    expect(await asked(PER_MINUTE + 10, '203.0.113.3', token)).toEqual([200]);
    expect(await asked(PER_MINUTE + 10, '203.0.113.4', 'x'.repeat(256))).toEqual([401, 429]);
  });

  test('that the front door answers or makes anew are not among them', async () => {
    const block = '/api/featured-conference?locale=vi';
    const statuses = await ask(PER_MINUTE + 10, block, always('203.0.113.5'));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await get(CHEAP, '203.0.113.5')).status).toBe(200);
  });

  test('of the admin are not counted', async () => {
    expect(new Set(await ask(PER_MINUTE + 10, '/admin/init', always('203.0.113.6')))).toEqual(new Set([200]));
  });
});
