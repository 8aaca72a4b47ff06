import type { Core } from '@strapi/strapi';
import { fillBodies } from '../bulk-bodies';
import { createAnchors, fillPortal } from '../bulk-portal';
import { bulkId } from '../bulk-rows';
import { paragraph } from '../content';
import { gatherStatistics } from '../query-plans';
import { bootStrapi } from '../strapi';
import { createTestEnvironment, type TestEnvironment } from '../test-environment';
import { writeCounted } from '../view-counter/counted';
import { today } from '../view-counter/history';
import { createMeasured, type MeasuredArticle } from './measured-articles';

/** What is written at once, so that the rows of one step fit into memory. */
const STEP = 10_000;

/** What stands around a page is as much in a large portal as in a small one: every fifth article hangs on an event, five of them on the same. */
const ARTICLES_PER_EVENT = 25;

/** So many of the others were read lately, beside the measured ones. */
const READ = 40;

export type ReadingPortal = { environment: TestEnvironment; articles: number; measured: readonly MeasuredArticle[] };

type Deps = { strapi: Core.Strapi };

const createSite = async ({ strapi }: Deps): Promise<void> => {
  const data = {
    name: 'Cổng thông tin xã Ba Tơ',
    strapline: 'Vì dân',
    footer: [paragraph('Trụ sở: Ba Tơ')],
    contact: { phone: '0255 000 000' },
  };
  await strapi.documents('api::site.site').create({ locale: 'vi', data });
};

const countReads = async ({ strapi }: Deps, measured: readonly MeasuredArticle[]): Promise<void> => {
  const bulk = Array.from({ length: READ }, (_, number) => bulkId('bai', number));
  const documentIds = [...measured.map(({ documentId }) => documentId), ...bulk];
  const reads = documentIds.map((documentId, rank) => ({
    uid: 'api::article.article',
    documentId,
    day: today(),
    views: documentIds.length - rank,
  }));
  await writeCounted(strapi.db.connection, reads);
};

/** So many articles with a text, as many events, galleries and people, and the measured ones. */
export const createReadingPortal = async (articles: number): Promise<ReadingPortal> => {
  const environment = await createTestEnvironment();
  const { strapi, destroy } = await bootStrapi({ environment });
  await createAnchors({ strapi });
  for (let from = 0; from < articles; from += STEP)
    await fillPortal({ strapi }, { from, until: Math.min(from + STEP, articles) }, articles / ARTICLES_PER_EVENT);
  await fillBodies({ strapi });
  const measured = await createMeasured({ strapi });
  await createSite({ strapi });
  await countReads({ strapi }, measured);
  await gatherStatistics({ strapi });
  await destroy();
  return { environment, articles, measured };
};
