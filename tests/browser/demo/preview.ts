import { openAdminPage } from '../admin-page';
import { axeFindings, type Demo } from '../../support/demo';

type Preview = { uid: string; documentId: string; locale?: string; status?: 'draft' | 'published' };

const PAGE = 'api::page.page';

export const previewTests = (demo: () => Demo): void => {
  let token = '';
  let documentId = '';

  const admin = async (path: string, init: RequestInit = {}) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${demo().server.url}${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as { data: { token: string; url: string } };
  };

  /** The link behind the admin's preview button. */
  const linkTo = async ({ uid, documentId: id, locale = 'vi', status = 'draft' }: Preview) =>
    (await admin(`/content-manager/preview/url/${uid}?documentId=${id}&locale=${locale}&status=${status}`)).data.url;

  beforeAll(async () => {
    token = (await admin('/admin/login', { method: 'POST', body: JSON.stringify(demo().administrator) })).data.token;
    const pages = await demo().get<{ data: { documentId: string; slug: string }[] }>('/api/pages?locale=vi&pagination[pageSize]=100');
    documentId = pages.data.find(({ slug }) => slug === 'gioi-thieu')?.documentId ?? '';
    const title = { title: 'Giới thiệu (đang sửa)' };
    await admin(`/content-manager/collection-types/${PAGE}/${documentId}?locale=vi`, { method: 'PUT', body: JSON.stringify(title) });
  });

  const show = async (url: string) => {
    const window = await demo().openWindow();
    const hits: string[] = [];
    window.page.on('request', (request) => request.method() === 'POST' && hits.push(request.url()));
    await window.page.goto(url);
    await window.untilReady();
    await window.page.waitForLoadState('networkidle');
    return { ...window, hits };
  };

  test('from the admin shows the draft in the site’s own look, says so, and counts nothing', async () => {
    const { page, hits, complaints } = await show(await linkTo({ uid: PAGE, documentId }));
    expect(await page.locator('h1').textContent()).toBe('Giới thiệu (đang sửa)');
    expect(await page.locator('.preview-banner').textContent()).toContain('đây là bản nháp');
    expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    expect(await axeFindings(page)).toEqual([]);
    expect([hits, complaints]).toEqual([[], []]);
  });

  test('of the published version shows that, and the way to the page itself', async () => {
    const { page, hits } = await show(await linkTo({ uid: PAGE, documentId, status: 'published' }));
    expect(await page.locator('h1').textContent()).toBe('Giới thiệu');
    expect(await page.getAttribute('.preview-banner a', 'href')).toBe('/demo/gioi-thieu');
    expect(hits).toEqual([]);
  });

  test('in English has English words around it', async () => {
    const { page } = await show(await linkTo({ uid: PAGE, documentId, locale: 'en' }));
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.locator('.preview-banner').textContent()).toContain('this is the draft');
  });

  test.each([
    ['article', 'api::article.article', '/api/articles?locale=vi&pagination[pageSize]=1'],
    ['event', 'api::event.event', '/api/events?locale=vi&pagination[pageSize]=1'],
    ['gallery', 'api::photo-gallery.photo-gallery', '/api/photo-galleries?locale=vi&pagination[pageSize]=1'],
    ['person', 'api::person.person', '/api/people?pagination[pageSize]=1'],
  ])('works the same for a kind of page: %s', async (_, uid, list) => {
    const { data } = await demo().get<{ data: { documentId: string; title?: string; name?: string }[] }>(list);
    const [entry] = data;
    const { page, hits, complaints } = await show(await linkTo({ uid, documentId: entry?.documentId ?? '' }));
    expect(await page.locator('h1').textContent()).toContain(entry?.title ?? entry?.name);
    expect(await page.locator('.preview-banner').isVisible()).toBe(true);
    expect([hits, complaints]).toEqual([[], []]);
  });

  test('is what the admin shows beside the form', async () => {
    const { page, open } = await openAdminPage({
      browser: demo().browser,
      url: demo().server.url,
      admin: { ...demo().administrator, token },
    });
    await open(`/content-manager/collection-types/${PAGE}/${documentId}/preview?plugins[i18n][locale]=vi&status=draft`);
    const shown = page.frameLocator('iframe[src*="/demo/preview"]').locator('h1');
    await shown.waitFor();
    expect(await shown.textContent()).toBe('Giới thiệu (đang sửa)');
  });

  test('with a forged link is refused with a sentence', async () => {
    const { page, untilReady } = await demo().openWindow();
    await page.goto(`${demo().server.url}/demo/preview?kind=page&documentId=${documentId}&locale=vi&preview=x.vi.1.y`);
    await untilReady();
    expect(await page.locator('h1').textContent()).toBe('Không mở được bản xem trước');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('may stand in the admin under either name of this computer', async () => {
    const link = await linkTo({ uid: PAGE, documentId });
    const frames = async (url: string) => {
      const { headers } = await fetch(url);
      return {
        ancestors: /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0],
        old: headers.get('x-frame-options'),
      };
    };
    expect(link.startsWith(`${demo().server.url}/demo/preview?`)).toBe(true);
    expect(await frames(link)).toEqual({ ancestors: "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*", old: null });
    const panel = await fetch(`${demo().server.url}/admin`);
    expect(panel.headers.get('content-security-policy')).toContain(`frame-src 'self' ${demo().server.url};`);
  });
};
