import { axeFindings, type Demo } from '../../support/demo';

export const problemTests = (demo: () => Demo): void => {
  test.each([
    ['vi', '/tin-tuc/khong-co-bai-nay', 'Không tìm thấy trang'],
    ['en', '/en/news/no-such-article', 'Page not found'],
    ['vi', '/mot/hai/ba', 'Không tìm thấy trang'],
    ['vi', '/tin-tuc?page=khong', 'Không tìm thấy trang'],
  ])('in %s: %s is a page that helps on, is not counted and not indexed', async (locale, path, words) => {
    const { page, open, complaints } = await demo().openWindow();
    const hits: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && hits.push(request.url()));
    await open(path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').textContent()).toBe(words);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    expect(await page.locator('.problem-links a').count()).toBe(5);
    expect(await axeFindings(page)).toEqual([]);
    expect([hits, complaints]).toEqual([[], []]);
  });

  test('a slug that moved leads to the new address', async () => {
    const { page } = await demo().openWindow();
    const moved = {
      error: { status: 404, name: 'NotFoundError', message: 'x', details: { redirect: { path: '/gioi-thieu', status: 301 } } },
    };
    await page.route('**/api/articles/by-slug/cu*', (route) => route.fulfill({ status: 404, json: moved }));
    await page.goto(`${demo().server.url}/demo/tin-tuc/cu`);
    await page.waitForURL('**/demo/gioi-thieu');
  });

  test.each([
    [410, { error: { status: 410, name: 'GoneError', message: 'x', details: {} } }],
    [404, { error: { status: 404, name: 'NotFoundError', message: 'x', details: { redirect: { path: null, status: 410 } } } }],
  ])('content that is gone for good (%i) says so', async (status, json) => {
    const { page, open } = await demo().openWindow();
    await page.route('**/api/people/by-slug/*', (route) => route.fulfill({ status, json }));
    await open('/nhan-su/ai-do');
    expect(await page.locator('h1').textContent()).toBe('Nội dung đã được gỡ bỏ');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a server that does not answer is said, and asked again', async () => {
    const { page, open } = await demo().openWindow();
    await page.route('**/api/lists/**', (route) => route.fulfill({ status: 503, body: '' }));
    await open('/en/news');
    expect(await page.locator('h1').textContent()).toBe('The page could not be loaded');
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/api/lists/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.cards').waitFor();
  });

  test('without the network there is still a page', async () => {
    const { page, open } = await demo().openWindow();
    await page.route('**/api/**', (route) => route.abort());
    await open('/');
    expect(await page.locator('h1').textContent()).toBe('Chưa tải được trang');
  });
};
