import type { Page } from 'playwright-core';
import { axeFindings, type Demo } from '../../support/demo';

type Started = () => Demo;
type Card = { slug: string; locale?: string };

/** Where a kind of page is listed, and its address in each language. */
const KINDS: [what: string, list: string, paths: Record<'vi' | 'en', string>][] = [
  ['an article', 'articles', { vi: '/tin-tuc', en: '/en/news' }],
  ['an event', 'events', { vi: '/su-kien', en: '/en/events' }],
  ['a gallery', 'photo-galleries', { vi: '/thu-vien-anh', en: '/en/photos' }],
  ['a person', 'people', { vi: '/nhan-su', en: '/en/people' }],
];

const BOTH = KINDS.flatMap(([what, list, paths]) => (['vi', 'en'] as const).map((locale) => [what, locale, list, paths[locale]] as const));

export const entryTests = (demo: Started): void => {
  const listed = async (list: string, locale: string, fallback = 0) =>
    (await demo().get<{ data: Card[] }>(`/api/lists/${list}?locale=${locale}&fallback=${fallback}&pageSize=100`)).data;

  test.each(BOTH)(
    '%s in %s is accessible, light and dark, on a phone and a desktop, and asks no other host',
    async (_, locale, list, path) => {
      const entries = await listed(list, locale, 1);
      const entry = entries.find((card) => card.locale === locale) ?? entries[0];
      expect(entry).toBeDefined();
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [360, 1400]) {
          const { page, open, complaints } = await demo().openWindow({ colorScheme, width });
          await open(`${path}/${entry?.slug}`);
          expect(await page.getAttribute('html', 'lang')).toBe(locale);
          expect(await page.locator('h1').count()).toBe(1);
          expect(await axeFindings(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(complaints).toEqual([]);
        }
    },
  );

  test.each(BOTH)('%s in %s gives every image its width, its height and its words', async (_, locale, list, path) => {
    const { page, open } = await demo().openWindow();
    for (const { slug } of (await listed(list, locale, 1)).slice(0, 3)) {
      await open(`${path}/${slug}`);
      expect(await unfitImages(page)).toEqual([]);
    }
  });

  test.each(KINDS.slice(0, 3))('%s that is not translated is shown in Vietnamese, and says so', async (_, list, { en }) => {
    const entry = (await listed(list, 'en', 1)).find(({ locale }) => locale === 'vi');
    const { page, open } = await demo().openWindow();
    await open(`${en}/${entry?.slug}`);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getAttribute('h1', 'lang')).toBe('vi');
    expect(await page.locator('main .notice').textContent()).toContain('not been translated');
    expect(await page.locator('.view-count').textContent()).toMatch(/ views$/);
    expect(await page.locator('.view-count').evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
    expect(await axeFindings(page)).toEqual([]);
  });
};

/** Of a card, whose title says what its image shows, `alt` is empty; it is never missing. */
const unfitImages = (page: Page): Promise<string[]> =>
  page.$$eval('main img', (images) =>
    images
      .filter((image) => {
        const isWhole = ['alt', 'width', 'height'].every((name) => image.hasAttribute(name));
        const isPhoto = image.closest('.photo') !== null;
        return !isWhole || (image.hasAttribute('srcset') && !image.hasAttribute('sizes')) || (isPhoto && image.getAttribute('alt') === '');
      })
      .map(({ outerHTML }) => outerHTML),
  );
