import type { Core } from '@strapi/strapi';
import { snapshotArticle, type ArticleSnapshot, type ArticleVersion } from '../batches/article-snapshot';
import type { LegacyPage } from '../parse/legacy-page';
import type { Known } from '../plan/known';
import type { ResolvedPage } from '../resolve/resolved-page';
import { lockImports } from './import-tables-store';
import { loadKnown } from './known-store';
import { keepOldAddresses } from './old-addresses-store';
import { keepBaselines, type Baselines, type StoredBaseline } from './site-baselines-store';
import type { ViewBases } from './view-base-store';
import { writeDrafts, type WriteRequest, type WriteResult } from './write-drafts';

type KnownRequest = { page: LegacyPage; resolved: ResolvedPage; legacyKey: string; contentSha256: string; locale: string };

/** What an import asks of the database. */
export type ImportStore = {
  /** All or nothing; one import at a time. What `work` calls below joins it. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  known(request: KnownRequest): Promise<Known>;
  /** An article as it is before it is updated, to be put back by an undo. */
  snapshot(version: ArticleVersion): Promise<ArticleSnapshot | null>;
  write(request: WriteRequest): Promise<WriteResult>;
  viewBaseOf(articleId: string): Promise<number | null>;
  raiseViewBase(articleId: string, views: number): Promise<void>;
  /** Answers what earlier imports kept of this page, or null. */
  keepBaselines(baselines: Baselines): Promise<StoredBaseline[] | null>;
  keepOldAddresses(article: Parameters<typeof keepOldAddresses>[1]): ReturnType<typeof keepOldAddresses>;
};

export const createImportStore = ({ strapi, viewBases }: { strapi: Core.Strapi; viewBases: ViewBases }): ImportStore => ({
  transaction: async (work) =>
    await strapi.db.transaction(async () => {
      await lockImports({ strapi });
      return work();
    }),
  known: (request) => loadKnown({ strapi, viewBases }, request),
  snapshot: (version) => snapshotArticle({ strapi }, version),
  write: (request) => writeDrafts({ strapi }, request),
  viewBaseOf: (articleId) => viewBases.of(articleId),
  raiseViewBase: (articleId, views) => viewBases.raise(articleId, views),
  keepBaselines: (baselines) => keepBaselines({ strapi, viewBases }, baselines),
  keepOldAddresses: (article) => keepOldAddresses({ strapi }, article),
});
