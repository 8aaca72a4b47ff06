import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ofRoute, pastTheDoor, type Raw } from '../../support/front-door/ask';
import { type Probe } from '../../support/front-door/probe-route';
import { bootProbeServer, LONG, type ProbeServer } from '../../support/front-door/probe-server';

let host: ProbeServer;
let probe: Probe;
let ask: ProbeServer['ask'];
let fresh: ProbeServer['fresh'];

const withoutDate = ({ headers: { date: _date, ...headers }, ...rest }: Raw) => ({ ...rest, headers });

beforeAll(async () => {
  host = await bootProbeServer();
  ({ probe, ask, fresh } = host);
});

afterAll(() => host.server.destroy());

beforeEach(() => host.reset());

describe('an answer is the same however it came about', () => {
  test.each([
    ['nobody in particular', {}],
    ['a site', { origin: 'https://bao.example' }],
    ['a browser that takes br', { origin: 'https://bao.example', 'accept-encoding': 'gzip, deflate, br' }],
    ['a browser that takes gzip', { 'accept-encoding': 'gzip' }],
  ])('for %s: made by the route, from memory, by HEAD', async (_who, headers) => {
    probe.answer = () => LONG;
    const address = fresh();
    const made = await ask(address, headers);
    const kept = await ask(address, headers);
    const head = await ask(address, headers, 'HEAD');
    expect(probe.runs).toBe(1);
    expect(made.status).toBe(200);
    expect(withoutDate(kept)).toEqual(withoutDate(made));
    expect(withoutDate(head)).toEqual({ ...withoutDate(made), body: Buffer.alloc(0) });
  });

  test.each([[{}], [{ origin: 'https://bao.example' }]])(
    'status, body and headers are those of the route without the door: %j',
    async (headers) => {
      const address = fresh();
      const [behind, past] = [await ask(`${address}?locale=vi`, headers), await ask(pastTheDoor(`${address}?locale=vi`), headers)];
      expect(probe.runs).toBe(2);
      expect(behind.body).toEqual(past.body);
      expect(behind.status).toBe(past.status);
      expect(ofRoute(behind)).toEqual(ofRoute(past));
      expect(behind.headers.vary).toContain('Origin');
    },
  );

  test('each site is answered with its own origin, and none with another one', async () => {
    const address = fresh();
    const origins = ['https://a.example', 'https://b.example', undefined, 'https://a.example'];
    const answers = [];
    for (const origin of origins) answers.push(await ask(address, origin === undefined ? {} : { origin }));
    expect(answers.map(({ headers }) => headers['access-control-allow-origin'])).toEqual([
      'https://a.example',
      'https://b.example',
      '*',
      'https://a.example',
    ]);
    expect(probe.runs).toBe(1);
  });

  test('what a controller says of origins stands', async () => {
    probe.answer = (ctx) => {
      ctx.set('Access-Control-Allow-Origin', 'https://only.example');
      return {};
    };
    const address = fresh();
    await ask(address, { origin: 'https://b.example' });
    expect((await ask(address, { origin: 'https://b.example' })).headers['access-control-allow-origin']).toBe('https://only.example');
  });
});

describe('validators and compression', () => {
  test('the ETag of the bytes: 304 without a body for who has them', async () => {
    const address = fresh();
    const { etag, 'cache-control': cached } = (await ask(address)).headers;
    const known = await ask(address, { 'if-none-match': `"x", ${etag}`, origin: 'https://a.example' });
    expect(known).toMatchObject({
      status: 304,
      headers: { etag, 'cache-control': cached, 'access-control-allow-origin': 'https://a.example' },
    });
    expect(known.body).toHaveLength(0);
    expect((await ask(address, { 'if-none-match': 'W/"other"' })).status).toBe(200);
    expect((await ask(address, { 'if-none-match': `${etag}` }, 'HEAD')).status).toBe(304);
    expect(probe.runs).toBe(1);
  });

  test('a condition of the first reader does not keep the others from the answer', async () => {
    const address = fresh();
    probe.answer = (ctx) => {
      ctx.set('ETag', 'W/"own"');
      ctx.status = 200;
      return ctx.fresh ? null : { data: 1 };
    };
    expect((await ask(address, { 'if-none-match': 'W/"own"' })).status).toBe(304);
    expect(await ask(address)).toMatchObject({ status: 200, headers: { etag: 'W/"own"' }, body: Buffer.from('{"data":1}') });
    expect(probe.runs).toBe(1);
  });

  test('br and gzip hold the same text; a short answer stays as it is', async () => {
    probe.answer = () => LONG;
    const address = fresh();
    const [plain, br, gzip] = [
      await ask(address),
      await ask(address, { 'accept-encoding': 'br' }),
      await ask(address, { 'accept-encoding': 'gzip;q=1, br;q=0' }),
    ];
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(br.headers.vary).toContain('Accept-Encoding');
    expect(br.headers['content-length']).toBe(String(br.body.length));
    probe.answer = () => ({ short: true });
    const short = await ask(fresh(), { 'accept-encoding': 'br' });
    expect(short.headers['content-encoding']).toBeUndefined();
  });

  test('max-age ends where the answer may change by itself, and the answer ends there too', async () => {
    const clock = host.server.strapi.plugin('front-door').service<{ now(): Date }>('clock');
    const { now } = clock;
    const start = Date.parse('2026-11-23T08:00:00Z');
    const at = (seconds: number): void => {
      clock.now = () => new Date(start + seconds * 1_000);
    };
    try {
      at(0);
      probe.keeping = { until: new Date(start + 90_000), maxAge: 60 };
      const address = fresh();
      const ages = [];
      for (const seconds of [0, 29, 40.5, 89]) {
        at(seconds);
        ages.push((await ask(address)).headers['cache-control']);
      }
      expect(ages).toEqual([60, 60, 49, 1].map((age) => `public, max-age=${age}`));
      expect(probe.runs).toBe(1);
      at(90);
      expect((await ask(address)).headers['cache-control']).toBe('public, max-age=0');
      await ask(address);
      expect(probe.runs).toBe(3);
    } finally {
      clock.now = now;
    }
  });
});
