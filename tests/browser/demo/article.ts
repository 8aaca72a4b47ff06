import type { Locator, Page } from 'playwright-core';
import { ARTICLE } from '../../../src/content-types';
import type { Article } from '../../../src/reading/shapes';
import { axeFindings, type Demo } from '../../support/demo';
import { MADE, makeArticle, publishArticle, type Made } from './made-article';

const PATH = `/tin-tuc/${MADE.slug}`;

export const articleTests = (demo: () => Demo): void => {
  let made: Made;

  beforeAll(async () => {
    made = await makeArticle(demo());
  }, 60_000);

  const readArticle = async () => (await demo().get<{ data: Article }>(`/api/articles/by-slug/${MADE.slug}?locale=vi`)).data;

  const openArticle = async (options = {}) => {
    const window = await demo().openWindow(options);
    await window.open(PATH);
    return window;
  };

  test('is looked at before it is published, whole, and nobody is counted', async () => {
    const { server } = demo();
    const query = `documentId=${made.documentId}&locale=vi&status=draft`;
    const headers = { Authorization: `Bearer ${made.token}` };
    const answer = await fetch(`${server.url}/content-manager/preview/url/${ARTICLE}?${query}`, { headers });
    const { page, untilReady, complaints } = await demo().openWindow();
    const hits: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && hits.push(request.url()));
    await page.goto(((await answer.json()) as { data: { url: string } }).data.url);
    await untilReady();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').textContent()).toBe(MADE.title);
    expect(await page.locator('.preview-banner').isVisible()).toBe(true);
    expect(await page.locator('.body-quote blockquote').textContent()).toBe('Uống nước nhớ nguồn.');
    expect(await axeFindings(page)).toEqual([]);
    expect([hits, complaints]).toEqual([[], []]);
    const { page: reader, open } = await demo().openWindow();
    await open(PATH);
    expect(await reader.locator('h1').textContent()).toBe('Không tìm thấy trang');
  });

  describe('once published', () => {
    beforeAll(() => publishArticle(demo(), made));

    test('is headed as it was printed: publisher, headline, date, views, and the writer at the end', async () => {
      const { page } = await openArticle();
      const { publisher } = await readArticle();
      expect(await page.locator('.article-publisher').textContent()).toContain(publisher?.name);
      expect(await page.locator('.article-facts time').textContent()).toBe('02/11/2026 08:29');
      expect(await page.locator('.article-facts .view-count').textContent()).toMatch(/^\d+ lượt xem$/);
      expect(await page.locator('.article-summary').textContent()).toBe('Đoàn dâng hương tại khu di tích.');
      expect(await page.locator('.bylines').textContent()).toContain(MADE.byline);
    });

    test('shows every kind of block in its order', async () => {
      const { page } = await openArticle();
      const classes = await page.$$eval('.article-body > *', (blocks) => blocks.map(({ className }) => className.split(' ')[0]));
      expect(classes).toEqual([
        ...['body-text', 'photo', 'body-text', 'photo', 'body-text', 'photo-row'],
        ...['body-quote', 'photo', 'embed', 'embed', 'files'],
      ]);
      expect(await page.locator('.photo-missing').textContent()).toBe('Tệp ảnh này không còn.');
      expect(await page.locator('.embed-gallery .card-title').textContent()).toBe(made.gallery.title);
      expect(await page.locator('.embed-event .event-row-title').textContent()).toBe(made.event.name);
      expect(await page.locator('.files li').textContent()).toMatch(/\.png \(PNG, [\d,]+ kB\)$/);
      expect(await axeFindings(page)).toEqual([]);
    });

    test('names people as printed: in the caption where it says them, below it where it does not', async () => {
      const { page } = await openArticle();
      const { name, slug } = made.person;
      const link = `a[href="/demo/nhan-su/${slug}"]`;
      const [said, unsaid] = [page.locator('.photo-at-left figcaption'), page.locator('.photo-at-right figcaption')];
      expect(await said.innerText()).toBe(`Đồng chí ${name} – Bí thư Huyện đoàn phát biểu`);
      expect(await said.locator(link).textContent()).toBe(name);
      expect(await unsaid.innerText()).toBe(`Quang cảnh\nTrong ảnh: ${name} – Bí thư Huyện đoàn`);
      expect(await unsaid.locator(link).count()).toBe(1);
      expect(await page.locator('.people-list li').allTextContents()).toEqual([`${name} – Bí thư Huyện đoàn`]);
    });

    test('lets the text flow beside photos on a wide screen, and puts all below one another on a phone', async () => {
      const { page } = await openArticle({ width: 1200 });
      const [left, right] = [page.locator('.photo-at-left'), page.locator('.photo-at-right')];
      expect([await floatOf(left), await floatOf(right)]).toEqual(['inline-start', 'inline-end']);
      const tops = await topsOf(page.locator('.photo-row .photo'));
      expect(new Set(tops).size).toBe(1);
      await page.setViewportSize({ width: 360, height: 800 });
      expect([await floatOf(left), await floatOf(right)]).toEqual(['none', 'none']);
      expect(new Set(await topsOf(page.locator('.photo-row .photo'))).size).toBe(2);
    });

    test('loads what is seen first at once, and photos further down when the reader comes near', async () => {
      const { page } = await openArticle({ height: 700 });
      expect(await page.getAttribute('.article > .photo img', 'loading')).toBe('eager');
      const lazy = await page.$$eval('.article-body .photo img', (images) => images.map((image) => image.getAttribute('loading')));
      expect(new Set(lazy)).toEqual(new Set(['lazy']));
      expect(await page.getAttribute('.article > .photo img', 'srcset')).toMatch(/ \d+w, .* 1200w$/);
    });

    test('tells machines what it is', async () => {
      const { page } = await openArticle();
      const { jsonLd, seo } = await readArticle();
      expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')).toEqual(jsonLd);
      expect(await page.getAttribute('meta[name=description]', 'content')).toBe(seo.description);
    });

    test('copies its address, and says so', async () => {
      const { page, context } = await openArticle();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
      await page.locator('.tools-said').filter({ hasText: 'Đã sao chép liên kết.' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${demo().server.url}/demo${PATH}`);
    });

    test('is printed on A4: the article, whose it is and where it stands, without what only a screen can do', async () => {
      const { page } = await openArticle();
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['.menu', '.tools', '.breadcrumbs', '.topbar', '.article-related']) expect(await isShown(page, gone)).toBe(false);
      for (const there of ['.masthead-name', 'h1', '.photo-text', '.bylines', '.print-address'])
        expect(await isShown(page, there)).toBe(true);
      expect(await page.locator('.print-address').textContent()).toContain(`${demo().server.url}/demo${PATH}`);
      expect(await addressAfter(page.locator('.body-text a'))).toContain('https://chinhphu.example/ke-hoach');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    });

    test('in English stands in Vietnamese, marked as such to the last caption', async () => {
      const { page, open } = await demo().openWindow();
      await open(`/en/news/${MADE.slug}`);
      const vietnamese = ['h1', '.article-summary', '.body-text', '.photo-text', '.body-quote', '.article-publisher span:last-child'];
      for (const selector of vietnamese) expect(await page.locator(selector).first().getAttribute('lang')).toBe('vi');
      expect(await page.locator('.photo-credit').first().textContent()).toBe('Photo: Minh Anh');
      expect(await page.locator('.photo-credit').first().evaluate(langOf)).toBe('en');
      expect(await axeFindings(page)).toEqual([]);
    });
  });
};

const langOf = (element: Element): string | null | undefined => element.closest('[lang]')?.getAttribute('lang');

const floatOf = (locator: Locator): Promise<string> => locator.evaluate((element) => getComputedStyle(element).float);

const topsOf = async (locator: Locator): Promise<(number | undefined)[]> =>
  Promise.all((await locator.all()).map(async (one) => (await one.boundingBox())?.y));

const isShown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

const addressAfter = (locator: Locator): Promise<string> =>
  locator.first().evaluate((element) => getComputedStyle(element, '::after').content);
