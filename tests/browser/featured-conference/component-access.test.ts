import { axeFindings } from '../../support/demo';
import { element, startBlockPages, type BlockPages } from '../../support/featured-conference/block-pages';
import { IN_ENGLISH, sampleBlockAnswer, VI_FOR_ENGLISH } from '../../support/featured-conference/sample-block';

let pages: BlockPages;

beforeAll(async () => {
  pages = await startBlockPages();
});

afterEach(() => pages.closeWindows());
afterAll(() => pages.stop());

describe('accessible', () => {
  const LOOKS = [
    { width: 280, colorScheme: 'dark' },
    { width: 280, colorScheme: 'light' },
    { width: 1400, colorScheme: 'dark' },
    { width: 1400, colorScheme: 'light' },
  ] as const;

  test.each([
    ['in Vietnamese', 'vi', sampleBlockAnswer()],
    ['in English', 'en', IN_ENGLISH],
    ['in Vietnamese for readers of English', 'en', VI_FOR_ENGLISH],
    ['cancelled, without a photo', 'vi', sampleBlockAnswer({ image: null, photos: [], event: { eventStatus: 'cancelled' } })],
    ['over', 'vi', sampleBlockAnswer({ event: { state: 'past', eventStatus: 'completed' } })],
  ])('%s: axe finds nothing, narrow and wide, light and dark', async (_, locale, answer) => {
    pages.api.answer(locale, answer);
    for (const { width, colorScheme } of LOOKS) {
      const url = pages.pageWith(element(`locale="${locale}"`));
      const { page } = await pages.openTold(url, { viewport: { width, height: 900 }, colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test('the keyboard reaches each link in reading order, and is seen', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const { page } = await pages.openTold(pages.pageWith(element('locale="vi"')));
    const stops: string[] = [];
    for (let stop = 0; stop < 6; stop += 1) {
      await page.keyboard.press('Tab');
      const { part, outline } = await page.locator('featured-conference').evaluate((host) => {
        const focused = host.shadowRoot?.activeElement;
        return { part: focused?.getAttribute('part') ?? '', outline: focused ? getComputedStyle(focused).outlineStyle : '' };
      });
      expect(outline).toBe('solid');
      stops.push(part);
    }
    expect(stops).toEqual(['title-link', 'more', 'calendar', 'article-link', 'article-link', 'article-link']);
  });

  test('a page that stays light keeps the block light', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const head = '<style>:root { color-scheme: light }</style>';
    const { page } = await pages.openTold(pages.pageWith(element('locale="vi"'), { head }), { colorScheme: 'dark' });
    expect(await page.locator('featured-conference section').evaluate((section) => getComputedStyle(section).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
});
