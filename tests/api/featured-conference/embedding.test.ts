import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import { gzipSync } from 'node:zlib';
import { pin, setClock } from '../../support/featured-conference/desk';
import { createEvent } from '../../support/sample-lists';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const ADDRESS = '/api/featured-conference';
const SITE = 'https://ubnd.example';
const HOSTILE = '</style><script>alert("1")</script> & \'hội nghị\'';

type Previews = { sign(asked: { locale: string; now: Date }): string | null };

let server: TestStrapi;
let eventId: string;
let slug: string;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: SITE } });
  const event = await createEvent(server, { name: 'Hội nghị tổng kết', startDate: '2030-06-02', startTime: '07:30:00.000' });
  eventId = event.documentId;
  slug = (event as unknown as { slug: string }).slug;
});

afterAll(() => server.destroy());
beforeEach(() => setClock(server, '2030-05-30T12:00:00Z'));

const get = (path: string) => server.http.get(`${ADDRESS}${path}`);
const fragment = (query = '?locale=vi') => `${server.url}${ADDRESS}/embed.html${query}`;
const oembed = (parameters: Record<string, string>) => get(`/oembed?${new URLSearchParams(parameters).toString()}`);

describe('the script of the component', () => {
  test('is a module for every site, of at most 5 KB, kept for an hour', async () => {
    const { headers, text } = await get('/embed.js').set('Origin', SITE).expect(200);
    expect(headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600' });
    expect(headers['access-control-allow-origin']).toBeDefined();
    expect(gzipSync(text).length).toBeLessThanOrEqual(5_120);
    const known = await get('/embed.js')
      .set('If-None-Match', headers.etag as string)
      .expect(304);
    expect(known.text).toBe('');
  });

  test('refers to nothing of the server that compiled it', async () => {
    const { text } = await get('/embed.js');
    expect(text).not.toMatch(/require\(|exports|_\d+\.|__/);
    expect(text).toMatch(/^const browser=globalThis,/);
  });
});

describe('the fragment', () => {
  test('shows what REST answers, as a page without scripts', async () => {
    const { body } = await get('?locale=vi').expect(200);
    const { headers, text } = await get('/embed.html?locale=vi').expect(200);
    const { data } = body as { data: { headline: string } };
    expect(parseHTML(text).document.querySelector('h1')?.textContent).toBe(data.headline);
    expect(text).not.toContain('<script');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src 'self'; .*; frame-ancestors \*$/,
    );
    expect(headers['x-frame-options']).toBeUndefined();
  });

  test('is kept until it can change, has a tag, and is known by its head', async () => {
    setClock(server, '2030-06-02T00:29:45Z');
    const { headers } = await get('/embed.html').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=15');
    await get('/embed.html')
      .set('If-None-Match', headers.etag as string)
      .expect(304);
    await server.http.head(`${ADDRESS}/embed.html`).expect(200);
  });

  test('in English is Vietnamese under English words, and says so', async () => {
    const { document } = parseHTML((await get('/embed.html?locale=en').expect(200)).text);
    expect([document.documentElement.lang, document.querySelector('h1')?.getAttribute('lang')]).toEqual(['en', 'vi']);
  });

  test('with nothing to show is empty and says so', async () => {
    setClock(server, '2035-01-01T00:00:00Z');
    const { body } = parseHTML((await get('/embed.html').expect(200)).text).document;
    expect([body.hasAttribute('data-empty'), body.textContent]).toEqual([true, '']);
  });

  test('of a preview passes through what signs it, and is for no cache and no program', async () => {
    const now = new Date('2030-05-30T12:00:00Z');
    await createEvent(server, { name: 'Bản nháp', startDate: '2030-06-01' }, 'draft');
    const token = server.strapi.plugin('featured-conference').service<Previews>('previews').sign({ locale: 'vi', now }) ?? '';
    const query = new URLSearchParams({ locale: 'vi', preview: '1', at: '2030-06-01T03:00:00Z', token }).toString();
    const { headers, text } = await get(`/embed.html?${query}`).expect(200);
    expect(text).toContain('Bản nháp');
    expect(text).not.toContain('oembed');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    await get(`/embed.html?${query.replace('locale=vi', 'locale=en')}`).expect(401);
    await get(`/embed.html?preview=1&at=2030-06-01T03:00:00Z`).expect(401);
  });

  test.each(['?locale=fr', '?locale=vi&locale=en', '?at=2030-06-01T03:00:00Z', '?unknown=1'])(
    '%s is refused with a sentence',
    async (query) => {
      const { body } = await get(`/embed.html${query}`).expect(400);
      expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
    },
  );

  test('keeps hostile words words', async () => {
    const override = { language: 'vi', headline: HOSTILE, teaser: HOSTILE, image: null };
    const pinned = await pin(server, eventId, { startsAt: '2030-05-01T00:00:00Z', endsAt: '2030-05-31T00:00:00Z', overrides: [override] });
    const { document } = parseHTML((await get('/embed.html').expect(200)).text);
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(document.querySelectorAll('script')).toHaveLength(0);
    const { body } = await oembed({ url: fragment() }).expect(200);
    expect((body as { html: string }).html).not.toContain('<script');
    await server.strapi.documents('plugin::featured-conference.pin').delete({ documentId: pinned });
  });
});

describe('oEmbed', () => {
  test('is found by a client that knows nothing but the fragment', async () => {
    setClock(server, '2030-06-02T00:28:30Z');
    const found = await extract(fragment());
    expect(found).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Hội nghị tổng kết',
      cache_age: 90,
      provider_url: server.url,
      width: 960,
      height: 608,
    });
    expect((found as unknown as { html: string }).html).toContain(`<iframe src="${fragment()}"`);
  });

  test('honours the room that there is', async () => {
    const { body } = await oembed({ url: fragment(), maxwidth: '400', maxheight: '300', format: 'json' }).expect(200);
    expect(body).toMatchObject({ width: 400, height: 300 });
  });

  test.each(['/', '', `/su-kien/hoi-nghi-tong-ket`])('knows the public site’s address %s', async (path) => {
    expect(slug).toBe('hoi-nghi-tong-ket');
    const { body } = await oembed({ url: `${SITE}${path}` }).expect(200);
    expect(body).toMatchObject({ title: 'Hội nghị tổng kết' });
  });

  test.each(['/su-kien/hoi-nghi-khac', '/tin-tuc'])('has nothing at the public site’s address %s', async (path) => {
    const { body } = await oembed({ url: `${SITE}${path}` }).expect(404);
    expect(body).toMatchObject({ error: { status: 404, name: 'NotFoundError' } });
  });

  test('has nothing where nothing is shown', async () => {
    setClock(server, '2035-01-01T00:00:00Z');
    await oembed({ url: fragment() }).expect(404);
  });

  test.each([
    [{}, 400],
    [{ url: 'khong-phai-dia-chi' }, 400],
    [{ url: 'https://evil.example/api/featured-conference/embed.html' }, 400],
    [{ url: 'javascript:alert(1)' }, 400],
    [{ url: `${SITE}/`, maxwidth: '-1' }, 400],
    [{ url: `${SITE}/`, format: 'xml' }, 501],
    [{ url: `${ADDRESS}/embed.html?locale=fr` }, 400],
  ])('%j is refused with %i and a sentence', async (parameters, status) => {
    const { body } = await oembed(parameters as Record<string, string>).expect(status);
    const { error } = body as { error: { status: number; message: string } };
    expect(error.status).toBe(status);
    expect(error.message.length).toBeGreaterThan(20);
  });
});
