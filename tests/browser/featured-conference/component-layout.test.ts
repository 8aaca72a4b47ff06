import type { Page } from 'playwright-core';
import { element, startBlockPages, untilTold, type BlockPages } from '../../support/featured-conference/block-pages';
import { LONGEST, sampleBlockAnswer, SHORTEST } from '../../support/featured-conference/sample-block';

let pages: BlockPages;

beforeAll(async () => {
  pages = await startBlockPages();
});

afterEach(() => pages.closeWindows());
afterAll(() => pages.stop());

describe('layout', () => {
  const shift = (page: Page): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );

  const RESERVED =
    '<style>body { margin: 0 } main { padding: 0 } featured-conference:not(:defined) { display: block; min-height: 60rem }</style>';

  test.each(
    [280, 360, 600, 831, 832, 1100, 1400].flatMap((width): [number, string, typeof LONGEST][] => [
      [width, 'as short as can be', SHORTEST],
      [width, 'as usual', sampleBlockAnswer()],
      [width, 'as long as can be', LONGEST],
    ]),
  )('at %i px nothing moves when the block arrives, %s; nothing is wider than the page', async (width, _, answer) => {
    pages.api.answer('vi', 'hang');
    const opened = await pages.open(pages.pageWith(element('locale="vi"'), { head: RESERVED }), { viewport: { width, height: 2_000 } });
    const { page } = opened;
    await page.waitForFunction(() => customElements.get('featured-conference'));
    await page.waitForTimeout(100);
    const top = () => page.locator('#after').evaluate((node) => node.getBoundingClientRect().top);
    const before = await top();
    const already = await shift(page);
    pages.api.answer('', answer);
    await page.evaluate(() => document.querySelector('featured-conference')?.removeAttribute('locale'));
    await untilTold(opened);
    await page.waitForLoadState('networkidle');
    expect(await top()).toBe(before);
    expect((await shift(page)) - already).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('the reserve is the page’s to choose', async () => {
    pages.api.answer('vi', SHORTEST);
    const head = '<style>featured-conference { --featured-reserve: 0px }</style>';
    const { page } = await pages.openTold(pages.pageWith(element('locale="vi"'), { head }), { viewport: { width: 280, height: 900 } });
    expect(await page.locator('featured-conference').evaluate((host: HTMLElement) => host.offsetHeight)).toBeLessThan(500);
  });

  test('letters twice as large fit: the block grows', async () => {
    pages.api.answer('vi', LONGEST);
    const { page } = await pages.openTold(
      pages.pageWith(element('locale="vi"'), { head: '<style>html { font-size: 200% } body { margin: 0 }</style>' }),
      {
        viewport: { width: 320, height: 900 },
      },
    );
    const { clipped, wider } = await page.locator('featured-conference section').evaluate((section) => ({
      ...{ clipped: section.scrollHeight > section.clientHeight + 1, wider: document.documentElement.scrollWidth },
    }));
    expect([clipped, wider]).toEqual([false, 320]);
  });
});
