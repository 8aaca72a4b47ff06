import type { Core } from '@strapi/strapi';
import { VIEW_BASES } from './import-tables-store';

/**
 * Where the count that an old portal showed for an article is kept. The view counter will put its own in this place: there the
 * base is added to what is counted since.
 */
export type ViewBases = {
  of(articleId: string): Promise<number | null>;
  /** Never lowers: an older copy of a page knows fewer reads. */
  raise(articleId: string, views: number): Promise<void>;
};

export const createViewBases = ({ strapi }: { strapi: Core.Strapi }): ViewBases => ({
  of: async (articleId) => {
    const row: unknown = await strapi.db.transaction(async ({ trx }) => {
      const found: unknown = await trx(VIEW_BASES).where({ article_id: articleId }).first('views');
      return found;
    });
    // PostgreSQL answers a bigint as text.
    return row ? Number((row as { views: number | string }).views) : null;
  },

  raise: async (articleId, views) => {
    await strapi.db.transaction(async ({ trx }) => {
      await trx(VIEW_BASES)
        .insert({ article_id: articleId, views })
        .onConflict('article_id')
        .merge()
        .where(`${VIEW_BASES}.views`, '<', views);
    });
  },
});
