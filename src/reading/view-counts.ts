/** Where reading views get the numbers of reads from; the view counter puts its own in this place. */
export type ViewCounts = {
  /** Reads per documentId, all languages together; whatever is missing in the answer was never read. */
  totalsOf(documentIds: string[]): Promise<ReadonlyMap<string, number>>;
};

/** Nothing is counted yet. */
export const noViewCounts: ViewCounts = { totalsOf: () => Promise.resolve(new Map()) };
