import type { Context } from 'koa';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { openProbe, PROBE, type Probe } from '../../support/front-door/probe-route';

const CATEGORY = 'api::category.category';

let server: TestStrapi;
let probe: Probe;
let names = 0;

/** An address that nobody has asked for. */
const fresh = (): string => {
  names += 1;
  return `${PROBE}/n${names}`;
};

beforeAll(async () => {
  server = await bootStrapi();
  probe = openProbe({ strapi: server.strapi });
});

afterAll(async () => {
  await server.destroy();
});

beforeEach(() => {
  probe.runs = 0;
  probe.keeping = { until: null, maxAge: 60 };
  probe.answer = (ctx: Context) => ({ data: { name: 'Hội nghị', at: ctx.path } });
});

describe('the front door', () => {
  test('runs the route once and answers from memory after that, the same to the byte', async () => {
    const address = fresh();
    const first = await server.http.get(address);
    const second = await server.http.get(address);
    expect(probe.runs).toBe(1);
    expect(first.status).toBe(200);
    expect(second.text).toBe(first.text);
    const { date: _date, ...headers } = second.headers;
    expect(first.headers).toMatchObject(headers);
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=60', etag: expect.stringMatching(/^W\/"/) });
  });

  test('forgets at a write', async () => {
    const address = fresh();
    await server.http.get(address);
    await server.strapi.documents(CATEGORY).create({ locale: 'vi', data: { name: 'Mục mới' } });
    await server.http.get(address);
    expect(probe.runs).toBe(2);
  });
});
