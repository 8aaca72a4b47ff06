import type { Core } from '@strapi/strapi';
import type { Sample } from './sample';
import { nongThonMoi2024 } from './samples/nong-thon-moi-2024';
import { seedPortal } from './seed-portal';
import { seedSample } from './seed-sample';

/** Every article of the sample portal. A further one is a page of text, a file of what the page cannot say, and a line here. */
const SAMPLES: readonly Sample[] = [nongThonMoi2024];

/** Puts in what is missing of the sample portal; run again, it makes nothing and changes nothing. */
export const runSeed = async ({ strapi, log }: { strapi: Core.Strapi; log: (line: string) => void }): Promise<void> => {
  for (const part of await seedPortal({ strapi })) log(`Sample portal: ${part}`);
  for (const sample of SAMPLES) {
    if (await seedSample({ strapi }, sample)) log(`Sample portal: article ${sample.page}`);
  }
};
