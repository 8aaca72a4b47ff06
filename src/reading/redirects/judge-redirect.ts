import { publicPath, type PageKind, type PathPatterns } from '../public-url';
import { GONE, type Moved } from './follow-redirects';

/** A path of this site, or an address of the web: a browser that is led to anything else may be made to run it. */
export const isPlace = (target: string): boolean => /^(?:\/(?![/\\])|https?:\/\/[^/])/i.test(target);

export type RedirectRow = {
  id: number;
  fromHost: string | null;
  fromPath: string;
  toPath: string | null;
  targetType: PageKind | null;
  targetId: string | null;
  targetLocale: string | null;
  statusCode: Moved['status'];
};

/** The entry that a redirect leads to, as readers may see it today; `redactedAt` only people have. */
export type RedirectTarget = { slug: string; locale: string; redactedAt?: string | Date | null };

/**
 * Where a redirect leads: to its target's own address of today, so that it follows its document through any number of moves. Null where the
 * target cannot be read today. The address of a redacted person would tell the name.
 */
export const judgeRedirect = (row: RedirectRow, target: RedirectTarget | null, patterns: PathPatterns): Moved | null => {
  if (row.statusCode === 410) return GONE;
  if (!row.targetId) return row.toPath !== null && isPlace(row.toPath) ? { path: row.toPath, status: row.statusCode } : null;
  if (!target || !row.targetType) return null;
  if (target.redactedAt) return GONE;
  return { path: publicPath({ patterns, type: row.targetType, locale: target.locale, slug: target.slug }), status: row.statusCode };
};
