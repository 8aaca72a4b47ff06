import type { Core } from '@strapi/strapi';
import { VIEW_BASES } from './import-tables-store';

/** The totals of a whole old site, as one of its pages shows them. */
export type SiteTotals = { publisherId: string | null; views: number | null; visits: number | null };

/**
 * Where the counts that an old portal showed are kept. Where there is a view counter they are its own numbers, to which it adds what it
 * counts (counter-view-bases.ts); without one they wait here.
 */
export type ViewBases = {
  of(articleId: string): Promise<number | null>;
  /** Never lowers: an older copy of a page knows fewer reads. */
  raise(articleId: string, views: number): Promise<void>;
  /** Never lowers either; the totals of several publishers add up. */
  raiseSite(totals: SiteTotals): Promise<void>;
};

/** With what an undo needs. */
export type OldCounts = ViewBases & {
  /** Puts a base back, where it still is what an import made of it; null: there was none. */
  lower(articleId: string, base: { from: number; to: number | null }): Promise<void>;
  /** What this publisher's old site gives falls to this; never rises. */
  lowerSite(totals: { publisherId: string | null; views: number; visits: number }): Promise<void>;
};

export const createOwnViewBases = ({ strapi }: { strapi: Core.Strapi }): OldCounts => ({
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

  /** They wait among the baselines that the import keeps per page anyway. */
  raiseSite: () => Promise.resolve(),

  lower: async (articleId, { from, to }) => {
    await strapi.db.transaction(async ({ trx }) => {
      const base = trx(VIEW_BASES).where({ article_id: articleId, views: from });
      await (to === null ? base.delete() : base.update({ views: to }));
    });
  },

  lowerSite: () => Promise.resolve(),
});
