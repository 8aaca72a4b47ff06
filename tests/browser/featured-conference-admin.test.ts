import type { Browser, Locator, Page } from 'playwright-core';
import { EVENT } from '../../src/content-types';
import { launchChromium } from '../support/chromium';
import { axeFindings } from '../support/demo';
import { registerFirstAdmin, startServer, type FirstAdmin, type ServerProcess } from '../support/server';
import { openAdminPage, type AdminPage } from './admin-page';
import { joinAs } from './join-as';
import { lookAt } from './look-at';
import { EVENTS, seedEvents, type SeededEvents } from './seed-events';

const PINS = '/plugins/featured-conference';
const SETTINGS = '/settings/featured-conference';
const LIST = `/content-manager/collection-types/${EVENT}`;

const HEADLINE = 'Toàn huyện hướng về hội nghị tổng kết';

let server: ServerProcess;
let browser: Browser;
let admin: FirstAdmin;
let desk: AdminPage;
let page: Page;
let events: SeededEvents;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  admin = await registerFirstAdmin(server.url);
  events = await seedEvents({ url: server.url, token: admin.token });
  desk = await openAdminPage({ browser, url: server.url, admin });
  ({ page } = desk);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const section = (name: string): Locator => page.getByRole('region', { name, exact: true });
const dialog = (): Locator => page.getByRole('dialog');
const panel = (): Locator => page.getByRole('complementary').filter({ hasText: 'Mọi ghim và xem trước' });
const textOf = async (locator: Locator): Promise<string> => (await locator.innerText()).replace(/\s+/g, ' ');
const preview = () => page.frameLocator('iframe[title="Khối nổi bật xem trước"]');

test('the home page shows the block as readers see it, and says why', async () => {
  const widget = page.locator('section', { has: page.getByRole('heading', { name: 'Khối nổi bật lúc này', exact: true }) });
  await widget.getByText('Tự chọn: sự kiện sắp diễn ra.').waitFor();
  await widget.frameLocator('iframe').getByText(EVENTS.coming).first().waitFor();
  await lookAt(page, 'featured-home', 1800);
});

test('an event that is featured by itself says so, in every language at once, and until when', async () => {
  await desk.open(`${LIST}/${events.coming}`);
  await panel().getByText('Đang nổi bật').first().waitFor();
  expect(await textOf(panel())).toMatch(/Tiếng Việt, Tiếng Anh Đang nổi bật Sự kiện sắp diễn ra\. Có thể đổi từ/i);
  await lookAt(page, 'featured-panel', 1800);
});

test('a draft cannot be pinned, and the panel says what to do first', async () => {
  await desk.open(`${LIST}/${events.draft}`);
  await panel().getByText('Sự kiện chưa đăng.').waitFor();
  await panel().getByText('Đăng sự kiện trước rồi mới ghim được.').waitFor();
  expect(await panel().getByRole('button').count()).toBe(0);
});

test('the action of an event opens a pin with a suggested end; a mistake is said beside its field', async () => {
  await desk.open(`${LIST}/${events.past}`);
  await panel().getByText('Không nổi bật').first().waitFor();
  await page.getByRole('button', { name: 'Thao tác khác' }).first().click();
  await page.getByRole('menuitem', { name: 'Ghim lên khối nổi bật' }).click();
  await dialog().getByText(EVENTS.past).waitFor();
  await dialog().getByText('Khối hiện sự kiện này ngay khi lưu, đến').waitFor();
  await dialog().getByLabel('Ưu tiên').fill('');
  await dialog().getByRole('button', { name: 'Ghim', exact: true }).click();
  await dialog().getByText('Viết một số nguyên từ −1000 đến 1000').waitFor();
  await dialog().getByLabel('Ưu tiên').fill('5');
  await dialog().getByRole('button', { name: 'Tiếng Việt: theo sự kiện' }).click();
  await dialog().getByLabel('Tiêu đề').fill(HEADLINE);
  await dialog().getByLabel('Ghi chú').fill('Theo đề nghị của Văn phòng');
  await lookAt(page, 'featured-dialog', 1800);
  await dialog().getByRole('button', { name: 'Ghim', exact: true }).click();
  await page.getByText('Đã ghim.').waitFor();
  await panel().getByText('Đang nổi bật').first().waitFor();
  expect(await textOf(panel())).toContain('Sự kiện được ghim.');
});

test('the page of pins lists it with what it does, and previews the block in its own words', async () => {
  await desk.open(PINS);
  const card = section('Các ghim').getByRole('listitem').first();
  await card.getByText('Đang hiện: ').waitFor();
  expect(await textOf(card)).toContain(`1. ${EVENTS.past}`);
  expect(await textOf(card)).toContain('Ưu tiên 5');
  await preview().getByText(HEADLINE).first().waitFor();
  await lookAt(page, 'featured-pins', 1800);
});

test('a pin can be prepared for later from the keyboard, and the block previewed as it will begin', async () => {
  await page.getByRole('button', { name: 'Ghim một sự kiện' }).focus();
  await page.keyboard.press('Enter');
  await dialog().getByRole('button', { name: 'Ghim', exact: true }).click();
  await dialog().getByText('Chọn một sự kiện').waitFor();
  await dialog().getByRole('combobox', { name: 'Sự kiện' }).pressSequentially('tổng kết');
  await page.getByRole('option', { name: EVENTS.coming }).click();
  const start = new Date(Date.now() + 2 * 86_400_000);
  const day = new Intl.DateTimeFormat('vi', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(start);
  await dialog().getByLabel('Bắt đầu: ngày').fill(day);
  await page.keyboard.press('Tab');
  await dialog().getByText(`Khối hiện sự kiện này từ ${day} 00:00 đến`).waitFor();
  await dialog().getByRole('button', { name: 'Ghim', exact: true }).click();
  await page.getByText('Đã ghim.').waitFor();

  await page.getByRole('tab', { name: 'Sắp ghim (1)' }).click();
  const card = section('Các ghim').getByRole('listitem').first();
  await card.getByRole('button', { name: 'Xem trước lúc bắt đầu' }).click();
  await section('Xem trước').getByText(`Khối vào lúc ${day} 00:00`).waitFor();
});

test('each form is copied with a word about it', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const forms = section('Đưa khối lên trang');
  expect(await forms.getByRole('button').count()).toBeGreaterThanOrEqual(6);
  await forms.getByRole('button', { name: 'Sao chép: Thẻ HTML' }).click();
  await page.getByText('Đã sao chép: Thẻ HTML').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<featured-conference src=');
});

test('a pin is switched off, on, and removed after a question', async () => {
  await page.getByRole('tab', { name: /Đang ghim/ }).click();
  const card = section('Các ghim').getByRole('listitem').first();
  await card.getByRole('button', { name: 'Tắt', exact: true }).click();
  await page.getByText('Đã tắt ghim.').waitFor();
  await section('Các ghim').getByText('Hiện không ghim sự kiện nào.').waitFor();
  await lookAt(page, 'featured-empty', 1800);
  await page.getByRole('tab', { name: 'Đã tắt (1)' }).click();
  await section('Các ghim').getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa ghim' }).click();
  await page.getByText('Đã xóa ghim.').waitFor();
  await page.getByRole('tab', { name: 'Đã tắt (0)' }).waitFor();
});

test('the rules of the automatic choice are settings, refused beside the field where they are wrong', async () => {
  await desk.open(SETTINGS);
  await page.getByLabel('Sự kiện sắp tới: trong số ngày').fill('400');
  await page.getByText('Viết một số nguyên từ 0 đến 365').waitFor();
  await page.getByLabel('Sự kiện sắp tới: trong số ngày').fill('1');
  await page.getByRole('checkbox', { name: 'Buổi lễ' }).check();
  await lookAt(page, 'featured-settings', 1800);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu.').waitFor();
  await desk.open(`${LIST}/${events.coming}`);
  await panel().getByText('Sắp nổi bật').first().waitFor();
});

test('a reporter reads the pins and the reasons, and is offered nothing that would be refused', async () => {
  const reporter = await openAdminPage({
    browser,
    url: server.url,
    admin: await joinAs({ url: server.url, admin, code: 'dinh-reporter' }),
  });
  await reporter.open(PINS);
  await reporter.page.getByRole('tab', { name: /Đang ghim/ }).waitFor();
  expect(await reporter.page.getByRole('button', { name: /Ghim một sự kiện|Sửa|Tắt|Xóa/ }).count()).toBe(0);
  await reporter.open(`${LIST}/${events.past}`);
  const reasons = reporter.page.getByRole('complementary').filter({ hasText: 'Mọi ghim và xem trước' });
  await reasons
    .getByText(/nổi bật$/)
    .nth(1)
    .waitFor();
  expect(await reasons.getByRole('button').count()).toBe(0);
  await reporter.open(SETTINGS);
  await reporter.page
    .getByText('Bạn không có quyền')
    .or(reporter.page.getByText(/không có quyền/i))
    .first()
    .waitFor();
  await reporter.page.context().close();
});

test('axe finds nothing on the pages of the block', async () => {
  for (const place of [PINS, SETTINGS]) {
    await desk.open(place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('no text was missing, nothing was thrown and no other host was asked', () => {
  expect({ ...desk, page: null, open: null }).toEqual({ page: null, open: null, foreignRequests: [], missingTexts: [], crashes: [] });
});

test('all of it speaks English, too', async () => {
  const english = await openAdminPage({ browser, url: server.url, admin, language: 'en' });
  await english.page.getByText('Featured block now').waitFor();
  const places: [string, string][] = [
    [PINS, 'Put the block on a page'],
    [SETTINGS, 'Choose an event when none is pinned'],
    [`${LIST}/${events.coming}?plugins[i18n][locale]=en`, 'Featured next'],
  ];
  for (const [place, text] of places) {
    await english.open(place);
    await english.page.getByText(text, { exact: true }).first().waitFor();
  }
  expect({ missing: english.missingTexts, crashes: english.crashes }).toEqual({ missing: [], crashes: [] });
});
