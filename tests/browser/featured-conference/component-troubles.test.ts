import { element, startBlockPages, untilTold, type BlockPages } from '../../support/featured-conference/block-pages';
import { IN_ENGLISH, NO_BLOCK, sampleBlockAnswer } from '../../support/featured-conference/sample-block';

let pages: BlockPages;

beforeAll(async () => {
  pages = await startBlockPages();
});

afterEach(() => pages.closeWindows());
afterAll(() => pages.stop());

describe('when it is not as usual', () => {
  test('nothing is featured: the block hides itself, and the page is told', async () => {
    pages.api.answer('vi', NO_BLOCK);
    const { page, events } = await pages.openTold(
      pages.pageWith(element('locale="vi"'), { head: '<style>featured-conference { display: block }</style>' }),
    );
    expect(await page.locator('featured-conference').evaluate((host: HTMLElement) => [host.hidden, host.offsetHeight])).toEqual([true, 0]);
    expect(await events()).toEqual([{ type: 'featured-empty', detail: NO_BLOCK }]);
  });

  test.each([
    ['answers 500', 500],
    ['answers 400', 400],
  ])('the server %s: the page’s own words stay', async (_, status) => {
    pages.api.answer('vi', status);
    const { page, events } = await pages.openTold(pages.pageWith(element('locale="vi"')));
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect((await events()).map(({ type }) => type)).toEqual(['featured-error']);
  });

  test('the server is down: the page’s own words stay, and take no more room than they need', async () => {
    const { page } = await pages.openTold(pages.pageWith(element('src="http://127.0.0.1:9/api/featured-conference" locale="vi"')));
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(await page.locator('featured-conference').evaluate((host: HTMLElement) => host.offsetHeight)).toBeLessThan(80);
  });

  test('the address is none: the page’s own words stay', async () => {
    const { page } = await pages.openTold(pages.pageWith(element('src="http://"')));
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  test('the answer is long in coming: the page’s own words stand where the block will', async () => {
    pages.api.answer('vi', 'hang');
    const { page } = await pages.open(pages.pageWith(element('locale="vi"')));
    await page.waitForFunction(() => customElements.get('featured-conference'));
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(await page.locator('featured-conference').evaluate((host: HTMLElement) => host.offsetHeight)).toBeGreaterThan(500);
  });

  test('hostile words are words', async () => {
    const hostile = '</h2><img src=x onerror="document.title=1"><script>document.title=1</script>';
    pages.api.answer(
      'vi',
      sampleBlockAnswer({ headline: hostile, teaser: hostile, event: { url: 'javascript:document.title=1', locationText: hostile } }),
    );
    const { page } = await pages.openTold(pages.pageWith(element('locale="vi"')));
    expect(await page.locator('featured-conference h2').textContent()).toBe(hostile);
    expect(await page.locator('featured-conference h2 a').count()).toBe(0);
    expect(await page.title()).toBe('Trang');
  });

  test('a strict policy with trusted types allows all of it', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const headers = {
      'content-security-policy': `default-src 'none'; script-src ${pages.api.url}; connect-src ${pages.api.url}; img-src ${pages.api.url}; require-trusted-types-for 'script'; trusted-types 'none'`,
    };
    const { page, complaints } = await pages.openTold(pages.pageWith(element('locale="vi"'), { headers }));
    await page.locator('featured-conference figure img').evaluate((img: HTMLImageElement) => img.decode());
    expect(await page.locator('featured-conference section').evaluate((section) => getComputedStyle(section).borderTopStyle)).toBe('solid');
    expect(complaints).toEqual([]);
  });

  test('the script is on the page twice: nothing is said', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const head = `<script type="module" src="${pages.api.url}/api/featured-conference/embed.js?again"></script>`;
    const { complaints } = await pages.openTold(pages.pageWith(element('locale="vi"'), { head }));
    expect(complaints).toEqual([]);
  });

  test('another language is chosen: the block follows, and an answer that comes too late is dropped', async () => {
    pages.api.answer('vi', 'hang');
    pages.api.answer('en', IN_ENGLISH);
    const opened = await pages.open(pages.pageWith(element('locale="vi"')));
    await opened.page.waitForFunction(() => customElements.get('featured-conference'));
    await opened.page.evaluate(() => document.querySelector('featured-conference')?.setAttribute('locale', 'en'));
    await untilTold(opened);
    expect(await opened.page.locator('featured-conference section').getAttribute('lang')).toBe('en');
    expect(await opened.page.locator('featured-conference [part=more]').textContent()).toBe('See details');
  });
});
