import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { registerFirstAdmin, startServer, type FirstAdmin, type ServerProcess } from '../support/server';

let server: ServerProcess;
let browser: Browser;
let admin: FirstAdmin;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  admin = await registerFirstAdmin(server.url);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const logIn = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/admin`);
  await page.locator('input[name=email]').fill(admin.email);
  await page.locator('input[name=password]').fill(admin.password);
  await page.locator('button[type=submit]').click();
};

test('an administrator logs in and sees the content types, and no other host is asked', async () => {
  const page = await browser.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && /^https?:/.test(request.url())) foreign.push(request.url());
  });
  await logIn(page);
  await page.locator('a[href*="/admin/content-manager"]').first().click();
  await page.locator('a[href*="api::article.article"]').first().waitFor();
  expect(foreign).toEqual([]);
});
