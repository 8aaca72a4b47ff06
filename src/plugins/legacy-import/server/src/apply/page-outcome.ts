import type { ParseWarning, SiteStats } from '../parse/legacy-page';
import type { ReviewReason } from '../plan/import-plan';
import { NOTHING_CREATED, type Created } from './created';

/** What kept a page from being imported. `code` is for programs, `message` a sentence for people. */
export type PageError = { code: string; message: string };

/**
 * `review`: a person is asked. Either the page is in as a draft that was not published, or, where an editor has changed the entry
 * since the last import (`edited-since-import`), nothing was written.
 */
export type PageResult =
  | { result: 'created' | 'updated' | 'viewBaseMoved' | 'unchanged' }
  | { result: 'review'; because: HoldReason[] }
  | { result: 'failed'; error: PageError };

export type HoldReason = ReviewReason | 'photo-without-words';

/** What the report says of a page, whatever became of it. */
type PageFacts = {
  file: string;
  title: string | null;
  /** ISO 8601 with +07:00. */
  publishedAt: string | null;
  legacyKey: string | null;
  articleId: string | null;
  created: Created;
  viewBase: number | null;
  /** The old site's own counters. Its views and visits go on in the view counter; what period they are of, the page does not say. */
  siteBaselines: SiteStats | null;
  warnings: ParseWarning[];
};

export type PageOutcome = PageResult & PageFacts;

/** The facts of a page that could not be read. */
export const nothingKnownOf = (file: string): PageFacts => ({
  file,
  title: null,
  publishedAt: null,
  legacyKey: null,
  articleId: null,
  created: NOTHING_CREATED,
  viewBase: null,
  siteBaselines: null,
  warnings: [],
});
