import type { Core } from '@strapi/strapi';
import type { LegacyPage, SiteStats } from '../parse/legacy-page';
import type { Known } from '../plan/known';
import type { ResolvedPage } from '../resolve/resolved-page';
import { lockImports, SITE_BASELINES } from './import-tables-store';
import { loadKnown } from './known-store';
import type { ViewBases } from './view-base-store';
import { writeDrafts, type WriteRequest, type WriteResult } from './write-drafts';

type KnownRequest = { page: LegacyPage; resolved: ResolvedPage; legacyKey: string; contentSha256: string; locale: string };

type Baselines = { articleId: string; publisherId: string | null; batchId: string; stats: SiteStats };

/** What an import asks of the database. */
export type ImportStore = {
  /** All or nothing; one import at a time. What `work` calls below joins it. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  known(request: KnownRequest): Promise<Known>;
  write(request: WriteRequest): Promise<WriteResult>;
  raiseViewBase(articleId: string, views: number): Promise<void>;
  keepBaselines(baselines: Baselines): Promise<void>;
};

export const createImportStore = ({ strapi, viewBases }: { strapi: Core.Strapi; viewBases: ViewBases }): ImportStore => ({
  transaction: async (work) =>
    await strapi.db.transaction(async () => {
      await lockImports({ strapi });
      return work();
    }),
  known: (request) => loadKnown({ strapi, viewBases }, request),
  write: (request) => writeDrafts({ strapi }, request),
  raiseViewBase: (articleId, views) => viewBases.raise(articleId, views),
  keepBaselines: async ({ articleId, publisherId, batchId, stats }) => {
    await strapi.db.transaction(async ({ trx }) => {
      const rows = Object.entries(stats).flatMap(([statistic, value]) =>
        value === null ? [] : [{ article_id: articleId, statistic, value, publisher_id: publisherId, batch_id: batchId }],
      );
      if (rows.length > 0) await trx(SITE_BASELINES).insert(rows).onConflict(['article_id', 'statistic']).merge();
      await viewBases.raiseSite({ publisherId, views: stats.views, visits: stats.visits });
    });
  },
});
