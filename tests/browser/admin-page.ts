import type { Browser, Page } from 'playwright-core';
import type { FirstAdmin } from '../support/server';

/** The panel in a browser of its own, logged in; keeps what should never happen. */
export type AdminPage = {
  page: Page;
  /** Opens a page of the panel: `/content-manager`. */
  open(path: string): Promise<void>;
  /** Requests to any other host. */
  foreignRequests: string[];
  /** Texts that were asked for and missing. */
  missingTexts: string[];
  /** What the page's scripts threw. */
  crashes: string[];
};

type Options = { browser: Browser; url: string; admin: FirstAdmin; language?: 'vi' | 'en' };

const SCREEN = { width: 1280, height: 900 };

/**
 * The production build makes an error for each text it lacks and drops it unsaid (a development build logs it): it is caught
 * where errors are made.
 */
const reportMissingTexts = async (page: Page, missingTexts: string[]): Promise<void> => {
  await page.exposeFunction('reportMissingText', (message: string) => missingTexts.push(message));
  await page.addInitScript(() => {
    const capture = Error.captureStackTrace.bind(Error);
    const report = (window as unknown as { reportMissingText(message: string): Promise<void> }).reportMissingText;
    Error.captureStackTrace = (error: object, constructor) => {
      if ('code' in error && error.code === 'MISSING_TRANSLATION') void report(String(error));
      capture(error, constructor);
    };
  });
};

export const openAdminPage = async ({ browser, url, admin, language = 'vi' }: Options): Promise<AdminPage> => {
  const context = await browser.newContext({ viewport: SCREEN, colorScheme: 'light', acceptDownloads: true });
  const page = await context.newPage();
  const [foreignRequests, missingTexts, crashes]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => crashes.push(error.message));
  await reportMissingTexts(page, missingTexts);
  if (language !== 'vi') await page.addInitScript((chosen) => localStorage.setItem('strapi-admin-language', chosen), language);
  await page.goto(`${url}/admin`);
  await page.locator('input[name=email]').fill(admin.email);
  await page.locator('input[name=password]').fill(admin.password);
  await page.locator('button[type=submit]').click();
  await page.locator('a[href*="/admin/content-manager"]').first().waitFor();
  return { page, foreignRequests, missingTexts, crashes, open: async (path) => void (await page.goto(`${url}/admin${path}`)) };
};
