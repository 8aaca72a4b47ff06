import type { Core } from '@strapi/strapi';
import type { SiteStats } from '../parse/legacy-page';
import { SITE_BASELINES } from './import-tables-store';
import type { ViewBases } from './view-base-store';

export type Baselines = { articleId: string; publisherId: string | null; batchId: string; stats: SiteStats };

export type StoredBaseline = {
  article_id: string;
  statistic: string;
  value: number | string;
  publisher_id: string | null;
  batch_id: string | null;
};

/** Keeps the site's own counters that a page showed, and gives its totals to the view counter. Answers what stood there of the same page. */
export const keepBaselines = (
  { strapi, viewBases }: { strapi: Core.Strapi; viewBases: ViewBases },
  { articleId, publisherId, batchId, stats }: Baselines,
): Promise<StoredBaseline[] | null> =>
  strapi.db.transaction(async ({ trx }) => {
    const before = (await trx(SITE_BASELINES).where({ article_id: articleId }).orderBy('statistic')) as StoredBaseline[];
    const rows = Object.entries(stats).flatMap(([statistic, value]) =>
      value === null ? [] : [{ article_id: articleId, statistic, value, publisher_id: publisherId, batch_id: batchId }],
    );
    if (rows.length > 0) await trx(SITE_BASELINES).insert(rows).onConflict(['article_id', 'statistic']).merge();
    await viewBases.raiseSite({ publisherId, views: stats.views, visits: stats.visits });
    return before.length === 0 ? null : before;
  });
