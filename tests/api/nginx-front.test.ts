import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { findFreePort } from '../support/free-port';
import { askPort, type Ask, type Raw } from '../support/front-door/ask';
import { bootProbeServer, LONG, type ProbeServer } from '../support/front-door/probe-server';
import { startNginxBefore, startSiteBefore } from '../support/nginx-front';
import type { WebServer } from '../support/web-servers';

/** For how long nginx may give an answer without asking for it: its clock counts whole seconds. */
const KEPT_MS = 2_100;

let host: ProbeServer;
let nginx: WebServer | null;
let ask: Ask;
/** Requests that came through nginx. */
let passed: string[] = [];

beforeAll(async () => {
  host = await bootProbeServer({ IS_PROXIED: 'true', PROXY_COUNT: '1' });
  const { httpServer } = host.server.strapi.server;
  nginx = await startNginxBefore((httpServer.address() as AddressInfo).port);
  if (!nginx) process.stderr.write('Skipped: nginx is not installed and cannot be.\n');
  ask = nginx ? askPort(nginx.port) : host.ask;
  httpServer.prependListener('request', ({ url }: { url?: string }) => passed.push(url ?? ''));
});

afterAll(async () => {
  await nginx?.stop();
  await host.server.destroy();
});

beforeEach(() => {
  host.reset();
  passed = [];
});

/** Without nginx there is nothing to see of it; what the door does itself is tested in front-door/. */
const withNginx = (name: string, work: () => Promise<void>): void => {
  test(name, async () => {
    if (nginx) await work();
  });
};

const cacheOf = ({ headers }: Raw) => headers['x-cache'];
const burst = (address: string, readers: number): Promise<Raw[]> => Promise.all(Array.from({ length: readers }, () => ask(address)));

withNginx('a burst on a cold address reaches Đình once', async () => {
  probe().answer = async () => {
    await sleep(200);
    return LONG;
  };
  const answers = await burst(host.fresh(), 300);
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`))).toEqual(new Set([`200 ${JSON.stringify(LONG)}`]));
  expect(passed).toHaveLength(1);
});

withNginx('when the second is over, one reader waits for the next answer and the others get the last one', async () => {
  const address = host.fresh();
  probe().keeping = { until: new Date(Date.now() + 500), maxAge: 60 };
  await ask(address);
  await sleep(KEPT_MS);
  probe().answer = async () => {
    await sleep(500);
    return { data: 'next' };
  };
  passed = [];
  const answers = await burst(address, 100);
  expect(passed).toHaveLength(1);
  const said = answers.map(cacheOf);
  expect(said.filter((cache) => cache === 'STALE' || cache === 'UPDATING')).toHaveLength(99);
});

withNginx('a change is seen through nginx two seconds later', async () => {
  const address = host.fresh();
  let title = 'Cũ';
  probe().answer = () => ({ title });
  await ask(address);
  title = 'Mới';
  await host.server.strapi.documents('api::category.category').create({ locale: 'vi', data: { name: 'Tin xã' } });
  await sleep(KEPT_MS);
  expect(JSON.parse((await ask(address)).body.toString())).toEqual({ title: 'Mới' });
});

withNginx('each reader gets the encoding that he takes and the headers of his own origin', async () => {
  probe().answer = () => LONG;
  const address = host.fresh();
  const plain = JSON.stringify(LONG);
  const br = await ask(address, { 'accept-encoding': 'gzip, deflate, br, zstd', origin: 'https://a.example' });
  const gzip = await ask(address, { 'accept-encoding': 'gzip;q=0.8, br;q=0', origin: 'https://b.example' });
  const bare = await ask(address);
  expect([br, gzip, bare].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
  expect(brotliDecompressSync(br.body).toString()).toBe(plain);
  expect(gunzipSync(gzip.body).toString()).toBe(plain);
  expect(bare.body.toString()).toBe(plain);
  const origins = [br, gzip, bare].map(({ headers }) => headers['access-control-allow-origin']);
  expect(origins).toEqual(['https://a.example', 'https://b.example', '*']);
  expect(cacheOf(await ask(address, { 'accept-encoding': 'br, gzip', origin: 'https://a.example' }))).toBe('HIT');
});

withNginx('304 and HEAD come from nginx too', async () => {
  const address = host.fresh();
  const { etag } = (await ask(address)).headers;
  passed = [];
  expect((await ask(address, { 'if-none-match': `${etag}` })).status).toBe(304);
  expect(await ask(address, {}, 'HEAD')).toMatchObject({ status: 200, headers: { etag }, body: Buffer.alloc(0) });
  expect(passed).toEqual([]);
});

withNginx('what is not public is asked for every time: stock routes, tokens, errors, previews', async () => {
  const address = host.fresh();
  await ask(address);
  const asked: [string, Record<string, string>][] = [
    ['/api/articles?locale=vi', {}],
    [address, { authorization: 'Bearer x' }],
    ['/api/articles/by-slug/khong-co', {}],
    ['/api/articles/by-slug/khong-co?preview=x', {}],
  ];
  for (const [path, headers] of asked) {
    passed = [];
    const answers = [await ask(path, headers), await ask(path, headers)];
    expect(answers.map(cacheOf)).not.toContain('HIT');
    expect(passed).toHaveLength(2);
  }
});

withNginx('an answer that was withheld is not kept for others: nobody gets what a token got', async () => {
  const address = host.fresh();
  probe().answer = (ctx) => ({ token: ctx.get('authorization') });
  await ask(address, { authorization: 'Bearer secret' });
  expect((await ask(address)).body.toString()).not.toContain('secret');
});

withNginx('Đình sees the address of the reader, whatever he says of it', async () => {
  probe().keeping = null;
  probe().answer = ({ ip, protocol }) => ({ ip, protocol });
  const { body } = await ask(host.fresh(), { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' });
  expect(JSON.parse(body.toString())).toEqual({ ip: '127.0.0.1', protocol: 'http' });
});

withNginx('a restart of Đình does not take the page away that everybody looks at', async () => {
  const address = host.fresh();
  probe().keeping = { until: new Date(Date.now() + 500), maxAge: 60 };
  const before = await ask(address);
  await sleep(KEPT_MS);
  probe().answer = ({ res }) => void res.destroy();
  expect(await ask(address)).toMatchObject({ status: 200, body: before.body, headers: { 'x-cache': 'STALE' } });
});

withNginx('a body larger than an article is refused before it reaches Đình', async () => {
  const response = await fetch(`http://127.0.0.1:${nginx?.port}/api/reads`, { method: 'POST', body: 'x'.repeat(1_100_000) });
  expect(response.status).toBe(413);
  expect(passed).toEqual([]);
});

describe('the whole server with TLS', () => {
  const NAME = 'cms.example.gov.vn';
  let site: WebServer | null = null;
  let tlsPort = 0;

  beforeAll(async () => {
    tlsPort = await findFreePort();
    site = await startSiteBefore((host.server.strapi.server.httpServer.address() as AddressInfo).port, tlsPort);
  });

  afterAll(() => site?.stop());

  const askTls = (name: string, path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const options = { port: tlsPort, host: '127.0.0.1', path, servername: name, headers: { host: name }, rejectUnauthorized: false };
      https.get(options, (response) => void text(response).then(resolve, reject)).on('error', reject);
    });

  test('Đình knows that its reader came by https; without TLS he is sent there; other names get nothing', async () => {
    if (!site) return;
    probe().keeping = null;
    probe().answer = ({ protocol, host: name }) => ({ protocol, name });
    expect(JSON.parse(await askTls(NAME, host.fresh()))).toEqual({ protocol: 'https', name: NAME });
    expect(await site.ask(NAME, '/tin-tuc?a=1')).toEqual({ status: 301, location: `https://${NAME}/tin-tuc?a=1` });
    await expect(askTls('other.example', '/')).rejects.toThrow();
    await expect(site.ask('other.example', '/')).rejects.toThrow();
  });
});

const probe = () => host.probe;
