import type { Page } from 'playwright-core';
import type { Home } from '../../../src/reading/home/shape';
import type { Person } from '../../../src/reading/person/shape';
import type { Article } from '../../../src/reading/shapes';
import type { Demo } from '../../support/demo';

type Way = { article: Article; person: string; event: string };

export const walkTests = (demo: () => Demo): void => {
  const read = async <Data>(path: string): Promise<Data> => (await demo().get<{ data: Data }>(`/api/${path}?locale=vi`)).data;

  /** From an article, to a person in one of its photos, to an event that shows the person and has photos of its own. */
  const findWay = async (article: Article): Promise<Way | null> => {
    const events = article.galleries.length > 0 ? article.events.map(({ slug }) => slug) : [];
    const people = article.body.flatMap((block) =>
      block.type === 'photo' ? block.people.flatMap(({ person }) => person?.slug ?? []) : [],
    );
    for (const person of new Set(people)) {
      const { appearances } = await read<Person>(`people/by-slug/${person}`);
      const event = appearances.find(({ place }) => place.type === 'event' && events.includes(place.slug));
      if (event) return { article, person, event: event.place.slug };
    }
    return null;
  };

  const findWayFromHome = async (): Promise<Way> => {
    const { latest, mostRead } = await read<Home>('home');
    for (const { slug } of [...latest, ...mostRead]) {
      const way = await findWay(await read<Article>(`articles/by-slug/${slug}`));
      if (way) return way;
    }
    throw new Error('No article of the home page leads on to a person, an event and its photos.');
  };

  test('leads from the home page to an article, its person, an event and the photos; the article is then read once more', async () => {
    const { page, open, untilReady, complaints } = await demo().openWindow();
    const { article, person, event } = await findWayFromHome();
    const follow = async (selector: string) => {
      const link = page.locator(selector).first();
      const href = (await link.getAttribute('href')) ?? '';
      await link.click();
      await page.waitForURL(`**${href}`);
      await untilReady();
    };
    await open('/');
    await follow(`main a[href="/demo/tin-tuc/${article.slug}"]`);
    expect(await page.locator('h1').textContent()).toBe(article.title);
    await viewsBecome(page, article.views + 1);
    // Numbers of reads in reading views are at most two seconds old.
    await page.waitForTimeout(2_000);
    expect((await read<Article>(`articles/by-slug/${article.slug}`)).views).toBe(article.views + 1);

    await follow(`figcaption a[href="/demo/nhan-su/${person}"]`);
    expect(await page.locator('.term-office').first().textContent()).not.toBe('');
    expect(await page.locator('.appearance-printed').first().textContent()).toContain('Ghi khi đó:');

    await follow(`.appearances a[href="/demo/su-kien/${event}"]`);
    expect(await page.locator('.roles .person-link').count()).toBeGreaterThan(0);

    await follow('.event-galleries a');
    await page.locator('.photo-grid img').first().waitFor();
    expect(complaints).toEqual([]);
  });
};

/** With the dots of Vietnamese numbers. */
const viewsBecome = (page: Page, views: number): Promise<void> =>
  page
    .locator('.view-count')
    .filter({ hasText: new RegExp(`^${views.toLocaleString('vi').replaceAll('.', '\\.')} lượt xem$`) })
    .waitFor();
