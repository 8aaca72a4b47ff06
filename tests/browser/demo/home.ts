import type { Home } from '../../../src/reading/home/shape';
import type { Demo } from '../../support/demo';

export const homeTests = (demo: () => Demo): void => {
  const readHome = async () => (await demo().get<{ data: Home }>('/api/home?locale=vi')).data;

  test('shows every part of the answer, in its order', async () => {
    const { page, open } = await demo().openWindow();
    const home = await readHome();
    await open('/');
    expect(await page.locator('.masthead-name').textContent()).toBe(home.site?.name);
    expect(await page.locator('featured-conference h2').textContent()).toBe(home.featured?.name);
    expect(await page.locator('.latest .card-title').allTextContents()).toEqual(home.latest.map(({ title }) => title));
    expect(await page.locator('.most-read h3').allTextContents()).toEqual(home.mostRead.map(({ title }) => title));
    expect(await page.locator('.upcoming .event-row-title').allTextContents()).toEqual(home.upcoming.map(({ name }) => name));
    expect(await page.locator('.home-galleries .card-title').allTextContents()).toEqual(home.galleries.map(({ title }) => title));
  });

  test('leads to an article by its title', async () => {
    const { page, open, untilReady } = await demo().openWindow();
    const [first] = (await readHome()).latest;
    await open('/');
    await page.locator('.latest .card-link').first().click();
    await page.waitForURL(`**/demo/tin-tuc/${first?.slug}`);
    await untilReady();
    expect(await page.locator('h1').textContent()).toBe(first?.title);
  });

  test('in English shows what is not translated in Vietnamese, and says so to screen readers', async () => {
    const { page, open } = await demo().openWindow();
    const { data } = await demo().get<{ data: Home }>('/api/home?locale=en&fallback=1');
    await open('/en/');
    const languages = await page.$$eval('.latest .card-title', (titles) =>
      titles.map((title) => title.closest('[lang]')?.getAttribute('lang')),
    );
    expect(languages).toEqual(data.latest.map(({ locale }) => locale));
    expect(languages).toContain('vi');
    expect(languages).toContain('en');
  });

  test('counts a visit of the site, once', async () => {
    const { page, open } = await demo().openWindow();
    const hits: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && hits.push(request.postData() ?? ''));
    await open('/');
    await page.waitForLoadState('networkidle');
    expect(hits).toHaveLength(1);
    expect(JSON.parse(hits[0] ?? '{}')).not.toHaveProperty('documentId');
  });
};
