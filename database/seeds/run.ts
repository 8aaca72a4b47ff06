import type { Core } from '@strapi/strapi';
import { localDate } from '../../src/domain/text/vi-date';
import type { Sample } from './sample';
import { nongThonMoi2024 } from './samples/nong-thon-moi-2024';
import { seedSample } from './seed-sample';
import { seedArticles } from './write/articles';
import { seedEvents } from './write/events';
import { createFiles } from './write/files';
import { seedGalleries } from './write/galleries';
import { seedPeople } from './write/people';
import { seedCategories, seedPages, seedSite } from './write/portal';
import { seedRedirects } from './write/redirects';
import { renewEvents } from './write/renew-events';
import { createIds, type Seeding } from './write/seeding';
import { seedViews } from './write/views';

/** Old pages of own text that come in as any old page does. A further one is a page of text, a file of what the page cannot say, and a line here. */
const SAMPLES: readonly Sample[] = [nongThonMoi2024];

export type SeedRequest = {
  strapi: Core.Strapi;
  log: (line: string) => void;
  now?: () => Date;
  /** `page`: people, portal and the sample page alone, in seconds. */
  extent?: 'whole' | 'page';
};

/**
 * Puts in what is missing of the sample portal. Run again it makes nothing and changes nothing that editors have touched; only events that are planned by
 * the day of the run are moved when they are over. Killed in the middle, it goes on.
 */
export const runSeed = async ({ strapi, log, now = () => new Date(), extent = 'whole' }: SeedRequest): Promise<void> => {
  const files = await createFiles({ strapi });
  const seeding = { strapi, now, files, ids: createIds(), today: localDate(now().toISOString()) };
  const steps = extent === 'whole' ? [...FRAME, seedSamples, ...CONTENT] : [...FRAME, seedSamples];
  try {
    for (const step of steps) {
      for (const made of await step(seeding)) log(`Sample portal: ${made}`);
    }
  } finally {
    await files.remove();
  }
};

/** Answers what it made, in words for the log. */
type Step = (seeding: Seeding) => Promise<string[]>;

const counting =
  (what: string, seed: (seeding: Seeding) => Promise<readonly unknown[]>): Step =>
  async (seeding) => {
    const { length } = await seed(seeding);
    return length > 0 ? [`${what} (${length})`] : [];
  };

const seedSamples: Step = async (seeding) => {
  const made: string[] = [];
  for (const sample of SAMPLES) if (await seedSample(seeding, sample)) made.push(`article ${sample.page}`);
  return made;
};

/** In this order: each step refers to what those before it made. */
const FRAME: readonly Step[] = [
  seedPeople,
  counting('categories', seedCategories),
  counting('pages', seedPages),
  async (seeding) => ((await seedSite(seeding)) ? ['site'] : []),
];

const CONTENT: readonly Step[] = [
  counting('events', seedEvents),
  counting('events moved to these days', renewEvents),
  counting('galleries', seedGalleries),
  counting('articles', seedArticles),
  counting('redirects of old addresses', seedRedirects),
  async (seeding) => ((await seedViews(seeding)) ? ['two years of views'] : []),
];
