import type { PageRow } from '../../../../shared/contracts';
import type { PageRecord } from '../../batches/page-row';

/** What a list shows; the page itself, which may have megabytes, stays where it is. */
export const LISTED = [
  'id',
  'batch_id',
  'seq',
  'file',
  'state',
  'title',
  'published_at',
  'article_id',
  'confidence',
  'rules',
  'because',
  'error',
  'settled_by',
  'settled_at',
] as const satisfies readonly (keyof PageRecord)[];

/** Beside those: whether somebody corrected it, 0 or 1 on SQLite. */
export const CORRECTED = '(corrections IS NOT NULL) AS corrected';

export type ListedRecord = Pick<PageRecord, (typeof LISTED)[number]> & { corrected: boolean | number };

export const toPageRow = (row: ListedRecord): PageRow => ({
  id: Number(row.id),
  batchId: row.batch_id,
  file: row.file,
  state: row.state,
  title: row.title,
  publishedAt: row.published_at,
  articleId: row.article_id,
  confidence: row.confidence,
  rules: JSON.parse(row.rules) as string[],
  because: JSON.parse(row.because) as string[],
  error: row.error === null ? null : (JSON.parse(row.error) as PageRow['error']),
  corrected: Boolean(row.corrected),
  settled: row.settled_at === null ? null : { by: row.settled_by ?? '', at: new Date(Number(row.settled_at)).toISOString() },
});
