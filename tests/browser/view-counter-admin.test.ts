import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { ARTICLE } from '../../src/content-types';
import { launchChromium } from '../support/chromium';
import { registerFirstAdmin, startServer, type FirstAdmin, type ServerProcess } from '../support/server';
import { linkTo, openAdminApi } from './admin-api';
import { openAdminPage, type AdminPage } from './admin-page';
import { ARTICLE_DRAFT, seedArticle } from './seed-article';

const LIST = `/content-manager/collection-types/${ARTICLE}`;
const REPORT = '/plugins/view-counter';
const SETTINGS = '/settings/view-counter';
const SECOND = 'Khai mạc lễ hội điện Trường Bà';
const READERS = 3;

let server: ServerProcess;
let browser: Browser;
let admin: FirstAdmin;
let desk: AdminPage;
let page: Page;
let articleId: string;

/** One showing of an article in the browser of one reader. */
const read = async (documentId: string, reader: number): Promise<void> => {
  const agent = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${120 + reader}.0.0.0 Safari/537.36`;
  const body = JSON.stringify({ hitId: randomBytes(16).toString('hex'), type: 'article', documentId, nav: 'navigate' });
  const response = await fetch(`${server.url}/api/reads`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'text/plain', 'User-Agent': agent },
  });
  if (!response.ok) throw new Error(`POST /api/reads answered ${response.status}: ${await response.text()}`);
};

const seedSecond = async (): Promise<string> => {
  const api = openAdminApi({ url: server.url, token: admin.token });
  const publisher = await api.create('api::organization.organization', {
    name: 'UBND huyện Trà Bồng',
    classification: 'peoplesCommittee',
    adminLevel: 'district',
  });
  const body = [{ __component: 'content.text', blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Sáng nay.' }] }] }];
  const { documentId } = await api.create(ARTICLE, {
    title: SECOND,
    articleType: 'news',
    datePublished: '2024-12-21T01:00:00.000Z',
    publisher: linkTo(publisher.documentId),
    body,
  });
  await api.publish(ARTICLE, documentId);
  return documentId;
};

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  admin = await registerFirstAdmin(server.url);
  ({ articleId } = await seedArticle({ url: server.url, token: admin.token }));
  await openAdminApi({ url: server.url, token: admin.token }).publish(ARTICLE, articleId);
  const secondId = await seedSecond();
  for (let reader = 0; reader < READERS; reader += 1) await read(articleId, reader);
  await read(secondId, 0);
  desk = await openAdminPage({ browser, url: server.url, admin });
  ({ page } = desk);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const section = (name: string): Locator => page.getByRole('region', { name, exact: true });
const choose = async (field: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

test('the home page shows who is there, the views of today, and what is read most, which opens', async () => {
  const widget = page.locator('section', { has: page.getByRole('heading', { name: 'Lượt xem', exact: true }) });
  await widget.getByText('Lượt xem hôm nay').waitFor();
  // Who is there is asked for once in ten seconds.
  const text = (await widget.innerText()).replace(/\s+/g, ' ');
  expect(text).toMatch(/Đang truy cập [1-3] trong 5 phút qua Lượt xem hôm nay 4 hôm qua 0 Lượt truy cập hôm nay 3 hôm qua 0/i);
  await widget.getByRole('link', { name: ARTICLE_DRAFT.title }).click();
  await page.getByRole('button', { name: 'Điều chỉnh số' }).waitFor();
  expect(page.url()).toContain(`${ARTICLE}/${articleId}`);
});

test('an editor adjusts the number of an entry with a reason, and finds it in the log', async () => {
  await desk.open(`${LIST}/${articleId}`);
  const panel = page.getByRole('complementary').filter({ hasText: '30 ngày qua' });
  expect((await panel.innerText()).replace(/\s+/g, ' ')).toMatch(/Tổng cộng 3 Không trùng 3 30 ngày qua: 3 lượt xem/i);
  await panel.getByRole('button', { name: 'Điều chỉnh số' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Điều chỉnh', exact: true }).click();
  await dialog.getByText('Viết lý do, ít nhất 5 chữ cái').waitFor();
  await dialog.getByLabel('Số mới').fill('1300');
  await dialog.getByLabel('Lý do').fill('Cộng số của trang cũ');
  await dialog.getByText('3 → 1.300 (+1.297)').waitFor();
  await dialog.getByRole('button', { name: 'Điều chỉnh', exact: true }).click();
  await panel.getByText('Gồm 3 đếm được, 0 nhập từ trang cũ, 1.297 điều chỉnh').waitFor();

  await panel.getByRole('link', { name: 'Nhật ký điều chỉnh' }).click();
  const line = page.getByRole('row').filter({ hasText: 'Cộng số của trang cũ' });
  await line.waitFor();
  expect((await line.innerText()).replace(/\s+/g, ' ')).toContain('Quản trị Đình Điều chỉnh Ba Tơ tổng kết');
  expect(await line.innerText()).toContain('3 → 1.300');
});

test('the list has a column of views, filled by one request, and sorts by it from the keyboard', async () => {
  const requests: string[] = [];
  page.on('request', (request) => request.url().includes('/view-counter/column') && requests.push(request.url()));
  await desk.open(`${LIST}?sort=title:ASC`);
  const rows = page.locator('tbody tr');
  await rows.filter({ hasText: SECOND }).getByText('1', { exact: true }).waitFor();
  await rows.filter({ hasText: 'Ba Tơ tổng kết' }).getByText('1.300', { exact: true }).waitFor();
  expect(new Set(requests).size).toBe(1);

  const heading = page.locator('thead th').filter({ hasText: /lượt xem/i });
  await heading.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=views:ASC/);
  await page.locator('tbody tr:first-child', { hasText: SECOND }).waitFor();
  await heading.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=views:DESC/);
  await page.locator('tbody tr:first-child', { hasText: 'Ba Tơ tổng kết' }).waitFor();
});

test('a report is chosen by range and comparison, stands in the address, and is saved as CSV', async () => {
  await desk.open(REPORT);
  await section('Diễn biến').waitFor();
  await choose('Thời gian', '7 ngày qua');
  await choose('So sánh với', 'Kỳ liền trước');
  await page.waitForURL(/range=days7&compare=previous/);
  await page.getByText('Kỳ trước: 0').first().waitFor();
  await page.getByRole('button', { name: 'Xem dạng bảng' }).click();
  const today = section('Diễn biến').locator('tbody tr').last();
  expect((await today.locator('td').allInnerTexts()).slice(1, 4)).toEqual(['4', '3', '4']);
  expect(await section('Đọc nhiều nhất').locator('tbody tr').count()).toBe(2);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất CSV danh sách đọc nhiều nhất' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^doc-nhieu-nhat-.*\.csv$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain(ARTICLE_DRAFT.title);

  const address = page.url();
  await page.reload();
  await page.getByText('Kỳ trước: 0').first().waitFor();
  expect(page.url()).toBe(address);
});

test('old counts are looked at, imported and taken back', async () => {
  await desk.open(`${REPORT}?tab=import`);
  const csv = `documentId,views\n${articleId},126\nkhong-co,5\n`;
  await page.getByTestId('import-file').setInputFiles({ name: 'cu.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const analysis = section('Những gì sẽ thay đổi');
  await analysis.getByText('Không có nội dung nào mang mã này.').waitFor();
  expect((await analysis.locator('tbody tr').innerText()).replace(/\s+/g, ' ')).toMatch(/Ba Tơ tổng kết .* 1\.300 1\.426/);
  await analysis.getByRole('button', { name: 'Nhập 1 số' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
  const run = section('Các lần nhập').getByRole('listitem').first();
  await run.getByText('Đã xong').waitFor();
  await run.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
  await run.getByText('Đã hoàn tác').waitFor();
});

test('a changed rule holds, is noted on the chart and written to the log', async () => {
  await desk.open(SETTINGS);
  await page.getByText('Tự đặt', { exact: true }).click();
  await page.getByLabel('Mở lại trong vòng (giây) chỉ tính một lượt').fill('60');
  await page.getByLabel('Địa chỉ hoặc dải địa chỉ').fill('10.0.0');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByText('Viết một địa chỉ như 203.0.113.7').waitFor();
  await page.getByRole('button', { name: 'Thêm địa chỉ của tôi (127.0.0.1)' }).click();
  await page.getByText('Quá khứ không được tính lại').waitFor();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu.').waitFor();

  await desk.open(REPORT);
  const note =
    'Cách tính lượt xem: Chuẩn COUNTER (nên dùng) → Tự đặt; Mở lại trong vòng (giây) chỉ tính một lượt: 30 → 60; Địa chỉ không đếm: 0 → 1';
  await section('Diễn biến').getByRole('listitem').filter({ hasText: note }).waitFor();
  await page.getByRole('tab', { name: 'Nhật ký' }).click();
  await page.getByRole('row').filter({ hasText: 'Đổi cài đặt' }).getByText(note).waitFor();
});

test('no text was missing, nothing was thrown and no other host was asked', () => {
  expect({ ...desk, page: null, open: null }).toEqual({ page: null, open: null, foreignRequests: [], missingTexts: [], crashes: [] });
});

test('all of it speaks English, too', async () => {
  const english = await openAdminPage({ browser, url: server.url, admin, language: 'en' });
  await english.page.getByText('Most read today').waitFor();
  const places: [string, string][] = [
    [`${LIST}/${articleId}`, 'Log of adjustments'],
    [`${REPORT}?compare=yearBefore`, 'Where the views went'],
    [`${REPORT}?tab=log`, 'Settings changed'],
    [`${REPORT}?tab=import`, 'Undone'],
    [SETTINGS, 'COUNTER standard (recommended)'],
  ];
  for (const [path, text] of places) {
    await english.open(path);
    await english.page.getByText(text, { exact: true }).first().waitFor();
  }
  expect({ missing: english.missingTexts, crashes: english.crashes }).toEqual({ missing: [], crashes: [] });
});
