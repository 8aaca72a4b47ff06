/** What readers are told, `/api/reads…`. All moments are ISO 8601, all days YYYY-MM-DD in the site's time zone. */

export type Reads = { views: number; visits: number };

/** Each number names its period. `since` is the day counting began; `total` also holds what was imported from before. */
export type SiteReads = { online: number; today: Reads; month: Reads; total: Reads; since: string };

/** `views` is the sum over locales, null where the hit named no document. */
export type HitReply = { data: { counted: boolean; views: number | null; site: Omit<SiteReads, 'month'> } };

export type CountsReply = { data: Record<string, number> };

export type PopularEntry = {
  documentId: string;
  locale: string;
  title: string | null;
  slug: string | null;
  datePublished: string | null;
  /** Within the window, not of a lifetime. */
  views: number;
};

export type PopularReply = { data: PopularEntry[]; meta: { from: string; to: string } };
