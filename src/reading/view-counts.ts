import type { Core } from '@strapi/strapi';
import type { PopularReply, SiteReads } from '../plugins/view-counter/shared/public-contract';

/** Where reading views get the numbers of reads from. */
export type ViewCounts = {
  /** Reads per documentId, all languages together; whatever is missing in the answer was never read. One query. */
  totalsOf(documentIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
};

/** Where the home page gets the numbers of the whole site from. */
export type SiteCounts = {
  /** The articles that were read most in one language in the last `days` days, with the reads of those days; at most 50. Nothing when the counter is busy. */
  mostRead(asked: { locale: string; days: number; limit: number }): Promise<{ documentId: string; views: number }[]>;
  /** Null where nothing is counted. */
  site(): Promise<SiteReads | null>;
};

/** A portal that was started without its counter. */
const nothingCounted: ViewCounts & SiteCounts = {
  totalsOf: () => Promise.resolve(new Map()),
  mostRead: () => Promise.resolve([]),
  site: () => Promise.resolve(null),
};

type PopularQuery = { type: string; locale: string; days: number; limit: number };
type Popular = { read(query: PopularQuery): Promise<{ ok: true; value: PopularReply } | { ok: false }> };

type Deps = { strapi: Core.Strapi };

const isCounting = ({ strapi }: Deps): boolean => 'view-counter' in strapi.plugins;

/** The numbers of the view counter, as its own public routes give them. */
export const viewCountsOf = ({ strapi }: Deps): ViewCounts =>
  isCounting({ strapi }) ? strapi.plugin('view-counter').service<ViewCounts>('counts') : nothingCounted;

export const siteCountsOf = ({ strapi }: Deps): SiteCounts => {
  if (!isCounting({ strapi })) return nothingCounted;
  const popular = strapi.plugin('view-counter').service<Popular>('popular');
  const site = strapi.plugin('view-counter').service<{ read(): Promise<SiteReads> }>('site');
  return {
    mostRead: async (asked) => {
      const outcome = await popular.read({ type: 'article', ...asked });
      return outcome.ok ? outcome.value.data : [];
    },
    site: () => site.read(),
  };
};
