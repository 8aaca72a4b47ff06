import type { SiteCounts } from '../view-counts';

/** A week is too short for the portal of a commune. */
const DAYS = 30;

/** More than the page shows: of several languages, and because a ranking that was kept for seconds may name what is no longer published. */
const RANKED = 50;

/** documentIds, most read first; the reads of the same article in several languages add up. */
export const findMostRead = async ({ siteCounts, locales }: { siteCounts: SiteCounts; locales: string[] }): Promise<string[]> => {
  const reads = new Map<string, number>();
  for (const locale of locales) {
    for (const { documentId, views } of await siteCounts.mostRead({ locale, days: DAYS, limit: RANKED }))
      reads.set(documentId, (reads.get(documentId) ?? 0) + views);
  }
  return [...reads].sort(([a, readsOfA], [b, readsOfB]) => readsOfB - readsOfA || (a < b ? -1 : 1)).map(([documentId]) => documentId);
};
