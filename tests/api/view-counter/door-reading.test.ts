import { Script } from 'node:vm';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { EVERYWHERE, newAgent, PATH, sendHit } from '../../support/view-counter/hits-over-http';

let server: TestStrapi;

const publish = async (title: string): Promise<string> => {
  const { documentId } = await server.strapi.documents('api::page.page').create({ locale: 'vi', status: 'published', data: { title } });
  return documentId;
};

beforeAll(async () => {
  server = await bootStrapi();
});

afterAll(async () => {
  expect(await verify({ knex: server.strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
  await server.destroy();
});

describe('GET /api/reads', () => {
  const counts = (query: string) => server.http.get(`${PATH}?${query}`);

  test('tells the views of published documents, and 0 of all others', async () => {
    const documentId = await publish('Để đọc');
    await sendHit(server, { body: { documentId } });
    const { body } = await counts(`type=page&documentIds=${documentId},khong-co`).expect(200);
    expect(body).toEqual({ data: { [documentId]: 1, 'khong-co': 0 } });
  });

  test('is kept for some seconds, and not sent again while nothing changed', async () => {
    const documentId = await publish('Không đổi');
    const first = await counts(`documentIds=${documentId}`);
    expect(first.headers).toMatchObject({ ...EVERYWHERE, 'cache-control': 'public, max-age=5, stale-while-revalidate=60' });
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^W\/"/);
    const second = await counts(`documentIds=${documentId}`).set('If-None-Match', `"other", ${etag}`).expect(304);
    expect(second.text).toBe('');
    expect(second.headers).toMatchObject({ etag, 'access-control-allow-origin': '*' });
    await sendHit(server, { body: { documentId } });
    await counts(`documentIds=${documentId}`).set('If-None-Match', etag).expect(200);
  });

  test('has the same headers by HEAD, and no body', async () => {
    const { headers: byGet } = await counts('documentIds=khong-co');
    const { headers: byHead, text } = await server.http.head(`${PATH}?documentIds=khong-co`);
    expect(text ?? '').toBe('');
    expect({ ...byHead, date: '' }).toEqual({ ...byGet, date: '' });
  });

  test.each(['popular?type=page', 'site'])('answers %s', async (name) => {
    const { headers } = await server.http.get(`${PATH}/${name}`).expect(200);
    expect(headers).toMatchObject({ ...EVERYWHERE, 'cache-control': expect.stringContaining('max-age=5') });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  test('refuses a question that is too large, and keeps the refusal nowhere', async () => {
    const response = await counts(`documentIds=${Array.from({ length: 101 }, (_, n) => `d${n}`).join(',')}`);
    expect(response.status).toBe(400);
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.headers).not.toHaveProperty('etag');
  });
});

describe('the browser’s script', () => {
  test('is kept for an hour, and not sent again after that', async () => {
    const { headers, text } = await server.http.get(`${PATH}/reader.js`).expect(200);
    expect(headers).toMatchObject({
      ...EVERYWHERE,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    });
    expect(() => new Script(text)).not.toThrow();
    await server.http
      .get(`${PATH}/reader.js`)
      .set('If-None-Match', headers.etag ?? '')
      .expect(304);
  });
});

describe('the pixel', () => {
  const pixel = (query: string, headers: Record<string, string> = {}) =>
    server.http.get(`${PATH}/pixel.gif?${query}`).set({ 'User-Agent': newAgent(), ...headers });
  const viewsOf = async (documentId: string) =>
    ((await server.http.get(`${PATH}?documentIds=${documentId}`)).body as { data: Record<string, number> }).data[documentId];

  test('counts, and is an image that nobody keeps', async () => {
    const documentId = await publish('Không có JavaScript');
    const { headers, body } = await pixel(`type=page&documentId=${documentId}&locale=`).expect(200);
    expect(headers).toMatchObject({ ...EVERYWHERE, 'content-type': 'image/gif', 'cache-control': 'no-store' });
    expect((body as Buffer).subarray(0, 6).toString()).toBe('GIF89a');
    expect(await viewsOf(documentId)).toBe(1);
  });

  test('counts one reader once in 30 s', async () => {
    const documentId = await publish('Hai lần');
    const headers = { 'User-Agent': newAgent() };
    await pixel(`documentId=${documentId}`, headers);
    await pixel(`documentId=${documentId}`, headers);
    expect(await viewsOf(documentId)).toBe(1);
  });

  test('is an image also where nothing is counted, and its status says so', async () => {
    const { headers } = await pixel('documentId=khong-co').expect(404);
    expect(headers['content-type']).toBe('image/gif');
  });

  test('counts nothing by HEAD, nor when somebody opens it as a page', async () => {
    const documentId = await publish('Mở thẳng');
    await server.http.head(`${PATH}/pixel.gif?documentId=${documentId}`).set('User-Agent', newAgent()).expect(200);
    await pixel(`documentId=${documentId}`, { 'Sec-Fetch-Mode': 'navigate' }).expect(200);
    expect(await viewsOf(documentId)).toBe(0);
    await pixel(`documentId=${documentId}`, { 'Sec-Fetch-Mode': 'no-cors' }).expect(200);
    expect(await viewsOf(documentId)).toBe(1);
  });
});
