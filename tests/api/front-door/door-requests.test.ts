import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'koa';
import { ofRoute, pastTheDoor } from '../../support/front-door/ask';
import { doorOf, type Probe } from '../../support/front-door/probe-route';
import { bootProbeServer, LONG, type ProbeServer } from '../../support/front-door/probe-server';

/** More than the other tests of this file need in a minute. */
const MISSES = 400;

let host: ProbeServer;
let probe: Probe;
let ask: ProbeServer['ask'];
let fresh: ProbeServer['fresh'];

beforeAll(async () => {
  host = await bootProbeServer({ FRONT_DOOR_MISSES_PER_MINUTE: String(MISSES) });
  ({ probe, ask, fresh } = host);
});

afterAll(() => host.server.destroy());

beforeEach(() => host.reset());

describe('one population, however many wait', () => {
  test('200 readers of a cold address', async () => {
    probe.answer = async () => {
      await sleep(100);
      return LONG;
    };
    const address = fresh();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) => ask(address, number % 2 ? {} : { origin: `https://s${number}.example` })),
    );
    expect(probe.runs).toBe(1);
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
  });

  test('who comes first and goes away takes nothing from the others', async () => {
    probe.answer = async () => {
      await sleep(150);
      return LONG;
    };
    const address = fresh();
    const { port } = host.server.strapi.server.httpServer.address() as AddressInfo;
    const gone = http.get({ port, host: '127.0.0.1', path: address });
    gone.on('error', () => undefined);
    await sleep(50);
    const waiting = ask(address);
    gone.destroy();
    expect((await waiting).status).toBe(200);
    expect((await ask(address)).status).toBe(200);
    expect(probe.runs).toBe(1);
  });

  test('what is not kept is given to those who waited, as the route wrote it, and made again for the next', async () => {
    probe.keeping = null;
    probe.answer = (ctx) => ctx.badRequest('Locale "xx" is unknown.');
    const address = fresh();
    const [behind, past] = [await ask(address), await ask(pastTheDoor(address))];
    expect(behind.status).toBe(400);
    expect(behind.body).toEqual(past.body);
    expect(ofRoute(behind)).toEqual(ofRoute(past));
    expect(behind.headers['access-control-allow-origin']).toBe('*');
    await ask(address);
    expect(probe.runs).toBe(3);
  });

  test('an answer with a cookie is never kept, nor one of an error', async () => {
    for (const answer of [
      (ctx: Context) => {
        ctx.cookies.set('a', '1', { signed: false });
        return {};
      },
      (ctx: Context) => {
        ctx.status = 503;
        return {};
      },
    ]) {
      probe.answer = answer;
      probe.runs = 0;
      const address = fresh();
      await ask(address);
      await ask(address);
      expect(probe.runs).toBe(2);
    }
  });
});

describe('what is not the door’s goes its way untouched', () => {
  test.each([
    ['another parameter', '?locale=vi&preview=1', {}],
    ['a parameter twice', '?locale=vi&locale=en', {}],
    ['brackets', '?locale[]=vi', {}],
    ['a token', '?locale=vi', { authorization: 'Bearer x' }],
    ['a body', '?locale=vi', { 'transfer-encoding': 'chunked' }],
  ])('%s', async (_case, query, headers) => {
    const address = `${fresh()}${query}`;
    await ask(address, headers);
    await ask(address, headers);
    expect(probe.runs).toBe(2);
  });

  test('parameters in another order are the same answer, another value is another one', async () => {
    const address = fresh();
    for (const query of ['?locale=vi&page=2', '?page=2&locale=vi', '?locale=en&page=2']) await ask(`${address}${query}`);
    expect(probe.runs).toBe(2);
  });

  test('another host is another answer, since addresses are made of it', async () => {
    probe.answer = (ctx) => ({ host: ctx.host });
    const address = fresh();
    const hosts = [];
    for (const host of ['a.example', 'b.example', 'a.example']) hosts.push((await ask(address, { host })).body.toString());
    expect(hosts).toEqual(['{"host":"a.example"}', '{"host":"b.example"}', '{"host":"a.example"}']);
    expect(probe.runs).toBe(2);
  });

  test('cookies, languages and agents of whoever came first are not seen by the route', async () => {
    probe.answer = (ctx) => ({ cookie: ctx.get('cookie'), language: ctx.get('accept-language'), agent: ctx.get('user-agent') });
    const { body } = await ask(fresh(), { cookie: 'a=1', 'accept-language': 'en', 'user-agent': 'x' });
    expect(JSON.parse(body.toString())).toEqual({ cookie: '', language: '', agent: '' });
  });

  test('OPTIONS and POST are Strapi’s', async () => {
    const address = fresh();
    const preflight = await ask(address, { origin: 'https://a.example', 'access-control-request-method': 'GET' }, 'OPTIONS');
    expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': 'https://a.example' } });
    expect((await ask(address, {}, 'POST')).status).toBe(405);
    expect(probe.runs).toBe(0);
  });
});

test('fuzzed requests get the status that they get without the door, and never a 5xx', async () => {
  const pieces = [
    'locale=vi',
    'page=2',
    'locale',
    '&',
    '=',
    '%',
    '%ff',
    'page[]=1',
    'a=1',
    '+',
    '%00',
    'locale=%22%3E',
    '#x',
    '?',
    'é',
  ].map((piece) => encodeURI(piece).replace('%2500', '%00'));
  const methods = ['GET', 'HEAD', 'GET'];
  for (let number = 0; number < 60; number += 1) {
    const query = [number % 15, (number * 7) % 15, (number * 11 + 3) % 15].map((index) => pieces[index]).join(number % 2 ? '&' : '');
    const address = `${fresh()}?${query}`;
    const headers = { 'if-none-match': 'W/"'.repeat(number), 'accept-encoding': ';q=,br;;q=x,*', origin: 'x'.repeat(number * 20) };
    const method = methods[number % 3];
    const [behind, past] = [await ask(address, headers, method), await ask(pastTheDoor(address), headers, method)];
    expect({ address, status: behind.status }).toEqual({ address, status: past.status });
    expect(behind.status).toBeLessThan(500);
  }
});

test('the door says where it stands: its service can be asked to forget', async () => {
  const address = fresh();
  await ask(address);
  await doorOf({ strapi: host.server.strapi }).touch();
  await ask(address);
  expect(probe.runs).toBe(2);
});

test('whoever has too many answers made is told to come again, and still gets what is in memory', async () => {
  const known = fresh();
  await ask(known);
  // The minute of the clock may end once meanwhile.
  let refused = await ask(fresh());
  for (let number = 0; number < 2 * MISSES && refused.status === 200; number += 1)
    refused = await ask(fresh(), { origin: 'https://a.example' });
  expect(refused).toMatchObject({
    status: 429,
    headers: { 'cache-control': 'no-store', 'access-control-allow-origin': 'https://a.example' },
  });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(JSON.parse(refused.body.toString())).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError' } });
  expect((await ask(known)).status).toBe(200);
});
