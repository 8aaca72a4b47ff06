import { once } from 'node:events';
import { connect } from 'node:net';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { CHROME, EVERYWHERE, filteredHits, newAgent, newHitId, PATH, replyOf, sendHit } from '../../support/view-counter/hits-over-http';

const PAGE = 'api::page.page';

let server: TestStrapi;

const publish = async (title: string, locale = 'vi'): Promise<string> => {
  const { documentId } = await server.strapi.documents(PAGE).create({ locale, status: 'published', data: { title } });
  return documentId;
};

const countedTargets = async (documentId: string) =>
  Number((await server.strapi.db.connection('vc_target').where({ document_id: documentId }).count({ n: '*' }))[0]?.n);

beforeAll(async () => {
  server = await bootStrapi();
});

afterAll(async () => {
  expect(await verify({ knex: server.strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
  await server.destroy();
});

describe('POST /api/reads', () => {
  test.each(['text/plain', 'text/plain;charset=UTF-8', 'application/json'])(
    'counts a hit sent as %s and answers with the numbers',
    async (type) => {
      const documentId = await publish(`Trang ${type}`);
      const before = replyOf(await sendHit(server));
      const response = await sendHit(server, { body: { type: 'page', documentId }, headers: { 'Content-Type': type } });
      const { counted, views, site } = replyOf(response);
      expect({ counted, views }).toEqual({ counted: true, views: 1 });
      expect(site).toEqual({
        online: expect.any(Number),
        today: { views: before.site.today.views + 1, visits: before.site.today.visits + 1 },
        total: { views: before.site.total.views + 1, visits: before.site.total.visits + 1 },
        since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      });
    },
  );

  test('says that nothing of it is kept, and lets every site read it', async () => {
    const { headers } = await sendHit(server);
    expect(headers).toMatchObject({ ...EVERYWHERE, 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test('sums the views of all locales', async () => {
    const documentId = await publish('Hai thứ tiếng');
    await server.strapi.documents(PAGE).update({ documentId, locale: 'en', data: { title: 'Two languages' } });
    await server.strapi.documents(PAGE).publish({ documentId, locale: 'en' });
    const bodies = [{ documentId }, { documentId, locale: 'vi' }, { documentId, locale: 'en' }];
    const views: (number | null)[] = [];
    for (const body of bodies) views.push(replyOf(await sendHit(server, { body })).views);
    expect(views).toEqual([1, 2, 3]);
  });

  test('counts a type without drafts and translations, whatever locale is sent', async () => {
    const { documentId } = await server.strapi.documents('api::person.person').create({ data: { name: 'Ai Đó' } });
    expect(replyOf(await sendHit(server, { body: { type: 'person', documentId, locale: 'en' } })).views).toBe(1);
    expect(replyOf(await sendHit(server, { body: { documentId } })).views).toBe(2);
  });

  test('counts the site only where no document is named', async () => {
    const { counted, views } = replyOf(await sendHit(server, { body: { nav: 'navigate' } }));
    expect({ counted, views }).toEqual({ counted: true, views: null });
  });

  test('counts a repeated hit id once, and answers it alike', async () => {
    const body = { documentId: await publish('Gửi lại'), hitId: newHitId() };
    const replies = [await sendHit(server, { body }), await sendHit(server, { body })].map(replyOf);
    expect(replies.map(({ counted, views }) => [counted, views])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });

  test('collapses a double-click, and keeps it apart by how the page was reached', async () => {
    const documentId = await publish('Bấm hai lần');
    const headers = { 'User-Agent': newAgent() };
    await sendHit(server, { body: { documentId, nav: 'navigate' }, headers });
    expect(replyOf(await sendHit(server, { body: { documentId, nav: 'reload' }, headers }))).toMatchObject({ counted: false, views: 1 });
    expect(await filteredHits(server)).toMatchObject({ 'double-click:reload': 1 });
  });
});

describe('a document that is not published', () => {
  const refusals = async (bodies: object[]) => Promise.all(bodies.map((body) => sendHit(server, { body })));

  test('answers like one that never was, and leaves nothing behind', async () => {
    const { documentId: draft } = await server.strapi.documents(PAGE).create({ locale: 'vi', data: { title: 'Nháp' } });
    const published = await publish('Chỉ tiếng Việt');
    const { documentId: uncounted } = await server.strapi
      .documents('api::organization.organization')
      .create({ data: { name: 'UBND', classification: 'peoplesCommittee' } });
    const answers = await refusals([
      { documentId: 'khong-co' },
      { type: 'page', documentId: draft },
      { documentId: published, locale: 'en' },
      { type: 'article', documentId: published },
      { type: 'organization', documentId: uncounted },
      { type: 'khong-co', documentId: published },
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body).toEqual({
      data: null,
      error: { status: 404, name: 'NotFoundError', message: expect.stringContaining('No published document'), details: {} },
    });
    expect(await countedTargets(draft)).toBe(0);
    expect(await countedTargets(uncounted)).toBe(0);
  });
});

describe('a wrong request', () => {
  test('is refused in Strapi’s shape, and says what is wrong', async () => {
    const response = await sendHit(server, { body: { hitId: 'abc' } });
    expect(response.status).toBe(400);
    expect(response.body).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: expect.stringContaining('32 hexadecimal digits'),
        details: { errors: [{ path: ['hitId'], message: expect.any(String), name: 'ValidationError' }] },
      },
    });
    expect(response.headers).toMatchObject({ ...EVERYWHERE, 'cache-control': 'no-store' });
  });

  const post = () => server.http.post(PATH).set('User-Agent', CHROME);

  test.each([
    ['text that is no JSON', () => post().type('text/plain').send('{'), 400],
    ['an empty body', () => post().type('text/plain').send(''), 400],
    ['a list', () => post().type('application/json').send('[]'), 400],
    ['a form', () => post().type('form').send({ hitId: newHitId() }), 415],
    [
      'a body of no kind',
      () =>
        post()
          .set('Content-Type', '')
          .send(JSON.stringify({ hitId: newHitId() })),
      415,
    ],
    ['another charset', () => post().type('text/plain;charset=utf-16').send('{}'), 415],
    ['a compressed body', () => post().type('text/plain').set('Content-Encoding', 'gzip').send('{}'), 415],
    [
      'a body of 2 KB',
      () =>
        post()
          .type('text/plain')
          .send(JSON.stringify({ hitId: newHitId(), pad: 'x'.repeat(2_048) })),
      413,
    ],
    [
      'a body of 2 MB',
      () =>
        post()
          .type('application/json')
          .send({ pad: 'x'.repeat(2 * 1024 * 1024) }),
      413,
    ],
    ['PUT', () => server.http.put(PATH).send({}), 405],
    ['DELETE', () => server.http.delete(PATH), 405],
    ['POST to the site’s numbers', () => server.http.post(`${PATH}/site`).send({}), 405],
  ])('%s is refused', async (_what, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ data: null, error: { status, message: expect.any(String) } });
  });

  test('of a wrong method is told the right ones', async () => {
    expect((await server.http.put(PATH)).headers.allow).toBe('GET, HEAD, POST, OPTIONS');
    expect((await server.http.post(`${PATH}/reader.js`)).headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  const raw = async (text: string): Promise<string> => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.write(text);
    await once(socket, 'close');
    return Buffer.concat(chunks).toString();
  };
  const head = (length: string) =>
    `POST ${PATH} HTTP/1.1\r\nHost: x\r\nUser-Agent: ${CHROME}\r\nContent-Type: text/plain\r\n${length}\r\n\r\n`;

  test('that does not say how long it is, is cut at 1 KB', async () => {
    const chunk = `400\r\n${'x'.repeat(1_024)}\r\n`;
    expect(await raw(`${head('Transfer-Encoding: chunked')}${chunk.repeat(3)}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /);
  });

  test('that promises more than it sends is not waited for longer than 5 s', async () => {
    const started = Date.now();
    expect(await raw(`${head('Content-Length: 100')}{"hitId":`)).toMatch(/^HTTP\/1.1 408 .*connection: close/is);
    expect(Date.now() - started).toBeLessThan(8_000);
  });

  test('to a path below that nobody knows is Strapi’s to answer', async () => {
    await server.http.get(`${PATH}/khong-co`).expect(404);
    await server.http.get(`${PATH}/`).expect(404);
    await server.http.get(`${PATH}x`).expect(404);
  });

  test('that finds a fault answers 500 in Strapi’s shape', async () => {
    const knex = server.strapi.db.connection;
    await knex.raw('ALTER TABLE vc_total RENAME TO vc_total_away');
    const response = await server.http.get(`${PATH}/site`);
    await knex.raw('ALTER TABLE vc_total_away RENAME TO vc_total');
    expect(response.status).toBe(500);
    expect(response.body).toEqual({
      data: null,
      error: { status: 500, name: 'InternalServerError', message: 'Internal Server Error', details: {} },
    });
  });
});

describe('a page of another site', () => {
  test('may ask before it sends JSON', async () => {
    const { headers } = await server.http
      .options(PATH)
      .set({ Origin: 'https://example.vn', 'Access-Control-Request-Method': 'POST' })
      .expect(204);
    expect(headers).toMatchObject({
      ...EVERYWHERE,
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type, If-None-Match',
    });
  });
});

test('row 13: addresses that a reader invents make one view in 30 s, not many', async () => {
  const documentId = await publish('Giả địa chỉ');
  const agent = newAgent();
  const invented = () => Array.from({ length: 4 }, () => Math.floor(Math.random() * 256)).join('.');
  for (let n = 0; n < 50; n += 1) {
    const headers = {
      'User-Agent': agent,
      'X-Forwarded-For': invented(),
      'X-Real-IP': invented(),
      Forwarded: `for=${invented()}`,
      'X-Reader-Address': invented(),
      'X-Reader-Agent': newAgent(),
    };
    await sendHit(server, { body: { documentId }, headers });
  }
  const { body } = await server.http.get(`${PATH}?documentIds=${documentId}`);
  expect(body).toEqual({ data: { [documentId]: 1 } });
});
