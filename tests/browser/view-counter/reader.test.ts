import { setTimeout as sleep } from 'node:timers/promises';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import type { SettingsService } from '../../../src/plugins/view-counter/server/src/settings/settings';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { launchTabs, type Tab, type Tabs } from '../../support/view-counter/browser-tabs';
import { writeBase } from '../../support/view-counter/counted';
import { startPageSite, type PageSite } from '../../support/view-counter/page-site';
import { filteredHits, PATH } from '../../support/view-counter/hits-over-http';

const PAGE = 'api::page.page';

let server: TestStrapi;
let site: PageSite;
let tabs: Tabs;

/** Short, so that nobody waits for half a minute: what holds at 3 s holds at 30. */
const DOUBLE_CLICK_SECONDS = 3;

beforeAll(async () => {
  [server, site] = await Promise.all([bootStrapi(), startPageSite()]);
  tabs = launchTabs();
  const settings = server.strapi.plugin('view-counter').service<SettingsService>('settings');
  await settings.save({ ...settings.current(), profile: 'custom', doubleClickSeconds: DOUBLE_CLICK_SECONDS }, 'test');
});

afterAll(async () => {
  await tabs.close();
  await site.close();
  expect(await verify({ knex: server.strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
  await server.destroy();
});

let pages = 0;
const script = (attributes: string): string => `<script async src="${server.url}${PATH}/reader.js" ${attributes}></script>`;

/** A page that shows a document of its own. */
const newPage = async ({ html = '', headers = {} }: { html?: string; headers?: Record<string, string> } = {}) => {
  pages += 1;
  const { documentId } = await server.strapi
    .documents(PAGE)
    .create({ locale: 'vi', status: 'published', data: { title: `Trang ${pages}` } });
  const attributes = `data-type="page" data-document-id="${documentId}" data-locale="vi"`;
  return { documentId, url: site.show(`/page-${pages}`, `${html}${script(attributes)}`, headers) };
};

const viewsOf = async (documentId: string): Promise<number> => {
  const { body } = await server.http.get(`${PATH}?documentIds=${documentId}`);
  return (body as { data: Record<string, number> }).data[documentId] ?? 0;
};

const viewsReach = async (documentId: string, views: number): Promise<void> => {
  const deadline = Date.now() + 8_000;
  while ((await viewsOf(documentId)) < views && Date.now() < deadline) await sleep(50);
  expect(await viewsOf(documentId)).toBe(views);
};

/** Long enough for a hit to be sent and written. */
const settle = () => sleep(700);

const goTo = (tab: Tab, url: string) => tab.evaluate(`void (location.href = ${JSON.stringify(url)})`);

describe('a page that is shown', () => {
  test('counts once and fills in the numbers, from one request to another site', async () => {
    const { documentId, url } = await newPage({
      html: '<b data-reads="views"></b><i data-reads="site.total.views"></i><s data-reads="none">như cũ</s>',
    });
    await writeBase(server.strapi, { uid: PAGE, documentId }, 1_233);
    const tab = await tabs.open('about:blank');
    await tab.send('Page.enable');
    await tab.send('Page.addScriptToEvaluateOnNewDocument', {
      source: "document.addEventListener('reads', ({ detail }) => { window.heard = detail; });",
    });
    await goTo(tab, url);
    await viewsReach(documentId, 1_234);
    await settle();
    const text = (selector: string) => tab.evaluate<string>(`document.querySelector('${selector}').textContent`);
    expect([await text('b'), await text('s')]).toEqual(['1.234', 'như cũ']);
    expect(await text('i')).toMatch(/^\d/);
    expect(await tab.evaluate('window.heard')).toMatchObject({ counted: true, views: 1_234 });
    const asked = await tab.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)");
    expect(asked.filter((name) => name.startsWith(server.url))).toEqual([`${server.url}${PATH}/reader.js`, `${server.url}${PATH}`]);
  });

  test('counts below a strict content security policy', async () => {
    const { documentId, url } = await newPage({
      headers: { 'content-security-policy': `default-src 'none'; script-src ${server.url}; connect-src ${server.url}` },
    });
    await tabs.open(url);
    await viewsReach(documentId, 1);
  });

  test('leaves nothing on the device (row 6)', async () => {
    const { documentId, url } = await newPage();
    const tab = await tabs.open(url);
    await viewsReach(documentId, 1);
    const { cookies } = await tabs.send<{ cookies: unknown[] }>('Storage.getCookies');
    const stored = await tab.evaluate(`(async () => ({
      cookie: document.cookie, local: localStorage.length, session: sessionStorage.length,
      databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))()`);
    expect(cookies).toEqual([]);
    expect(stored).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });

  test('counts without JavaScript, by the pixel, and with it not twice', async () => {
    const { documentId } = await newPage();
    const image = `<noscript><img src="${server.url}${PATH}/pixel.gif?type=page&documentId=${documentId}&locale=vi" alt=""></noscript>`;
    const url = site.show('/noscript', image);
    await tabs.open(url);
    await settle();
    expect(await viewsOf(documentId)).toBe(0);
    const tab = await tabs.open('about:blank');
    await tab.send('Emulation.setScriptExecutionDisabled', { value: true });
    await tab.send('Page.navigate', { url });
    await viewsReach(documentId, 1);
  });

  test('of a browser that a program drives is filtered', async () => {
    const { documentId } = await newPage();
    const tab = await tabs.open(site.show('/manual', script('data-manual')));
    await tab.evaluate("new Promise((resolve) => (document.readyState === 'complete' ? resolve() : addEventListener('load', resolve)))");
    await tab.evaluate("Object.defineProperty(navigator, 'webdriver', { value: true })");
    await tab.evaluate(`window.countRead(${JSON.stringify({ type: 'page', documentId })})`);
    await settle();
    expect(await viewsOf(documentId)).toBe(0);
    expect(await filteredHits(server)).toMatchObject({ automation: 1 });
  });
});

/** Once the server was asked, the page needs a moment to be made. */
const askedInAdvance = async (...urls: string[]): Promise<void> => {
  const deadline = Date.now() + 10_000;
  while (!urls.every((url) => site.wasAskedInAdvance(url)) && Date.now() < deadline) await sleep(50);
  expect(urls.filter((url) => !site.wasAskedInAdvance(url))).toEqual([]);
  await sleep(1_500);
};

describe('the truth table (row 10)', () => {
  test('a prerendered page counts when it is shown, and not before', async () => {
    const [shown, never] = [await newPage(), await newPage()];
    const rules = JSON.stringify({ prerender: [{ urls: [shown.url, never.url], eagerness: 'immediate' }] });
    const tab = await tabs.open(site.show('/list', `<script type="speculationrules">${rules}</script><a href="${shown.url}">Đọc</a>`));
    await askedInAdvance(shown.url, never.url);
    expect([await viewsOf(shown.documentId), await viewsOf(never.documentId)]).toEqual([0, 0]);
    await tab.evaluate("document.querySelector('a').click()");
    await viewsReach(shown.documentId, 1);
    // It had been made before: otherwise this test would prove nothing.
    expect(await tab.evaluate("performance.getEntriesByType('navigation')[0].activationStart > 0")).toBe(true);
    await settle();
    expect([await viewsOf(shown.documentId), await viewsOf(never.documentId)]).toEqual([1, 0]);
  });

  test('a prefetched page counts nothing', async () => {
    const { documentId, url } = await newPage();
    const rules = JSON.stringify({ prefetch: [{ urls: [url], eagerness: 'immediate' }] });
    await tabs.open(site.show('/prefetch', `<script type="speculationrules">${rules}</script><link rel="prefetch" href="${url}">`));
    await askedInAdvance(url);
    expect(await viewsOf(documentId)).toBe(0);
  });

  test('a tab in the background counts when it is shown, once', async () => {
    const { documentId, url } = await newPage();
    const front = await tabs.open('about:blank');
    const tab = await tabs.open(url, { background: true });
    await settle();
    expect(await tab.evaluate('document.visibilityState')).toBe('hidden');
    expect(await viewsOf(documentId)).toBe(0);
    await tab.show();
    await viewsReach(documentId, 1);
    await sleep(DOUBLE_CLICK_SECONDS * 1_000);
    await front.show();
    await tab.show();
    await settle();
    expect(await viewsOf(documentId)).toBe(1);
  });

  test('a page that comes back as it was left counts after the double-click window, and within it does not', async () => {
    const { documentId, url } = await newPage();
    const away = site.show('/away', 'Trang khác');
    const tab = await tabs.open(url);
    await viewsReach(documentId, 1);
    const before = (await filteredHits(server))['double-click:back_forward'] ?? 0;
    const leaveAndReturn = async (ms: number) => {
      await goTo(tab, away);
      await sleep(ms);
      await tab.evaluate('void history.back()');
      await settle();
    };
    await leaveAndReturn(200);
    expect(await viewsOf(documentId)).toBe(1);
    expect((await filteredHits(server))['double-click:back_forward']).toBe(before + 1);
    await leaveAndReturn(DOUBLE_CLICK_SECONDS * 1_000 + 500);
    await viewsReach(documentId, 2);
  });
});

describe('a hit that does not arrive', () => {
  const openManual = async () => {
    const { documentId } = await newPage();
    const tab = await tabs.open(site.show(`/manual-${documentId}`, script('data-manual')));
    while (!(await tab.evaluate('typeof window.countRead === "function"'))) await sleep(50);
    return { documentId, tab, count: () => tab.evaluate(`window.countRead(${JSON.stringify({ type: 'page', documentId })})`) };
  };

  test('is sent again when the network is back, and counts once', async () => {
    const { documentId, tab, count } = await openManual();
    const network = (offline: boolean) =>
      tab.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await tab.send('Network.enable');
    await network(true);
    await count();
    await sleep(500);
    expect(await viewsOf(documentId)).toBe(0);
    await network(false);
    await viewsReach(documentId, 1);
    await sleep(3_500);
    expect(await viewsOf(documentId)).toBe(1);
  });

  test('is sent at the last moment where the reader leaves before that', async () => {
    const { documentId, tab, count } = await openManual();
    await tab.evaluate("window.fetch = () => Promise.reject(new TypeError('Failed to fetch'))");
    await count();
    await goTo(tab, site.show('/left', 'Trang khác'));
    await viewsReach(documentId, 1);
  });

  test('of a route that gave way to another before it was shown is not sent', async () => {
    const [first, second] = [await newPage(), await newPage()];
    const front = await tabs.open('about:blank');
    const tab = await tabs.open(site.show('/spa', script('data-manual')), { background: true });
    while (!(await tab.evaluate('typeof window.countRead === "function"'))) await sleep(50);
    for (const { documentId } of [first, second]) await tab.evaluate(`window.countRead(${JSON.stringify({ documentId })})`);
    await front.show();
    await tab.show();
    await viewsReach(second.documentId, 1);
    await settle();
    expect(await viewsOf(first.documentId)).toBe(0);
  });
});
