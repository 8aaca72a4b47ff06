import type { Browser, Locator, Page } from 'playwright-core';
import { APPOINTMENT, ARTICLE, OFFICE, ORGANIZATION, PERSON } from '../../src/content-types';
import { launchChromium } from '../support/chromium';
import { textBlock } from '../support/content';
import { axeFindings } from '../support/demo';
import { registerFirstAdmin, startServer, type FirstAdmin, type ServerProcess } from '../support/server';
import { linkTo, openAdminApi, type AdminApi } from './admin-api';
import { openAdminPage, type AdminPage } from './admin-page';
import { joinAs } from './join-as';
import { lookAt } from './look-at';

const SLOW = 300_000;

let server: ServerProcess;
let browser: Browser;
let admin: FirstAdmin;
let desk: AdminPage;
let page: Page;
let api: AdminApi;
const ids = { district: '', commune: '', province: '', article: '' };

const createStaff = async (organization: string, label: string, name: string): Promise<void> => {
  const office = await api.create(OFFICE, { label, organization: linkTo(organization) });
  const person = await api.create(PERSON, { name });
  await api.create(APPOINTMENT, { person: linkTo(person.documentId), office: linkTo(office.documentId), endPrecision: 'unknown' });
};

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  admin = await registerFirstAdmin(server.url);
  api = openAdminApi({ url: server.url, token: admin.token });
  const organization = async (name: string, more: object = {}) =>
    (await api.create(ORGANIZATION, { name, classification: 'peoplesCommittee', ...more })).documentId;
  ids.province = await organization('UBND tỉnh Quảng Ngãi');
  ids.commune = await organization('UBND xã Ba Tơ', { areaName: 'xã Ba Tơ' });
  ids.district = await organization('UBND huyện Ba Tơ', { areaName: 'huyện Ba Tơ', parent: linkTo(ids.province) });
  await createStaff(ids.district, 'Chủ tịch UBND huyện', 'Phạm Thị Thu Hà');
  await createStaff(ids.district, 'Phó Chủ tịch UBND huyện', 'Nguyễn Văn Huy');
  ids.article = (
    await api.create(ARTICLE, {
      title: 'UBND huyện Ba Tơ tổ chức Hội nghị tổng kết',
      datePublished: '2024-03-13T01:29:00.000Z',
      articleType: 'news',
      publisher: linkTo(ids.district),
      body: [textBlock('Sáng ngày 07/3, UBND huyện tổ chức hội nghị.')],
    })
  ).documentId;
  desk = await openAdminPage({ browser, url: server.url, admin });
  ({ page } = desk);
}, SLOW);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const dialog = (): Locator => page.getByRole('dialog');
const step = (name: string): Locator => dialog().getByRole('region', { name, exact: true });
/** As an archivist has saved it: each test stands for itself. */
const dissolveDistrict = () => api.translate(ORGANIZATION, ids.district, 'vi', { dissolutionDate: '2025-07-01' });
/** Strapi puts the side panels away when the window becomes a tablet's, and what they had opened with them. */
const openSteps = async (): Promise<void> => {
  await openDistrict();
  await page.getByRole('button', { name: 'Các bước giải thể…' }).click();
};
const openDistrict = () => desk.open(`/content-manager/collection-types/${ORGANIZATION}/${ids.district}`);

test(
  'an organization that lives is told how it ends; a day that is typed says what follows; saved, the steps appear',
  async () => {
    await openDistrict();
    await page.getByText('Đang hoạt động. Khi cơ quan giải thể').waitFor();
    const day = page.getByLabel('Ngày giải thể', { exact: true });
    await day.click();
    await page.keyboard.type('01/07/2025', { delay: 30 });
    await page.keyboard.press('Tab');
    // The picker takes over what was typed when another field is entered.
    await page.getByLabel('Mã đơn vị').click();
    await page.getByText('Sau khi lưu: từ ngày 01/07/2025').waitFor();
    await lookAt(page, 'dissolution-pending');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã kết thúc hoạt động từ ngày 01/07/2025.').waitFor();
    await page.getByText('2 nhiệm kỳ còn mở').waitFor();
    await lookAt(page, 'dissolution-panel');
  },
  SLOW,
);

test(
  'each step is looked at, done and taken back in the dialog',
  async () => {
    await dissolveDistrict();
    await openSteps();
    const appointments = step('1. Kết thúc nhiệm kỳ');
    await appointments.getByRole('checkbox', { name: 'Nguyễn Văn Huy – Phó Chủ tịch UBND huyện' }).waitFor();
    // Strapi draws each side panel as a landmark without a name.
    expect((await axeFindings(page)).filter((finding) => !finding.startsWith('landmark-unique'))).toEqual([]);
    await lookAt(page, 'dissolution-steps');
    await openSteps();
    await appointments.getByRole('button', { name: 'Kết thúc 2 nhiệm kỳ' }).click();
    await appointments.getByText('2 nhiệm kỳ đã kết thúc ngày 01/07/2025:').waitFor();

    const successors = step('2. Đơn vị tiếp nhận');
    await successors.getByRole('button', { name: 'Thêm UBND xã Ba Tơ' }).click();
    await successors.getByRole('combobox').pressSequentially('tinh quang');
    await page.getByRole('option', { name: 'UBND tỉnh Quảng Ngãi' }).click();
    await successors.getByRole('button', { name: 'Lưu đơn vị tiếp nhận' }).click();
    const notice = step('3. Thông báo trên bài');
    await notice.getByText('(đơn vị tiếp nhận: UBND tỉnh Quảng Ngãi và UBND xã Ba Tơ)').waitFor();
    await notice.getByText('ceased to operate on 1 July 2025').waitFor();
    await step('4. Khóa').getByText('1 bài, 0 thư viện ảnh, 0 sự kiện').waitFor();
    await lookAt(page, 'dissolution-done');
    await openSteps();

    await appointments.getByRole('button', { name: 'Hoàn tác bước này' }).click();
    await appointments.getByText('Đã mở lại 2 nhiệm kỳ.').waitFor();
    await successors.getByRole('button', { name: 'Hoàn tác bước này' }).click();
    await successors.getByText('Chưa chọn đơn vị nào.').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('2 nhiệm kỳ còn mở').waitFor();
  },
  SLOW,
);

test(
  'an editor reads beside an entry of the archive that changes cannot be saved, and is refused in a sentence',
  async () => {
    await dissolveDistrict();
    const editor = await joinAs({ url: server.url, admin, code: 'dinh-editor' });
    const other = await openAdminPage({ browser, url: server.url, admin: editor });
    await other.open(`/content-manager/collection-types/${ARTICLE}/${ids.article}`);
    await other.page.getByText('bạn xem được, nhưng không lưu được thay đổi').waitFor();
    await other.page.getByText('Nhờ vai trò Văn thư lưu trữ').waitFor();
    await lookAt(other.page, 'dissolution-archive');
    await other.page.getByLabel('Tiêu đề', { exact: false }).first().fill('Đã sửa');
    await other.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await other.page.getByText('"UBND huyện Ba Tơ" was dissolved on 01/07/2025').waitFor();
    await other.open(`/content-manager/collection-types/${ORGANIZATION}/${ids.district}`);
    await other.page.getByRole('button', { name: 'Xem các bước giải thể…' }).click();
    await other.page.getByText('chỉ vai trò Văn thư lưu trữ thực hiện').waitFor();
    expect(await other.page.getByRole('dialog').getByRole('button').allInnerTexts()).not.toContain('Kết thúc 2 nhiệm kỳ');
    // Strapi looks every sentence of a refusal up before it shows it.
    const missingTexts = other.missingTexts.filter((text) => !text.includes('apiError.'));
    expect([missingTexts, other.crashes, other.foreignRequests]).toEqual([[], [], []]);
    await other.page.context().close();
  },
  SLOW,
);

test(
  'everything is there in English too, and nothing was missing, thrown or fetched elsewhere',
  async () => {
    await dissolveDistrict();
    const english = await openAdminPage({ browser, url: server.url, admin, language: 'en' });
    await english.open(`/content-manager/collection-types/${ORGANIZATION}/${ids.district}`);
    await english.page.getByText('Ceased to operate on 1 July 2025.').waitFor();
    await english.page.getByRole('button', { name: 'Steps of the dissolution…' }).click();
    await english.page.getByText('Their appointments will end on 1 July 2025').waitFor();
    await english.open(`/content-manager/collection-types/${ARTICLE}/${ids.article}`);
    await english.page.getByText('You keep the archive, so you may change this entry').waitFor();
    expect([english.missingTexts, english.crashes, english.foreignRequests]).toEqual([[], [], []]);
    expect([desk.missingTexts, desk.crashes, desk.foreignRequests]).toEqual([[], [], []]);
    await english.page.context().close();
  },
  SLOW,
);
