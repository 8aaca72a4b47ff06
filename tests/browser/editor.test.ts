import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { registerFirstAdmin, startServer, type ServerProcess } from '../support/server';
import { ROOT } from '../support/test-environment';
import { ARTICLE, EVENT } from '../../src/content-types';
import { openAdminPage, type AdminPage } from './admin-page';
import { ARTICLE_DRAFT, seedArticle } from './seed-article';

const ARTIFACTS = path.join(ROOT, 'tests', 'artifacts');
const NEW_CAPTION = 'Đồng chí Nguyễn Quang Vinh, Phó Chủ tịch UBND huyện, phát biểu khai mạc';
const PUBLISH_LIMIT_MS = 2000;

let server: ServerProcess;
let browser: Browser;
let desk: AdminPage;
let page: Page;
let articleId: string;
let eventId: string;

const openList = (uid: string) => page.goto(`${server.url}/admin/content-manager/collection-types/${uid}`);

const openEntry = async (uid: string, documentId: string): Promise<void> => {
  await page.goto(`${server.url}/admin/content-manager/collection-types/${uid}/${documentId}`);
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).waitFor();
};

/** The title of a closed or open row of a zone or a list of people. */
const row = (title: string): Locator => page.getByRole('button', { name: title, exact: true });

/** The state beside the title; rows of the body show the states of other entries. */
const stateOfEntry = (state: string): Locator => page.locator('main form > div').first().getByRole('status').filter({ hasText: state });

const screenshot = async (name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(ARTIFACTS, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

beforeAll(async () => {
  mkdirSync(ARTIFACTS, { recursive: true });
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  const admin = await registerFirstAdmin(server.url);
  ({ articleId, eventId } = await seedArticle({ url: server.url, token: admin.token }));
  desk = await openAdminPage({ browser, url: server.url, admin });
  ({ page } = desk);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('a list shows title, publisher, date, language and state in Vietnamese', async () => {
  await openList(ARTICLE);
  const entry = page.getByRole('row').filter({ hasText: ARTICLE_DRAFT.title.slice(0, 20) });
  await entry.waitFor();
  await screenshot('admin-list');
  const headings = await page.locator('thead th').allInnerTexts();
  expect(headings.map((heading) => heading.trim().toLocaleLowerCase('vi')).filter((heading) => heading !== '')).toEqual(
    expect.arrayContaining(['tiêu đề', 'cơ quan đăng tin', 'ngày đăng', 'ngôn ngữ', 'trạng thái']),
  );
  expect((await entry.locator('td').allInnerTexts()).join(' ')).toMatch(/UBND huyện Ba Tơ .*20\/12\/2024 .*vi .*Bản nháp/s);
});

test('the list is searched without accents', async () => {
  await openList(`${ARTICLE}?_q=ba%20to%20tong%20ket`);
  await page
    .getByRole('row')
    .filter({ hasText: ARTICLE_DRAFT.title.slice(0, 20) })
    .waitFor();
});

test('captions are the titles of the rows of the body', async () => {
  await openEntry(ARTICLE, articleId);
  for (const caption of ARTICLE_DRAFT.captions) await row(`Ảnh có chú thích - ${caption}`).waitFor();
  expect(await page.title()).toBe(`${ARTICLE_DRAFT.title} | Đình`);
});

test("a person is found by part of the name in a nested picker, which shows names and never 'untitled'", async () => {
  await row(`Ảnh có chú thích - ${ARTICLE_DRAFT.captions[0]}`).click();
  await row('Phạm Giang Nam').click();
  const picker = page.locator('[role=combobox][name="body.1.people.0.person"]');
  await picker.click();
  await page.keyboard.type('vinh');
  const options = page.getByRole('option').filter({ hasNotText: 'Tạo mục liên kết' });
  await options.filter({ hasText: 'Nguyễn Quang Vinh' }).waitFor();
  await screenshot('admin-edit-person-picker');
  expect((await options.allInnerTexts()).map((text) => text.trim())).toEqual(['Nguyễn Quang Vinh']);
  await options.first().click();
  await page.getByRole('button', { name: 'Nguyễn Quang Vinh' }).waitFor();
});

test('the entry picker shows the chosen event by its name and finds events from the keyboard, without accents', async () => {
  await row('Sự kiện').click();
  const picker = page.getByLabel('Sự kiện được chèn');
  await expectValue(picker, ARTICLE_DRAFT.event);
  await page.getByRole('button', { name: 'Bỏ chọn' }).click();
  await expectValue(picker, '');
  await picker.focus();
  await page.keyboard.type('tong ket phong trao', { delay: 20 });
  await page.getByRole('option').filter({ hasText: ARTICLE_DRAFT.event }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option][data-highlighted]').waitFor();
  await page.keyboard.press('Enter');
  await expectValue(picker, ARTICLE_DRAFT.event);
});

test('a changed caption is published within two seconds and read back from the public address', async () => {
  await page.locator('input[name="body.1.caption"]').fill(NEW_CAPTION);
  await row(`Ảnh có chú thích - ${NEW_CAPTION}`).waitFor();
  await page.locator('input[name="body.1.caption"]').scrollIntoViewIfNeeded();
  await screenshot('admin-edit-captions');

  await stateOfEntry('Bản nháp').waitFor();
  const answered = page.waitForResponse((response) => response.url().includes('/actions/publish'));
  const clickedAt = performance.now();
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await answered;
  const serverMs = Math.round(performance.now() - clickedAt);
  await page.getByRole('status').locator('p').getByText('Đã xuất bản', { exact: true }).waitFor();
  const tookMs = Math.round(performance.now() - clickedAt);
  process.stdout.write(`Said to be published ${tookMs} ms after the click; the server had answered after ${serverMs} ms.\n`);
  expect(tookMs).toBeLessThanOrEqual(PUBLISH_LIMIT_MS);
  await stateOfEntry('Đã xuất bản').waitFor();

  const response = await fetch(`${server.url}/api/articles/by-slug/ba-to-tong-ket-10-nam-xay-dung-nong-thon-moi?locale=vi`);
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain(NEW_CAPTION);
  expect(text).toContain('Nguyễn Quang Vinh');
});

test('the form of an event is in Vietnamese, its choices too', async () => {
  await openEntry(EVENT, eventId);
  await page.getByRole('combobox', { name: 'Tình trạng' }).filter({ hasText: 'Đã diễn ra' }).waitFor();
  await screenshot('admin-edit-event');
});

test('no request went to another host, and no text was missing', () => {
  expect(desk.foreignRequests).toEqual([]);
  expect(desk.missingTexts).toEqual([]);
});

/** Asks again, because what is typed into a form may redraw it. */
const expectValue = async (input: Locator, value: string): Promise<void> => {
  const deadline = Date.now() + 5000;
  while ((await input.inputValue()) !== value && Date.now() < deadline) await page.waitForTimeout(50);
  expect(await input.inputValue()).toBe(value);
};
