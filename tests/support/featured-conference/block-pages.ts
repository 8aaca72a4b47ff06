import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../chromium';
import { startBlockApi, startPartnerSite, type BlockApi } from './block-site';

type Heard = { type: string; detail: Record<string, unknown> };

export type OpenedPage = {
  page: Page;
  /** What the browser complained of: errors, refusals by a policy. */
  complaints: string[];
  /** The component's events, in order. */
  events(): Promise<Heard[]>;
};

/** Pages of another site than the server's, with the component on them; and a browser that opens them. */
export type BlockPages = {
  api: BlockApi;
  /** The address of a new page: a portal's, with its own heading above and its own text (`#after`) below. */
  pageWith(html: string, more?: { head?: string; headers?: Record<string, string> }): string;
  open(url: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  /** Opens it and waits until the component has told how it went. */
  openTold(url: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  closeWindows(): Promise<void>;
  stop(): Promise<void>;
};

/** `<featured-conference>` with words of the page's own (`#fallback`). */
export const element = (attributes: string): string =>
  `<featured-conference ${attributes}><p id="fallback">Xem <a href="/su-kien">các hội nghị</a></p></featured-conference>`;

export const untilTold = async ({ page }: OpenedPage, times = 1): Promise<void> =>
  void (await page.waitForFunction((wanted) => (window as unknown as { heard: unknown[] }).heard.length >= wanted, times));

const hearEvents = (): void => {
  const heard: unknown[] = [];
  Object.assign(window, { heard });
  for (const name of ['shown', 'empty', 'error'])
    document.addEventListener(`featured-${name}`, (event) => heard.push({ type: event.type, detail: (event as CustomEvent).detail }));
};

const openPage = async (browser: Browser, url: string, options: BrowserContextOptions): Promise<OpenedPage> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN', ...options });
  await context.addInitScript(hearEvents);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url);
  return { page, complaints, events: () => page.evaluate(() => (window as unknown as { heard: never[] }).heard) };
};

export const startBlockPages = async (): Promise<BlockPages> => {
  const [api, site, browser] = await Promise.all([startBlockApi(), startPartnerSite(), launchChromium()]);
  let pages = 0;
  const open: BlockPages['open'] = (url, options = {}) => openPage(browser, url, options);
  return {
    api,
    open,
    pageWith: (html, { head = '', headers = {} } = {}) => {
      pages += 1;
      const script = `<script type="module" src="${api.url}/api/featured-conference/embed.js"></script>`;
      const scheme = '<meta name="color-scheme" content="light dark">';
      const body = `<main><h1>Cổng thông tin</h1>${html}<p id="after">Tin mới</p></main>`;
      return site.show(`/page-${pages}`, `${scheme}${script}${head}${body}`, headers);
    },
    openTold: async (url, options) => {
      const opened = await open(url, options);
      await untilTold(opened);
      return opened;
    },
    closeWindows: async () => void (await Promise.all(browser.contexts().map((context) => context.close()))),
    stop: async () => void (await Promise.all([browser.close(), api.close(), site.close()])),
  };
};
