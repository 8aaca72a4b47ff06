import type { PageState } from '../../../shared/contracts';
import type { StoredPage } from './page';

export type PageRecord = {
  /** PostgreSQL answers a bigint as text. */
  id: number | string;
  batch_id: string;
  seq: number;
  file: string;
  lies_at: string | null;
  lies_below: string | null;
  state: PageState;
  title: string | null;
  search_text: string;
  published_at: string | null;
  article_id: string | null;
  confidence: number | null;
  rules: string;
  because: string;
  error: string | null;
  recognized: string | null;
  corrections: string | null;
  settled_by: string | null;
  settled_at: number | string | null;
  outcome: string | null;
};

export const toPage = (row: PageRecord): StoredPage => ({
  id: Number(row.id),
  batchId: row.batch_id,
  seq: row.seq,
  file: row.file,
  place: row.lies_at === null ? null : { at: row.lies_at, root: row.lies_below ?? undefined },
  state: row.state,
  title: row.title,
  publishedAt: row.published_at,
  articleId: row.article_id,
  confidence: row.confidence,
  rules: JSON.parse(row.rules) as string[],
  because: JSON.parse(row.because) as string[],
  error: parse<StoredPage['error']>(row.error),
  recognized: parse<StoredPage['recognized']>(row.recognized),
  corrections: parse<StoredPage['corrections']>(row.corrections),
  settledBy: row.settled_by,
  settledAt: row.settled_at === null ? null : Number(row.settled_at),
  outcome: parse<StoredPage['outcome']>(row.outcome),
});

const parse = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

export const jsonOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));
