import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/test-environment';

const ARTIFACTS = path.join(ROOT, 'tests', 'artifacts');
const WIDTHS = { desktop: 1280, tablet: 820 } as const;
const DESK = { width: WIDTHS.desktop, height: 900 };

/** Lets colours and sizes come to rest. */
const REST_MS = 400;

/** Pictures to be looked at, on a desk and on a tablet, light and dark: `tests/artifacts/<name>-<screen>-<colours>.png`. The page is on a light desk afterwards. */
export const lookAt = async (page: Page, name: string, height = 1500): Promise<void> => {
  mkdirSync(ARTIFACTS, { recursive: true });
  for (const [screen, width] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(REST_MS);
      await page.screenshot({ path: path.join(ARTIFACTS, `${name}-${screen}-${colorScheme}.png`) });
    }
  }
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
};
