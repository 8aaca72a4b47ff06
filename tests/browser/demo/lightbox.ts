import type { Page } from 'playwright-core';
import type { GalleryCard } from '../../../src/reading/shapes';
import type { Gallery } from '../../../src/reading/photo-gallery/shape';
import { axeFindings, type Demo } from '../../support/demo';

export const lightboxTests = (demo: () => Demo): void => {
  let path = '';
  let total = 0;

  beforeAll(async () => {
    const { data } = await demo().get<{ data: GalleryCard[] }>('/api/lists/photo-galleries?locale=vi');
    const [gallery] = [...data].sort((a, b) => b.photoCount - a.photoCount);
    const { photos } = (await demo().get<{ data: Gallery }>(`/api/photo-galleries/by-slug/${gallery?.slug}?locale=vi`)).data;
    path = `/thu-vien-anh/${gallery?.slug}`;
    total = new Set(photos.flatMap(({ image }) => image?.url ?? [])).size;
  });

  const openAt = async (hash = '', options = {}) => {
    const window = await demo().openWindow(options);
    await window.open(`${path}${hash}`);
    return window;
  };

  test('is walked with the keyboard, and its address follows', async () => {
    const { page, complaints } = await openAt();
    expect(total).toBeGreaterThanOrEqual(3);
    await page.locator('.photo-open').first().focus();
    await page.keyboard.press('Enter');
    await shows(page, 1, total);
    await page.keyboard.press('ArrowLeft');
    await shows(page, 1, total);
    await page.keyboard.press('ArrowRight');
    await shows(page, 2, total);
    await page.keyboard.press('End');
    await shows(page, total, total);
    await page.keyboard.press('ArrowRight');
    await shows(page, total, total);
    await page.keyboard.press('Home');
    await shows(page, 1, total);
    expect(complaints).toEqual([]);
  });

  test('is a dialog that keeps the focus, and gives it back on Escape to the photo that was opened', async () => {
    const { page } = await openAt();
    await page.locator('.photo-open').nth(1).focus();
    await page.keyboard.press('Enter');
    await shows(page, 2, total);
    expect(await page.getByRole('dialog', { name: 'Xem ảnh' }).isVisible()).toBe(true);
    for (let time = 0; time < 12; time += 1) {
      await page.keyboard.press(time < 6 ? 'Tab' : 'Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await page.locator('.lightbox').waitFor({ state: 'hidden' });
    await page.waitForURL((url) => url.hash === '');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#anh-2');
  });

  test('opens by its address, says who is in the photo, and closes to the page itself', async () => {
    const { page } = await openAt('#anh-2');
    await shows(page, 2, total);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.waitForURL((url) => url.hash === '');
    expect(await page.locator('.lightbox').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#anh-2');
  });

  test('closes with the browser’s own way back, and that leaves the page where it was', async () => {
    const { page } = await openAt();
    await page.locator('.photo-open').first().click();
    await shows(page, 1, total);
    await page.keyboard.press('ArrowRight');
    await shows(page, 2, total);
    await page.goBack();
    await page.locator('.lightbox').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe(`/demo${path}`);
    await page.goForward();
    await shows(page, 2, total);
  });

  test('goes on with a finger drawn across, not with a tap or a scroll', async () => {
    const { page } = await openAt('#anh-1', { width: 360 });
    await shows(page, 1, total);
    await draw(page, { across: 10, down: 0 });
    await draw(page, { across: -80, down: 90 });
    await shows(page, 1, total);
    await draw(page, { across: -120, down: 10 });
    await shows(page, 2, total);
    await draw(page, { across: 120, down: 0 });
    await shows(page, 1, total);
  });

  test('tells its ends without taking the focus away', async () => {
    const { page } = await openAt(`#anh-${total}`);
    const next = page.getByRole('button', { name: 'Ảnh sau' });
    await shows(page, total, total);
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await next.focus();
    await page.keyboard.press('Enter');
    await shows(page, total, total);
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('of an address that names no photo stays closed', async () => {
    const { page } = await openAt(`#anh-${total + 1}`);
    expect(await page.locator('.lightbox').isVisible()).toBe(false);
  });
};

const shows = async (page: Page, number: number, total: number): Promise<void> => {
  await page
    .locator('.lightbox-count')
    .filter({ hasText: `Ảnh ${number}/${total}` })
    .waitFor();
  await page.locator('.lightbox-stage img').waitFor();
  expect(new URL(page.url()).hash).toBe(`#anh-${number}`);
};

/** Pixels; left and up are negative. */
const draw = (page: Page, { across, down }: { across: number; down: number }): Promise<void> =>
  page.locator('.lightbox-stage').evaluate(
    (stage, [x, y]) => {
      const finger = { bubbles: true, pointerId: 7, pointerType: 'touch', isPrimary: true };
      stage.dispatchEvent(new PointerEvent('pointerdown', { ...finger, clientX: 180, clientY: 300 }));
      stage.dispatchEvent(new PointerEvent('pointerup', { ...finger, clientX: 180 + (x ?? 0), clientY: 300 + (y ?? 0) }));
    },
    [across, down],
  );
