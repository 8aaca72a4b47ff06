import type { PageRow, PageState } from '../../../shared/contracts';
import type { Corrections } from '../../../shared/corrections';
import type { PageOutcome } from '../apply/page-outcome';
import type { PagePlace } from '../page-files/page-file';
import type { LegacyPage, ParseWarning } from '../parse/legacy-page';

/** `place`: where its file is, for a page that the command line named; the pages of an uploaded batch lie in its folder, under `file`. */
export type NewPage = { seq: number; file: string; place: PagePlace | null };

/** What is stored of a page; instants in milliseconds. */
export type StoredPage = NewPage & {
  id: number;
  batchId: string;
  state: PageState;
  title: string | null;
  publishedAt: string | null;
  articleId: string | null;
  confidence: number | null;
  rules: string[];
  because: string[];
  error: PageRow['error'];
  recognized: LegacyPage | null;
  corrections: Corrections | null;
  settledBy: string | null;
  settledAt: number | null;
  /** What its last import said of it; null before. */
  outcome: PageOutcome | null;
};

/** Which page a write is about. */
export type PageName = Pick<StoredPage, 'id' | 'batchId' | 'file'>;

/** What `recognize` keeps of a page. */
export type Recognition =
  { ok: true; page: LegacyPage; inferences: readonly ParseWarning[] } | { ok: false; error: { code: string; message: string } };
