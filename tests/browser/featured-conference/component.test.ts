import { element, startBlockPages, type BlockPages } from '../../support/featured-conference/block-pages';
import { SAMPLE_BLOCK, sampleBlockAnswer } from '../../support/featured-conference/sample-block';

let pages: BlockPages;

beforeAll(async () => {
  pages = await startBlockPages();
});

afterEach(() => pages.closeWindows());
afterAll(() => pages.stop());

describe('a plain page on another site', () => {
  test('shows the block, told by an event that carries the answer', async () => {
    const answer = sampleBlockAnswer({ meta: { excludeArticleIds: ['bai-1'] } });
    pages.api.answer('vi', answer);
    const { page, events, complaints } = await pages.openTold(
      pages.pageWith(element(`src="${pages.api.url}/api/featured-conference" locale="vi"`)),
    );
    const block = page.locator('featured-conference');
    expect(await block.locator('h2').textContent()).toBe(SAMPLE_BLOCK.headline);
    expect(await block.locator('h2 a').getAttribute('href')).toBe(SAMPLE_BLOCK.event.url);
    expect(await block.locator('time').getAttribute('datetime')).toBe('2026-11-27T07:30');
    expect(await block.locator('figure img').getAttribute('alt')).toBe('Toàn cảnh hội trường');
    expect(await block.locator('figcaption').textContent()).toContain('Ảnh: Quốc Bảo');
    expect(await block.locator('[part=articles] a').count()).toBe(3);
    expect(await page.locator('#fallback').isVisible()).toBe(false);
    expect(await events()).toEqual([{ type: 'featured-shown', detail: answer }]);
    expect(complaints).toEqual([]);
  });

  test('loads images in the width that they have there, from the server that was asked', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const { page } = await pages.openTold(pages.pageWith(element(`src="${pages.api.url}/api/featured-conference" locale="vi"`)));
    const image = page.locator('featured-conference figure img');
    await image.evaluate((img: HTMLImageElement) => img.decode());
    const { currentSrc, sizes, width, height } = await image.evaluate((img: HTMLImageElement) => ({
      ...{ currentSrc: img.currentSrc, sizes: img.sizes, width: img.getAttribute('width'), height: img.getAttribute('height') },
    }));
    expect(currentSrc).toBe(`${pages.api.url}/uploads/large_hoi-truong.svg`);
    expect(sizes).toMatch(/^7\d\dpx$/);
    expect([width, height]).toEqual(['1600', '1067']);
  });

  test.each([
    ['the address of the answer', () => `src="${pages.api.url}/api/featured-conference" locale="vi"`],
    ['the address of the server alone', () => `src="${pages.api.url}" locale="vi"`],
    ['no address', () => 'locale="vi"'],
  ])('may give %s', async (_, attributes) => {
    pages.api.answer('vi', sampleBlockAnswer());
    pages.api.asked.length = 0;
    await pages.openTold(pages.pageWith(element(attributes())));
    expect(pages.api.asked).toEqual(['/api/featured-conference?locale=vi']);
  });

  test('without a language asks for the server’s own', async () => {
    pages.api.answer('', sampleBlockAnswer());
    const { page } = await pages.openTold(pages.pageWith(element('')));
    expect(await page.locator('featured-conference section').getAttribute('lang')).toBe('vi');
  });

  test('may have pages of its own for events and articles', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const { page } = await pages.openTold(
      pages.pageWith(element('locale="vi" event-url="/ho-so/{slug}?nn={locale}" article-url="javascript:alert(1)//{slug}"')),
    );
    const link = page.locator('featured-conference h2 a');
    expect(await link.evaluate((a: HTMLAnchorElement) => a.pathname + a.search)).toBe(`/ho-so/${SAMPLE_BLOCK.event.slug}?nn=vi`);
    expect(await page.locator('featured-conference [part=articles] a').count()).toBe(0);
  });

  test('says below which heading the block stands', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const { page } = await pages.openTold(pages.pageWith(`<h2>Nổi bật</h2>${element('locale="vi" level="3"')}`));
    expect(await page.locator('featured-conference h3').count()).toBe(1);
  });

  test('gives it colours, and styles its parts', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const head =
      '<style>featured-conference { --featured-accent: rgb(0, 80, 60) } featured-conference::part(teaser) { font-style: italic }</style>';
    const { page } = await pages.openTold(pages.pageWith(element('locale="vi"'), { head }));
    const styleOf = (part: string, name: 'backgroundColor' | 'fontStyle') =>
      page.locator(`featured-conference [part=${part}]`).evaluate((node, property) => getComputedStyle(node)[property], name);
    expect(await styleOf('more', 'backgroundColor')).toBe('rgb(0, 80, 60)');
    expect(await styleOf('teaser', 'fontStyle')).toBe('italic');
  });
});
