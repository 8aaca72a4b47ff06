import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium';
import { ARTICLE, ORGANIZATION } from '../../../src/content-types';
import { axeFindings } from '../../support/demo';
import { VAN_KHE } from '../../support/imports';
import { zipOf } from '../../support/legacy-import/archives';
import { registerFirstAdmin, startServer, type FirstAdmin, type ServerProcess } from '../../support/server';
import { openAdminApi } from '../admin-api';
import { openAdminPage, type AdminPage } from '../admin-page';
import { lookAt } from '../look-at';
import { manyPages, oldPortal, TITLES } from './old-pages';

const IMPORTS = '/plugins/legacy-import';

let server: ServerProcess;
let browser: Browser;
let admin: FirstAdmin;
let desk: AdminPage;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  admin = await registerFirstAdmin(server.url);
  await openAdminApi({ url: server.url, token: admin.token }).create(ORGANIZATION, VAN_KHE);
  desk = await openAdminPage({ browser, url: server.url, admin });
  ({ page } = desk);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const section = (name: string): Locator => page.getByRole('region', { name, exact: true });
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const textOf = async (locator: Locator): Promise<string> => (await locator.innerText()).replace(/\s+/g, ' ');

const askServer = async <Answer>(route: string): Promise<Answer> => {
  const response = await fetch(`${server.url}${route}`, { headers: { Authorization: `Bearer ${admin.token}` } });
  if (!response.ok) throw new Error(`${route} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
};

const countArticles = async (): Promise<number> => {
  const list = await askServer<{ pagination: { total: number } }>(`/content-manager/collection-types/${ARTICLE}?locale=vi`);
  return list.pagination.total;
};

const numberOf = (label: string): Locator => section('Các trang').getByRole('listitem').filter({ hasText: label }).getByRole('link');

let batchAddress = '';

test('a portal without imports says what to do, and the home page that nothing waits', async () => {
  await page.getByText('Không có trang cũ nào chờ xem lại.').waitFor();
  await page.getByRole('link', { name: 'Nhập dữ liệu cũ' }).first().click();
  await page.getByRole('heading', { name: 'Chưa có đợt nhập nào' }).waitFor();
  await lookAt(page, 'import-empty');
  await page.getByRole('link', { name: 'Đợt nhập mới' }).first().click();
  await page.getByRole('heading', { name: 'Đợt nhập mới' }).waitFor();
});

test('what cannot come in is said at once, before anything is sent', async () => {
  await page.getByTestId('import-files').setInputFiles([
    { name: 'rong.htm', mimeType: 'text/html', buffer: Buffer.alloc(0) },
    { name: 'cu.rar', mimeType: 'application/vnd.rar', buffer: Buffer.from('Rar!') },
    { name: 'to.htm', mimeType: 'text/html', buffer: Buffer.alloc(6 * 1024 * 1024) },
  ]);
  const refused = section('3 tệp không nhận được');
  await refused.waitFor();
  expect(await textOf(refused)).toContain('rong.htm: Tệp rỗng.');
  expect(await textOf(refused)).toContain('cu.rar: Chỉ nhận tệp nén zip.');
  expect(await textOf(refused)).toContain('to.htm: Tệp quá lớn.');
  expect(await button('Tải lên').isDisabled()).toBe(true);
});

test('an archive is uploaded, and the import is named after it', async () => {
  const buffer = await zipOf(oldPortal());
  await page.getByTestId('import-files').setInputFiles([{ name: 'van-khe.zip', mimeType: 'application/zip', buffer }]);
  await page.getByText(/1 tệp zip · /).waitFor();
  expect(await page.getByLabel('Tên đợt nhập').inputValue()).toBe('van-khe');
  await page.getByRole('combobox', { name: 'Cơ quan đăng' }).pressSequentially('van khe');
  await page.getByRole('option', { name: VAN_KHE.name }).click();
  await lookAt(page, 'import-new');
  await button('Tải lên').click();
  await page.waitForURL(/batches\/\d{14}-[0-9a-f]{6}$/);
  await page.getByText(`· ${VAN_KHE.name} · Tạo bản nháp`).waitFor();
  batchAddress = new URL(page.url()).pathname.replace('/admin', '');
  await section('Tệp của đợt nhập').getByText('Đã tải lên', { exact: true }).waitFor();
  await section('Tệp của đợt nhập').getByText('1/1 tệp').waitFor();
  await lookAt(page, 'import-open');
});

test('its pages are recognized, counted by state and by doubt', async () => {
  await button('Nhận dạng').click();
  await button('Tạo bản nháp').waitFor();
  expect(await textOf(numberOf('Đã nhận dạng'))).toBe('3');
  await section('Điều máy suy ra và còn ngờ').getByRole('link').first().waitFor();
  expect(await countArticles()).toBe(0);
  await lookAt(page, 'import-recognized');
});

test('the queue shows what a number counted, is filtered in the address, and survives a reload', async () => {
  await numberOf('Đã nhận dạng').click();
  await page.getByRole('row').filter({ hasText: TITLES.market }).waitFor();
  await page.getByRole('searchbox').fill('phien cho');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=phien\+cho/);
  await page.getByText('1 trang', { exact: true }).first().waitFor();
  await page.reload();
  await page.getByRole('row').filter({ hasText: TITLES.market }).waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await lookAt(page, 'import-queue');
});

test('several pages are settled at once, from the keyboard alone', async () => {
  await desk.open(`${IMPORTS}/pages?scope=all`);
  await page.getByRole('row').filter({ hasText: TITLES.market }).waitFor();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByText('Đã chọn 2 trang').waitFor();
  await lookAt(page, 'import-selected');
  await page.keyboard.press('e');
  await page.getByText('Đã ghi 2 trang là xem xong.').waitFor();
  await page.getByRole('tab', { name: 'Đã xem xong' }).click();
  await page.waitForURL(/settled=yes/);
  await page.getByText('2 trang', { exact: true }).first().waitFor();
  await page.getByRole('checkbox', { name: 'Chọn mọi trang đang hiện' }).click();
  await button('Cần xem lại').click();
  await page.getByText('2 trang lại chờ xem.').waitFor();
});

test('drafts are created, and the report is read', async () => {
  await desk.open(batchAddress);
  await button('Tạo bản nháp').click();
  await button('Hoàn tác').waitFor();
  expect(await countArticles()).toBe(3);
  const [download] = await Promise.all([page.waitForEvent('download'), button('Báo cáo').click()]);
  expect(download.suggestedFilename()).toMatch(/^bao-cao-nhap-\d{14}-[0-9a-f]{6}\.txt$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain('made: 3 articles');
  await lookAt(page, 'import-finished');
});

test('an undo is looked at before it is done: what goes, and what stays', async () => {
  await button('Hoàn tác').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('3 bài viết').waitFor();
  await lookAt(page, 'import-undo');
  await dialog.getByRole('button', { name: 'Hoàn tác đợt nhập' }).click();
  await button('Xóa đợt nhập').waitFor();
  expect(await countArticles()).toBe(0);
  await button('Xóa đợt nhập').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('heading', { name: 'Chưa có đợt nhập nào' }).waitFor();
});

test('hundreds of files go four at a time, are paused, go on, and a broken connection is made good', async () => {
  let sent = 0;
  let atOnce = 0;
  let most = 0;
  await page.route('**/legacy-import/batches/*/files?*', async (route) => {
    sent += 1;
    atOnce += 1;
    most = Math.max(most, atOnce);
    if (sent === 20) await route.abort('connectionreset');
    else await route.continue();
    atOnce -= 1;
  });
  await desk.open(`${IMPORTS}/new`);
  await page.getByTestId('import-files').setInputFiles(manyPages(300));
  await page.getByText(/^300 trang · /).waitFor();
  await page.getByLabel('Tên đợt nhập').fill('Ba trăm tin');
  await button('Tải lên').click();
  await button('Tạm dừng').click();
  await button('Tải tiếp').waitFor();
  await lookAt(page, 'import-paused');
  await button('Tải tiếp').click();
  await section('Tệp của đợt nhập').getByText('300/300 tệp').waitFor({ timeout: 120_000 });
  await section('Tệp của đợt nhập')
    .getByText(/^Trên máy chủ: 300 trang/)
    .waitFor();
  await page.unroute('**/legacy-import/batches/*/files?*');
  expect(sent).toBe(301);
  expect(most).toBeLessThanOrEqual(4);
});

test('an upload goes on while its person looks at something else', async () => {
  await page.route('**/legacy-import/batches/*/files?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  await page.getByTestId('import-files').setInputFiles(manyPages(40));
  await button('Tạm dừng').waitFor();
  await page.getByRole('link', { name: 'Nhập dữ liệu cũ' }).last().click();
  await page.getByRole('link', { name: 'Ba trăm tin' }).click();
  await section('Tệp của đợt nhập').getByText('40/40 tệp').waitFor();
  await page.unroute('**/legacy-import/batches/*/files?*');
});

test('work is stopped after the page it is at, shows its pace, and goes on', async () => {
  await button('Nhận dạng').click();
  await button('Tạo bản nháp').click({ timeout: 120_000 });
  await section('Việc tiếp theo')
    .getByText(/trang\/giây/)
    .waitFor({ timeout: 60_000 });
  await lookAt(page, 'import-importing');
  await button('Dừng').click();
  await button('Chạy tiếp').or(button('Tạo bản nháp')).waitFor({ timeout: 60_000 });
  const made = await countArticles();
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(300);
});

test('lists and forms have no obstacle that axe finds', async () => {
  const findings: string[] = [];
  for (const place of [IMPORTS, `${IMPORTS}/new`, `${IMPORTS}/pages?scope=all`]) {
    await desk.open(place);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.waitForTimeout(500);
    findings.push(...(await axeFindings(page)).filter((finding) => finding.includes('main')));
  }
  expect(findings).toEqual([]);
});

test('no text was missing, nothing was thrown and no other host was asked', () => {
  expect({ ...desk, page: null, open: null }).toEqual({ page: null, open: null, foreignRequests: [], missingTexts: [], crashes: [] });
});

test('all of it speaks English, too', async () => {
  const english = await openAdminPage({ browser, url: server.url, admin, language: 'en' });
  const places: [string, string][] = [
    [IMPORTS, 'New import'],
    [`${IMPORTS}/new`, 'Files of the old portal'],
    [`${IMPORTS}/pages?scope=all`, 'Least sure first'],
  ];
  for (const [place, text] of places) {
    await english.open(place);
    await english.page.getByText(text, { exact: true }).first().waitFor();
  }
  expect({ missing: english.missingTexts, crashes: english.crashes }).toEqual({ missing: [], crashes: [] });
});
