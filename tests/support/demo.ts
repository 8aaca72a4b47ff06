import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { startServer, type ServerProcess } from './server';
import { ROOT } from './test-environment';
import { CHROME } from './view-counter/hits-over-http';

/** `npm run demo` as a newcomer starts it: the sample portal, the sample site, an administrator; and a browser beside it. */
export type Demo = {
  server: ServerProcess;
  browser: Browser;
  /** The account that the demo printed. */
  administrator: { email: string; password: string };
  /** A reader's window; the paths it opens stand below `/demo`. */
  openWindow(options?: WindowOptions): Promise<DemoWindow>;
  closeWindows(): Promise<void>;
  /** What the public API answers: `get('/api/home?locale=vi')`. */
  get<Answer>(path: string): Promise<Answer>;
  stop(): Promise<void>;
};

type WindowOptions = { width?: number; height?: number; colorScheme?: 'light' | 'dark'; reducedMotion?: 'reduce' | 'no-preference' };

export type DemoWindow = {
  page: Page;
  context: BrowserContext;
  /** Waits until the page shows what it has; images may still be on their way. */
  open(path: string): Promise<void>;
  /** After a click that leaves the page. */
  untilReady(): Promise<void>;
  /** What should never happen: requests to another host, scripts that threw, what the content security policy refused. */
  complaints: string[];
};

const DEMO = [process.execPath, path.join(ROOT, 'bin', 'dinh.mjs'), 'demo'];

/** The sample portal draws its photos: minutes on a slow machine. For `beforeAll`, too. */
export const DEMO_LIMIT_MS = 300_000;

export const startDemo = async (): Promise<Demo> => {
  const [server, browser] = await Promise.all([
    startServer({ command: DEMO, limitMs: DEMO_LIMIT_MS, env: { SITE_URL: '' } }),
    launchChromium(),
  ]);
  return {
    server,
    browser,
    administrator: administratorOf(await outputWith(server, 'password')),
    openWindow: (options) => openWindow({ browser, url: server.url, options }),
    closeWindows: async () => void (await Promise.all(browser.contexts().map((context) => context.close()))),
    get: async <Answer>(path: string) => (await (await fetch(`${server.url}${path}`)).json()) as Answer,
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
};

/** The server answers a moment before it has said all. */
const outputWith = async (server: ServerProcess, word: string): Promise<string> => {
  while (!server.output().includes(word)) await new Promise((resolve) => setTimeout(resolve, 100));
  return server.output();
};

const administratorOf = (output: string): Demo['administrator'] => ({
  email: /account\s+(\S+)/.exec(output)?.[1] ?? '',
  password: /password\s+(\S+)/.exec(output)?.[1] ?? '',
});

type Opening = { browser: Browser; url: string; options?: WindowOptions | undefined };

/** A reader's window: it does not call itself headless, or no view of it would count. */
const openWindow = async ({ browser, url, options = {} }: Opening): Promise<DemoWindow> => {
  const { width = 1280, height = 900, colorScheme = 'light', reducedMotion = 'reduce' } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion, userAgent: CHROME, locale: 'vi-VN' });
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));
  const page = await context.newPage();
  const complaints = collectComplaints(page, url);
  const untilReady = async () => void (await page.waitForSelector('html[data-ready]'));
  const open = async (path: string) => {
    await page.goto(`${url}/demo${path}`);
    await untilReady();
  };
  return { page, context, open, untilReady, complaints };
};

const collectComplaints = (page: Page, url: string): string[] => {
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${url}/`)) complaints.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return complaints;
};

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type AxeResult = { violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[] };

/** A dialog that fades in has no contrast yet. What turns for ever is not waited for. */
const animationsToEnd = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );

/** What axe finds on the page once it has come to rest, one line each; with the whole of its rules, best practices included. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  await animationsToEnd(page);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary.replaceAll('\n', ' ')}`),
  );
};
