import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Batch, PageList } from '../../../src/plugins/legacy-import/shared/contracts';
import { launchChromium } from '../../support/chromium';
import { axeFindings } from '../../support/demo';
import { registerFirstAdmin, startServer, type FirstAdmin, type ServerProcess } from '../../support/server';
import { openAdminPage, type AdminPage } from '../admin-page';
import { joinAs } from '../join-as';
import { lookAt } from '../look-at';
import { oldPortal, TITLES } from './old-pages';

let server: ServerProcess;
let browser: Browser;
let admin: FirstAdmin;
let desk: AdminPage;
let page: Page;
/** By the last part of the file's name. */
const ids = new Map<string, number>();

const ask = async <Answer>(method: string, route: string, body?: unknown): Promise<Answer> => {
  const isFile = Buffer.isBuffer(body);
  const headers = { Authorization: `Bearer ${admin.token}`, 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' };
  const sent = isFile ? new Uint8Array(body) : body === undefined ? undefined : JSON.stringify(body);
  const response = await fetch(`${server.url}/legacy-import${route}`, { method, headers, body: sent });
  if (!response.ok) throw new Error(`${method} ${route} answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { data: Answer }).data;
};

/** The pages of an old portal, uploaded and recognized. */
const recognizeOldPortal = async (): Promise<void> => {
  const { id } = await ask<Batch>('POST', '/batches', { name: 'Vân Khê' });
  for (const [file, content] of Object.entries(oldPortal()))
    await ask('PUT', `/batches/${id}/files?path=${encodeURIComponent(file)}`, Buffer.from(content));
  await ask('POST', `/batches/${id}/recognize`, {});
  let batch = await ask<Batch>('GET', `/batches/${id}`);
  for (let tries = 0; batch.state !== 'recognized' && tries < 120; tries += 1) {
    await sleep(500);
    batch = await ask<Batch>('GET', `/batches/${id}`);
  }
  const { pages } = await ask<PageList>('GET', `/pages?batchId=${id}`);
  for (const { file, id: pageId } of pages) ids.set(path.basename(file), pageId);
};

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  admin = await registerFirstAdmin(server.url);
  await recognizeOldPortal();
  desk = await openAdminPage({ browser, url: server.url, admin });
  ({ page } = desk);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const openPage = async (file: string, from: AdminPage = desk): Promise<void> => {
  await from.open(`/plugins/legacy-import/pages/${ids.get(file)}`);
  await from.page.getByRole('heading', { level: 1 }).waitFor();
};

const section = (name: string): Locator => page.getByRole('region', { name, exact: true });
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const blockWith = (text: string): Locator => page.locator('[id^="recognized-block-"]').filter({ hasText: text });
/** Stays the same block while its text is being edited. */
const sameBlock = async (block: Locator): Promise<Locator> => page.locator(`#${await block.getAttribute('id')}`);
const textOf = async (locator: Locator): Promise<string> => (await locator.innerText()).replace(/\s+/g, ' ');

test('the original stands beside what was recognized, and each inference is a sentence', async () => {
  await openPage('trong-rung.txt');
  expect(await textOf(section('Bản gốc').first())).toContain('Số lượt truy cập: 905');
  expect(await page.getByLabel('Ngày đăng').inputValue()).toBe('18/09/2023 10:05');
  expect(await page.getByLabel('Lượt xem cũ').inputValue()).toBe('57');
  const doubts = await textOf(section('Điều suy ra và điều ngờ'));
  expect(doubts).toContain('Cơ quan đăng “UBND huyện Minh Long” được đọc từ dòng đầu trang “ỦY BAN NHÂN DÂN HUYỆN MINH LONG”.');
  expect(doubts).toContain('Không có tệp ảnh cho “Quang cảnh buổi lễ”.');
  expect(await textOf(blockWith('Quang cảnh buổi lễ'))).toContain('Ảnh phía trên chú thích này không đi kèm trang cũ.');
  await lookAt(page, 'import-page-text', 900);
});

test('pointing at a block marks its place in the original, and the original leads to the block', async () => {
  const marked = section('Bản gốc').locator('mark[data-is-pointed=true]');
  await blockWith('Ngay sau lễ phát động').hover();
  expect(await marked.innerText()).toMatch(/^Ngay sau lễ phát động, hơn 200 đoàn viên/);
  await section('Bản gốc').getByText('Minh Thư').first().click();
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Minh Thư'));
  expect(await marked.innerText()).toContain('Minh Thư');
});

test('what says nothing is refused beside its field, and shown when one saves', async () => {
  await page.getByLabel('Ngày đăng').fill('31/02/2024');
  await page.getByText('Viết ngày và giờ như 13/03/2024 08:29').waitFor();
  await page.getByLabel('Bút danh').fill('Minh Thư (CTV)');
  await button('Lưu chỉnh sửa').click();
  expect(await page.getByLabel('Ngày đăng').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByLabel('Ngày đăng').fill('18/9/2023 10h15');
  await page.getByText('Máy nhận ra: 18/09/2023 10:05').waitFor();
});

test('a block is corrected in place: its role, its text and its people', async () => {
  const caption = await sameBlock(blockWith('phát động ra quân trồng rừng'));
  await caption.getByRole('button', { name: /^Sửa lời văn của khối/ }).click();
  await caption.getByLabel('Chức danh in tại đây').fill('Phó Chủ tịch Thường trực UBND huyện');
  await caption.getByRole('button', { name: 'Thêm người' }).click();
  await caption.getByLabel('Họ tên').last().fill('Lương Bảo Châu');
  await caption.getByLabel('Chức danh in tại đây').last().fill('Bí thư Huyện đoàn');
  await lookAt(page, 'import-page-editing', 900);
  await caption.getByRole('button', { name: 'Xong' }).click();
  await page.getByText('Đã sửa 3 chỗ').waitFor();
  await blockWith('Ngay sau lễ phát động').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Đề mục' }).click();
  await page.getByText('Đã sửa 4 chỗ').waitFor();
});

test('nobody loses corrections by leaving; a single one is taken back', async () => {
  await button('Trang sau').or(button('Trang trước')).first().waitFor();
  await page.getByRole('link', { name: 'Danh sách trang' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByText('Bạn đã sửa 4 chỗ mà chưa lưu.').waitFor();
  await lookAt(page, 'import-page-leaving', 900);
  await question.getByRole('button', { name: 'Ở lại' }).click();
  await blockWith('Ngay sau lễ phát động')
    .getByRole('button', { name: /^Lấy lại như máy nhận ra: Vai trò/ })
    .click();
  await page.getByText('Đã sửa 3 chỗ').waitFor();
});

test('corrections are saved from the keyboard and are there the next time', async () => {
  await page.keyboard.press('Control+s');
  await page.getByText('Đã lưu chỉnh sửa.').waitFor();
  await page.reload();
  await page.getByText('Đã sửa 3 chỗ').waitFor();
  expect(await page.getByLabel('Bút danh').inputValue()).toBe('Minh Thư (CTV)');
  expect(await page.getByLabel('Ngày đăng').inputValue()).toBe('18/09/2023 10:15');
  const caption = await textOf(blockWith('phát động ra quân trồng rừng'));
  expect(caption).toContain('Lương Bảo Châu – Bí thư Huyện đoàn');
  expect(await textOf(section('Sẽ ghi vào hệ thống'))).toContain('Phó Chủ tịch Thường trực UBND huyện');
});

test('a draft is made of the corrected page, and the article is one click away', async () => {
  await button('Tạo bản nháp').click();
  await page.getByText('Đã tạo bản nháp.').waitFor();
  await lookAt(page, 'import-page-imported', 900);
  await page.getByRole('link', { name: 'Mở bài viết' }).click();
  await page.waitForURL(/content-manager\/collection-types\/api::article\.article\//);
  await page.getByRole('heading', { level: 1, name: /trồng rừng/ }).waitFor();
});

test('a page of HTML stands in a frame without scripts, with the pictures that came with it', async () => {
  await openPage('phien-cho.htm');
  const frame = page.frameLocator('iframe[title="Bản gốc"]');
  await frame.getByRole('heading', { name: TITLES.market }).waitFor();
  expect(await page.locator('iframe[title="Bản gốc"]').getAttribute('sandbox')).toBe('allow-same-origin');
  await frame.locator('img[src^="blob:"]').waitFor();
  const caption = blockWith('Gian hàng thổ cẩm của xã Khê Trung');
  await caption.locator('img[src^="blob:"]').waitFor();
  await caption.hover();
  await frame.locator('mark.pointed').getByText('Gian hàng thổ cẩm của xã Khê Trung').waitFor();
  await lookAt(page, 'import-page-html', 900);
});

test('the publisher is chosen where the page names nobody', async () => {
  await page.getByText('Không rõ cơ quan nào đăng.').first().waitFor();
  await page.getByRole('combobox', { name: 'Cơ quan đăng' }).pressSequentially('minh long');
  await page.getByRole('option', { name: /UBND huyện Minh Long/ }).click();
  await button('Lưu chỉnh sửa').click();
  await page.getByText('Đã lưu chỉnh sửa.').waitFor();
  await page.getByText('Tạo một bài mới.').waitFor();
  expect(await page.getByRole('combobox', { name: 'Cơ quan đăng' }).inputValue()).toBe('UBND huyện Minh Long');
});

test('one goes through the pages by the keyboard: marked as reviewed, then the next', async () => {
  const before = page.url();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Đã ghi là xem xong.').waitFor();
  await page.waitForURL((url) => url.href !== before);
  await page.locator('button:enabled', { hasText: 'Trang trước' }).waitFor();
  await page.keyboard.press('Alt+KeyK');
  await page.waitForURL(before);
  await page.getByText(/đã xem xong lúc/).waitFor();
  await button('Xem lại').click();
  await page.getByText('Trang này lại chờ người xem.').waitFor();
  await button('Phím tắt').click();
  await page.getByText('Sang điều còn ngờ kế tiếp').waitFor();
  await page.keyboard.press('Escape');
});

test('a chief editor looks, and is offered nothing that would be refused', async () => {
  const chief = await openAdminPage({
    browser,
    url: server.url,
    admin: await joinAs({ url: server.url, admin, code: 'dinh-chief-editor' }),
  });
  await openPage('trong-rung.txt', chief);
  await chief.page.getByText('Bạn chỉ xem được').waitFor();
  expect(await chief.page.getByLabel('Bút danh').isDisabled()).toBe(true);
  expect(await chief.page.getByRole('button', { name: /Lưu chỉnh sửa|Nhập lại|Tạo bản nháp|Đã xem xong|^Sửa|Lấy lại/ }).count()).toBe(0);
  await chief.page.context().close();
});

test('axe finds nothing', async () => {
  for (const file of ['trong-rung.txt', 'phien-cho.htm']) {
    await openPage(file);
    await section('Nội dung nhận ra').waitFor();
    await page.waitForTimeout(500);
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('no text was missing, nothing was thrown and no other host was asked', () => {
  expect({ ...desk, page: null, open: null }).toEqual({ page: null, open: null, foreignRequests: [], missingTexts: [], crashes: [] });
});

test('all of it speaks English, too', async () => {
  const english = await openAdminPage({ browser, url: server.url, admin, language: 'en' });
  await openPage('tong-ket.txt', english);
  await english.page.getByText('Inferences and doubts', { exact: true }).waitFor();
  await english.page.getByText('No picture file came for “Quang cảnh Hội nghị”.').waitFor();
  await english.page.getByText('Recognized content', { exact: true }).waitFor();
  expect({ missing: english.missingTexts, crashes: english.crashes }).toEqual({ missing: [], crashes: [] });
});
