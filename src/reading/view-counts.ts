import type { Core } from '@strapi/strapi';

/** Where reading views get the numbers of reads from. */
export type ViewCounts = {
  /** Reads per documentId, all languages together; whatever is missing in the answer was never read. One query. */
  totalsOf(documentIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
};

/** A portal that was started without its counter. */
const nothingCounted: ViewCounts = { totalsOf: () => Promise.resolve(new Map()) };

/** The numbers of the view counter, as its own public routes give them. */
export const viewCountsOf = ({ strapi }: { strapi: Core.Strapi }): ViewCounts =>
  'view-counter' in strapi.plugins ? strapi.plugin('view-counter').service<ViewCounts>('counts') : nothingCounted;
