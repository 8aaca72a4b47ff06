import type { Page } from 'playwright-core';
import type { ListAnswer } from '../../../src/reading/lists/shape';
import { axeFindings, type Demo } from '../../support/demo';

type Started = () => Demo;

const PAGES: [what: string, vi: string, en: string][] = [
  ['home', '/', '/en/'],
  ['articles', '/tin-tuc', '/en/news'],
  ['events', '/su-kien', '/en/events'],
  ['galleries', '/thu-vien-anh', '/en/photos'],
  ['people', '/nhan-su', '/en/people'],
  ['a static page', '/gioi-thieu', '/en/about-us'],
];

const BOTH = PAGES.flatMap(([what, vi, en]): [string, 'vi' | 'en', string, string][] => [
  [what, 'vi', vi, en],
  [what, 'en', en, vi],
]);

const attributes = (page: Page, selector: string, name: string): Promise<(string | null)[]> =>
  page.$$eval(selector, (elements, attribute) => elements.map((element) => element.getAttribute(attribute)), name);

export const frameTests = (demo: Started): void => {
  test.each(BOTH)('%s in %s is accessible, dark on a phone and light on a desktop, and asks no other host', async (_, __, path) => {
    for (const look of [
      { colorScheme: 'dark', width: 360 },
      { colorScheme: 'light', width: 1400 },
    ] as const) {
      const { page, open, complaints } = await demo().openWindow(look);
      await open(path);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
      expect(complaints).toEqual([]);
    }
  });

  test.each(BOTH)('%s in %s names its language, its translation and itself', async (_, locale, path, other) => {
    const { page, open } = await demo().openWindow();
    await open(path);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    expect(await page.locator('h1').count()).toBe(1);
    const { url } = demo().server;
    const hreflang = Object.fromEntries(
      await page.$$eval('link[rel=alternate]', (links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])),
    ) as Record<string, string>;
    const [vi, en] = locale === 'vi' ? [path, other] : [other, path];
    expect(hreflang).toEqual({ vi: `${url}/demo${vi}`, en: `${url}/demo${en}`, 'x-default': `${url}/demo${vi}` });
    expect(await attributes(page, 'link[rel=canonical]', 'href')).toEqual([`${url}/demo${path}`]);
    expect(await attributes(page, '.languages a', 'href')).toEqual([`/demo${vi}`, `/demo${en}`]);
    expect(await attributes(page, '.languages a[aria-current]', 'lang')).toEqual([locale]);
  });

  test('what is not translated stands in English pages in Vietnamese, and every machine is told', async () => {
    const { page, open } = await demo().openWindow();
    const { url } = demo().server;
    const { data } = await demo().get<ListAnswer<'articles'>>('/api/lists/articles?locale=en&fallback=1&pageSize=100');
    const slug = data.find(({ locale }) => locale === 'vi')?.slug;
    await open(`/tin-tuc/${slug}`);
    await page.locator('.languages a[lang=en]').click();
    await page.waitForURL(`**/demo/en/news/${slug}`);
    await page.locator('main .notice').waitFor();
    expect(await page.locator('main .notice').textContent()).toContain('not been translated');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.locator('h1').evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toBe('vi');
    expect(await attributes(page, 'link[rel=canonical]', 'href')).toEqual([`${url}/demo/tin-tuc/${slug}`]);
    expect(await attributes(page, 'link[rel=alternate]', 'hreflang')).toEqual(['vi', 'x-default']);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('nothing moves once it is shown', async () => {
    const { page, open } = await demo().openWindow({ width: 360, height: 740 });
    for (const [, path] of PAGES) {
      await open(path);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page)).toBe(0);
    }
  });

  test('the first stop of the keyboard leads past the menu', async () => {
    const { page, open } = await demo().openWindow();
    await open('/tin-tuc');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Truy cập nội dung luôn');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test.each(['/', '/en/news', '/nhan-su'])('the keyboard reaches everything on %s in reading order, and is seen', async (path) => {
    const { page, open } = await demo().openWindow();
    await open(path);
    const stops = await page.evaluate(markStops);
    expect(stops).toBeGreaterThan(20);
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(focusedStop)).toEqual({ stop: String(stop), isOutlined: true });
    }
  });

  test('on a phone a button opens the menu, which the keyboard then walks', async () => {
    const { page, open } = await demo().openWindow({ width: 360 });
    await open('/');
    const button = page.locator('.menu-button');
    expect(await page.locator('.menu-list').isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Trang chủ');
    expect(await page.getAttribute('.menu-list a >> nth=0', 'aria-current')).toBe('page');
  });

  test('the menu marks where the reader is', async () => {
    const { page, open } = await demo().openWindow();
    await open('/tin-tuc');
    expect(await page.locator('.menu-list a[aria-current=page]').textContent()).toBe('Tin tức');
  });

  test('the numbers of the site stand in the footer, with dots in Vietnamese and commas in English', async () => {
    const { page, open } = await demo().openWindow();
    const { data } = await demo().get<{ data: { total: { views: number } } }>('/api/reads/site');
    expect(data.total.views).toBeGreaterThan(1_000);
    for (const [path, sign] of [
      ['/', '.'],
      ['/en/', ','],
    ] as const) {
      const counted = page.waitForResponse((response) => response.url().endsWith('/api/reads') && response.request().method() === 'POST');
      await open(path);
      await counted;
      expect(await page.locator('[data-reads="site.total.views"]').textContent()).toMatch(new RegExp(`^\\d{1,3}(\\${sign}\\d{3})+$`));
    }
  });

  test('on paper the menu, the filters and the numbers are left out', async () => {
    const { page, open } = await demo().openWindow();
    await open('/tin-tuc');
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.menu', '.filters', '.topbar', '.statistics']) expect(await page.locator(selector).isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
};

/** Numbers everything that can be chosen, in the order of the document and of the components in it; returns how many there are. */
const markStops = (): number => {
  const within = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => (element.shadowRoot ? within(element.shadowRoot) : [element]));
  const choosable = within(document).filter(
    (element) => element.matches('a[href], button, select') && element.checkVisibility() && !element.matches(':disabled'),
  );
  for (const [index, element] of choosable.entries()) element.dataset.stop = String(index);
  return choosable.length;
};

/** A card is outlined as a whole, for its link. */
const focusedStop = () => {
  const host = document.activeElement;
  const element = (host?.shadowRoot?.activeElement ?? host) as HTMLElement;
  const outlined = [element, element.closest('.card')].filter((each) => each !== null);
  return { stop: element.dataset.stop, isOutlined: outlined.some((each) => getComputedStyle(each).outlineStyle === 'solid') };
};

/** The sum of all unexpected shifts, as browsers report it to search engines (CLS without its windows). */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
