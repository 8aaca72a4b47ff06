/** A redirect as other servers get it: `path` in the one spelling of old addresses, `to` what a browser is told; null is gone for good (410). */
export type ExportedRedirect = { host: string | null; path: string; to: string | null; status: 301 | 302 | 410 };

/**
 * Redirects that are looked up together. They come in the order in which they count: with a query before without, and of each those of a
 * server before those for all.
 */
export type RedirectGroup = { bound: boolean; hasQuery: boolean; redirects: AsyncIterable<ExportedRedirect> };

export type ExportRequest = {
  /** The only old server that the export is for; its redirects then need no name of a server. */
  host: string | null;
  /** Where the new site stands, without a slash at the end; '' where that is not known. */
  site: string;
};

type ExportSource = ExportRequest & {
  groups: AsyncIterable<RedirectGroup>;
  /** About how many redirects there are. */
  count: number;
};

/** Writes all redirects for one kind of server, line by line. */
export type ExportFormat = (source: ExportSource) => AsyncGenerator<string>;
