import type { Settings } from '../../../src/plugins/view-counter/shared/contracts';
import type { SettingsService } from '../../../src/plugins/view-counter/server/src/settings/settings';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { CHROME, filteredHits, newAgent, newHitId, PATH, replyOf, sendHit } from '../../support/view-counter/hits-over-http';

let server: TestStrapi;
let documentId = '';

beforeAll(async () => {
  // One proxy of our own in front, on this machine: it appends the reader's address.
  server = await bootStrapi({ env: { IS_PROXIED: 'true' } });
  ({ documentId } = await server.strapi
    .documents('api::page.page')
    .create({ locale: 'vi', status: 'published', data: { title: 'Trang' } }));
});

afterAll(async () => {
  expect(await verify({ knex: server.strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
  await server.destroy();
});

let readers = 0;
const newAddress = (): string => {
  readers += 1;
  return `203.0.${Math.floor(readers / 250)}.${readers % 250}`;
};
const from = (address: string, headers: Record<string, string> = {}) => ({ 'X-Forwarded-For': address, 'User-Agent': CHROME, ...headers });
const isCounted = async (headers: Record<string, string>, body: object = {}): Promise<boolean> =>
  replyOf(await sendHit(server, { body: { documentId, ...body }, headers: from(newAddress(), headers) })).counted;

/** The limits are of one minute of the clock: it stands still meanwhile, however slow the machine is. */
const inOneMinute = async (work: () => Promise<void>): Promise<void> => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now());
  try {
    await work();
  } finally {
    clock.mockRestore();
  }
};

const changeSettings = async (changes: Partial<Settings>): Promise<void> => {
  const settings = server.strapi.plugin('view-counter').service<SettingsService>('settings');
  await settings.save({ ...settings.current(), ...changes }, 'test');
};

describe('behind a proxy', () => {
  const countedFrom = async (forwarded: string) =>
    replyOf(await sendHit(server, { body: { documentId }, headers: from(forwarded) })).counted;

  test('readers are told apart by the address that the proxy appended', async () => {
    expect(await countedFrom('198.51.100.1')).toBe(true);
    expect(await countedFrom('198.51.100.2')).toBe(true);
    expect(await countedFrom('198.51.100.1')).toBe(false);
  });

  test('what a reader wrote in front of it changes nothing', async () => {
    expect(await countedFrom('1.2.3.4, 198.51.100.1')).toBe(false);
    expect(await countedFrom('5.6.7.8, 198.51.100.2')).toBe(false);
  });

  test('an IPv6 network is one reader', async () => {
    expect(await countedFrom('2001:db8:1:2::1')).toBe(true);
    expect(await countedFrom('2001:db8:1:2:ffff::2')).toBe(false);
    expect(await countedFrom('2001:db8:1:3::1')).toBe(true);
  });
});

describe('a filter', () => {
  const DNT = { DNT: '1' };

  test.each<[reason: string, headers: Record<string, string>, body: object]>([
    ['ua-missing', { 'User-Agent': '' }, {}],
    ['bot', { 'User-Agent': 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)' }, {}],
    ['automation', {}, { auto: true }],
    ['direct', { 'Sec-Fetch-Mode': 'navigate' }, {}],
    ['prefetch', { 'Sec-Purpose': 'prefetch;prerender' }, {}],
  ])('answers 200 and keeps a number only: %s', async (reason, headers, body) => {
    const before = await filteredHits(server);
    expect(await isCounted(headers, body)).toBe(false);
    expect(await filteredHits(server)).toEqual({ ...before, [reason]: (before[reason] ?? 0) + 1 });
  });

  test('keeps the version of its list', async () => {
    const rows = await server.strapi.db
      .connection('vc_filtered')
      .where({ reason: 'bot' })
      .select<{ list_version: string }[]>('list_version');
    expect(rows).toEqual([{ list_version: expect.stringMatching(/^isbot@\d/) }]);
  });

  test('of a repeated hit id counts once', async () => {
    const body = { hitId: newHitId(), auto: true };
    const before = await filteredHits(server);
    await isCounted({}, body);
    await isCounted({}, body);
    expect((await filteredHits(server)).automation).toBe((before.automation ?? 0) + 1);
  });

  test('leaves the office out, by its range', async () => {
    await changeSettings({ excludedAddresses: ['192.0.2.0/24', '2001:db8:9::/48'] });
    const counted: boolean[] = [];
    for (const address of ['192.0.2.55', '2001:db8:9::1', '192.0.3.1'])
      counted.push(replyOf(await sendHit(server, { body: { documentId }, headers: from(address) })).counted);
    await changeSettings({ excludedAddresses: [] });
    expect(counted).toEqual([false, false, true]);
    expect((await filteredHits(server)).excluded).toBe(2);
  });

  test('stops a reader at 600 hits in a minute', async () => {
    const headers = from(newAddress(), { 'User-Agent': newAgent() });
    await inOneMinute(async () => {
      for (let wave = 0; wave < 10; wave += 1) await Promise.all(Array.from({ length: 60 }, () => sendHit(server, { headers })));
      expect((await filteredHits(server)).rate ?? 0).toBe(0);
      expect(replyOf(await sendHit(server, { body: { documentId }, headers })).counted).toBe(false);
      expect((await filteredHits(server)).rate).toBe(1);
    });
  });

  const visitorRows = async () =>
    Number((await server.strapi.db.connection('vc_visitor_0').count({ n: '*' }))[0]?.n) +
    Number((await server.strapi.db.connection('vc_visitor_1').count({ n: '*' }))[0]?.n);

  test.each<[Settings['dnt'], header: string, counted: boolean[], rows: number]>([
    ['countOnly', 'DNT', [true, true], 0],
    ['countOnly', 'Sec-GPC', [true, true], 0],
    ['ignore', 'DNT', [true, false], 1],
    ['drop', 'Sec-GPC', [false, false], 0],
  ])('does as the setting says with those who ask not to be tracked: %s, %s', async (dnt, header, counted, rows) => {
    await changeSettings({ dnt });
    const before = await visitorRows();
    const headers = from(newAddress(), { [header]: '1' });
    const outcomes: boolean[] = [];
    for (let n = 0; n < 2; n += 1) outcomes.push(replyOf(await sendHit(server, { body: { documentId }, headers })).counted);
    await changeSettings({ dnt: 'countOnly' });
    expect(outcomes).toEqual(counted);
    expect((await visitorRows()) - before).toBe(rows);
  });

  test('that drops them says why', async () => {
    await changeSettings({ dnt: 'drop' });
    await isCounted(DNT);
    await changeSettings({ dnt: 'countOnly' });
    expect((await filteredHits(server)).dnt).toBeGreaterThanOrEqual(1);
  });
});

describe('one address prefix', () => {
  test('is told to come again after 6,000 hits in a minute, and others are not', async () => {
    // A busy machine takes longer between two waves than the 5 s after which a connection is closed.
    server.strapi.server.httpServer.keepAliveTimeout = 60_000;
    const address = (n: number) => `2001:db8:77:1::${n.toString(16)}`;
    const send = (n: number) => fetch(`${server.url}${PATH}`, { method: 'POST', headers: from(address(n)), body: '{' });
    await inOneMinute(async () => {
      for (let wave = 0; wave < 60; wave += 1) {
        const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => send(n)));
        await Promise.all(answers.map((answer) => answer.arrayBuffer()));
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
      }
      const refused = await sendHit(server, { body: { documentId }, headers: from(address(1)) });
      expect(refused.status).toBe(429);
      expect(refused.body).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError' } });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
      expect((await server.http.get(`${PATH}/pixel.gif`).set(from(address(2)))).status).toBe(429);
      expect((await server.http.get(`${PATH}/site`).set(from(address(1)))).status).toBe(200);
      expect((await sendHit(server, { headers: from('2001:db8:77:2::1') })).status).toBe(200);
    });
  });
});
