import type { ListAnswer } from '../../../src/reading/lists/shape';
import type { Demo } from '../../support/demo';

export const listTests = (demo: () => Demo): void => {
  const titles = '.cards .card-title';

  test('has pages, and each page an address of its own', async () => {
    const { page, open, untilReady } = await demo().openWindow();
    const second = await demo().get<ListAnswer<'articles'>>('/api/lists/articles?locale=vi&page=2&pageSize=12');
    await open('/tin-tuc');
    await page.locator('.pager [rel=next]').click();
    await page.waitForURL('**/demo/tin-tuc?page=2');
    await untilReady();
    expect(await page.locator(titles).allTextContents()).toEqual(second.data.map(({ title }) => title));
    expect(await page.locator('.pager [aria-current=page]').textContent()).toBe('2');
    expect(await page.getAttribute('link[rel=canonical]', 'href')).toMatch(/\/tin-tuc\?page=2$/);
    expect(await page.title()).toContain('Trang 2');
    await page.locator('.pager [rel=prev]').click();
    await page.waitForURL('**/demo/tin-tuc');
  });

  test('is filtered by a form, whose choices stand in the address', async () => {
    const { page, open, untilReady } = await demo().openWindow();
    await open('/tin-tuc');
    expect(await page.getByLabel('Tháng').isDisabled()).toBe(true);
    const year = (await page.getByLabel('Năm').locator('option').last().textContent()) ?? '';
    await page.getByLabel('Năm').selectOption(year);
    expect(await page.getByLabel('Tháng').isDisabled()).toBe(false);
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.waitForURL(`**/demo/tin-tuc?year=${year}`);
    await untilReady();
    const dates = await page.locator('.cards time').allTextContents();
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => date.slice(6, 10) !== year)).toEqual([]);
    expect(await page.getByLabel('Năm').inputValue()).toBe(year);
    await page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await page.waitForURL('**/demo/tin-tuc');
  });

  test('that has nothing says so', async () => {
    const { page, open } = await demo().openWindow();
    for (const [path, words] of [
      ['/tin-tuc?year=1999', 'Không có mục nào phù hợp.'],
      ['/en/news?year=1999', 'Nothing matches.'],
    ] as const) {
      await open(path);
      expect(await page.locator('main .empty').textContent()).toBe(words);
    }
  });

  test('of people names today’s offices, and is filtered by the organization', async () => {
    const { page, open } = await demo().openWindow();
    const { data } = await demo().get<ListAnswer<'people'>>('/api/lists/people?locale=vi&pageSize=24');
    const holder = data.find(({ offices }) => offices.length > 0);
    const organization = holder?.offices[0]?.organization;
    await open('/nhan-su');
    expect(await page.locator(titles).count()).toBe(data.length);
    await page.getByLabel('Cơ quan').selectOption(organization?.documentId ?? '');
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.waitForURL(/organization=/);
    await page.getByRole('link', { name: holder?.name ?? '' }).waitFor();
    expect(await page.locator('.card-offices li').allTextContents()).toContain(holder?.offices[0]?.label);
  });

  test('of events tells those to come from past ones', async () => {
    const { page, open } = await demo().openWindow();
    await open('/su-kien?state=past');
    expect(new Set(await page.locator('.cards .state').allTextContents())).toEqual(new Set(['Đã diễn ra']));
  });
};
