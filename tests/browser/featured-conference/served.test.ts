import type { Browser, Page } from 'playwright-core';
import type { BlockAnswer } from '../../../src/plugins/featured-conference/shared/block';
import { launchChromium } from '../../support/chromium';
import { axeFindings } from '../../support/demo';
import { startPartnerSite, type PartnerSite } from '../../support/featured-conference/block-site';
import { pin } from '../../support/featured-conference/desk';
import { createSampleNews } from '../../support/sample-news';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

/** The whole way: a pin in the database, the server's own answers, a page of another site. */
let server: TestStrapi;
let site: PartnerSite;
let browser: Browser;
let answer: BlockAnswer;

beforeAll(async () => {
  [server, site, browser] = await Promise.all([bootStrapi(), startPartnerSite(), launchChromium()]);
  const news = await createSampleNews(server);
  await pin(server, news.event.documentId, { startsAt: '2026-01-01T00:00:00Z' });
  answer = (await server.http.get('/api/featured-conference?locale=vi').expect(200)).body as BlockAnswer;
});

afterEach(async () => void (await Promise.all(browser.contexts().map((context) => context.close()))));

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  await server.destroy();
});

type Opened = { page: Page; complaints: string[] };

const open = async (url: string): Promise<Opened> => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url);
  return { page, complaints };
};

const component = (locale: string) =>
  `<script type="module" src="${server.url}/api/featured-conference/embed.js"></script><main><h1>Báo</h1><featured-conference locale="${locale}"></featured-conference></main>`;

test.each([
  ['vi', 'Hội nghị nổi bật'],
  ['en', 'Featured conference'],
])('a page of another site, under a strict policy, shows in %s what the server answers', async (locale, label) => {
  const policy = `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; img-src ${server.url}; require-trusted-types-for 'script'`;
  const { page, complaints } = await open(site.show(`/bao-${locale}`, component(locale), { 'content-security-policy': policy }));
  const block = page.locator('featured-conference');
  expect(await block.locator('[part=label]').textContent()).toContain(label);
  expect(await block.locator('h2').textContent()).not.toBe('');
  const image = block.locator('figure img');
  expect(await image.evaluate(async (img: HTMLImageElement) => (await img.decode(), img.naturalWidth))).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the component and the fragment show the same', async () => {
  const { page } = await open(site.show('/hai-cach', component('vi')));
  const parts = (root: string, selector: string) =>
    page
      .locator(root)
      .locator(selector)
      .evaluateAll((nodes) => nodes.map((node) => `${node.getAttribute('part')}: ${node.textContent}`));
  await page.locator('featured-conference section').waitFor();
  const shown = await parts('featured-conference', '[part]');
  await page.goto(`${server.url}/api/featured-conference/embed.html?locale=vi`);
  expect(await parts('body', '[part=block], [part=block] [part]')).toEqual(shown.filter((part) => !part.startsWith('frame')));
  expect(shown.join()).toContain(answer.data?.headline);
});

test('a frame on another site shows the fragment, accessible, with its images and its look', async () => {
  const frame = `<main><h1>Báo</h1><iframe title="Hội nghị nổi bật" src="${server.url}/api/featured-conference/embed.html?locale=vi" width="900" height="640"></iframe></main>`;
  const { page, complaints } = await open(site.show('/khung', frame));
  const fragment = page.frameLocator('iframe');
  expect(await fragment.locator('h1').textContent()).toBe(answer.data?.headline);
  expect(await fragment.locator('section').evaluate((section) => getComputedStyle(section).display)).toBe('grid');
  expect(
    await fragment.locator('figure img').evaluate(async (img: HTMLImageElement) => (await img.decode(), img.naturalWidth)),
  ).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await page.goto(`${server.url}/api/featured-conference/embed.html?locale=vi`);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 280, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
});

test('a pin that is switched off is gone from the next page that is opened', async () => {
  const pins = server.strapi.documents('plugin::featured-conference.pin');
  const [pinned] = await pins.findMany();
  await pins.update({ documentId: pinned!.documentId, data: { isActive: false } });
  const { page } = await open(site.show('/tat', component('vi')));
  await page.locator('featured-conference[hidden]').waitFor({ state: 'attached' });
});
