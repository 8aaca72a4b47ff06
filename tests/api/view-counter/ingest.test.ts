import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { createApiToken } from '../../support/accounts';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { CHROME, newAgent, newHitId, PATH, replyOf, sendHit } from '../../support/view-counter/hits-over-http';

const SCOPE = 'plugin::view-counter.hits.ingest';

let server: TestStrapi;
let documentId = '';
const tokens = { scoped: '', full: '', readOnly: '', other: '' };

beforeAll(async () => {
  server = await bootStrapi();
  ({ documentId } = await server.strapi
    .documents('api::page.page')
    .create({ locale: 'vi', status: 'published', data: { title: 'Trang' } }));
  tokens.scoped = await createApiToken(server, { type: 'custom', permissions: [SCOPE] });
  tokens.full = await createApiToken(server, { type: 'full-access' });
  tokens.readOnly = await createApiToken(server, { type: 'read-only' });
  tokens.other = await createApiToken(server, { type: 'custom', permissions: ['api::page.page.find'] });
});

afterAll(async () => {
  expect(await verify({ knex: server.strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
  await server.destroy();
});

type Headers = Record<string, string>;

const reader = (address: string, agent = CHROME): Headers => ({ 'X-Reader-Address': address, 'X-Reader-Agent': agent });
const bearer = (token: string): Headers => ({ Authorization: `Bearer ${token}` });
/** A server's own agent would be filtered as a bot: only its reader's may be looked at. */
const send = (headers: Headers, body: object = { documentId }) =>
  sendHit(server, { body, headers: { 'User-Agent': 'undici', ...headers } });

describe('a server that speaks for its readers', () => {
  test.each(['scoped', 'full'] as const)('is believed who they are, with a token that may (%s)', async (kind) => {
    const agent = newAgent();
    const counted: boolean[] = [];
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.1', '2001:db8::1'])
      counted.push(replyOf(await send({ ...bearer(tokens[kind]), ...reader(address, agent) })).counted);
    expect(counted).toEqual([true, true, false, true]);
  });

  test('passes on a crawler as a crawler', async () => {
    const headers = { ...bearer(tokens.scoped), ...reader('203.0.113.3', 'Googlebot/2.1') };
    expect(replyOf(await send(headers)).counted).toBe(false);
  });

  test('passes on a reader without an agent as such', async () => {
    const headers = { ...bearer(tokens.scoped), ...reader('203.0.113.4', ''), 'X-Reader-Agent': '' };
    expect(replyOf(await send(headers)).counted).toBe(false);
  });

  test.each([
    ['no token that Strapi knows', () => ({ ...bearer('0'.repeat(256)), ...reader('203.0.113.5') }), 401, 'UnauthorizedError'],
    ['a token of another kind', () => ({ ...bearer('eyJhbGciOiJIUzI1NiJ9.e30.x'), ...reader('203.0.113.5') }), 401, 'UnauthorizedError'],
    ['a token of 5 KB', () => ({ ...bearer('x'.repeat(5_000)), ...reader('203.0.113.5') }), 401, 'UnauthorizedError'],
    ['a read-only token', () => ({ ...bearer(tokens.readOnly), ...reader('203.0.113.5') }), 403, 'ForbiddenError'],
    ['a token with another scope', () => ({ ...bearer(tokens.other), ...reader('203.0.113.5') }), 403, 'ForbiddenError'],
    ['no address', () => ({ ...bearer(tokens.scoped), 'X-Reader-Agent': CHROME }), 400, 'ValidationError'],
    ['a wrong address', () => ({ ...bearer(tokens.scoped), ...reader('203.0.113.999') }), 400, 'ValidationError'],
    ['no agent', () => ({ ...bearer(tokens.scoped), 'X-Reader-Address': '203.0.113.5' }), 400, 'ValidationError'],
  ])('is refused with %s', async (_what, headers, status, name) => {
    const response = await send(headers());
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ data: null, error: { status, name } });
  });

  test('is refused once its token has expired', async () => {
    const accessKey = await createApiToken(server, { type: 'custom', permissions: [SCOPE] });
    await server.strapi.db
      .query('admin::api-token')
      .updateMany({ where: { type: 'custom' }, data: { expiresAt: new Date(Date.now() + 1_500).toISOString() } });
    expect((await send({ ...bearer(accessKey), ...reader('203.0.113.6') })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect((await send({ ...bearer(accessKey), ...reader('203.0.113.6') })).status).toBe(401);
    await server.strapi.db.query('admin::api-token').updateMany({ where: { type: 'custom' }, data: { expiresAt: null } });
  });

  test('shows in the admin when its token was used last', async () => {
    const accessKey = await createApiToken(server, { type: 'custom', permissions: [SCOPE] });
    await send({ ...bearer(accessKey), ...reader('203.0.113.7') });
    const rows = (await server.strapi.db.query('admin::api-token').findMany({ orderBy: { id: 'desc' }, limit: 1 })) as {
      lastUsedAt: string;
    }[];
    expect(rows[0]?.lastUsedAt).not.toBeNull();
  });
});

test('whoever has no token speaks for himself, whatever he says', async () => {
  const counted: boolean[] = [];
  const agent = newAgent();
  for (const address of ['203.0.113.1', '203.0.113.2'])
    counted.push(replyOf(await send({ ...reader(address, newAgent()), 'User-Agent': agent })).counted);
  expect(counted).toEqual([true, false]);
});

test('a reader behind a password of the web server is no token', async () => {
  const headers = { 'User-Agent': newAgent(), Authorization: `Basic ${Buffer.from('a:b').toString('base64')}` };
  expect((await send(headers)).status).toBe(200);
});

describe('the scope', () => {
  test('can be ticked for a token in the admin', () => {
    const { permissions } = server.strapi.contentAPI;
    expect(permissions.providers.action.keys()).toContain(SCOPE);
  });

  const route = (headers: Headers) =>
    server.http
      .post('/api/view-counter/hits')
      .set({ 'User-Agent': 'undici', ...headers })
      .send({ hitId: newHitId(), documentId });

  test('stands behind a route of Strapi’s own that does the same', async () => {
    const response = await route({ ...bearer(tokens.scoped), ...reader('203.0.113.8') });
    expect(replyOf(response).counted).toBe(true);
    expect((await route({ ...bearer(tokens.scoped) })).status).toBe(400);
  });

  test('opens that route to nobody else', async () => {
    expect((await route({})).status).toBe(403);
    expect((await route(bearer(tokens.readOnly))).status).toBe(403);
    expect((await route(bearer(tokens.other))).status).toBe(403);
  });
});

test('no token is ever in an answer', async () => {
  const { text } = await send({ ...bearer('secret-token'), ...reader('203.0.113.9') });
  expect(text).not.toContain('secret-token');
  expect((await server.http.get(`${PATH}/site`).set(bearer('secret-token'))).status).toBe(200);
});
