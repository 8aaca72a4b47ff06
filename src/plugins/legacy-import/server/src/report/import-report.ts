import { addCreated, NOTHING_CREATED, type Created } from '../apply/created';
import type { PageOutcome } from '../apply/page-outcome';

export const RESULTS = ['created', 'updated', 'viewBaseMoved', 'unchanged', 'review', 'failed'] as const;
type Result = (typeof RESULTS)[number];

/** One run of the importer, as `--report` writes it. Instants are ISO 8601. */
export type ImportReport = {
  batchId: string;
  startedAt: string;
  finishedAt: string;
  dryRun: boolean;
  publish: boolean;
  locale: string;
  /** Chosen by hand; null where each page named its own. */
  publisher: string | null;
  /** Stopped before the last page; what is in, stays in. */
  interrupted: boolean;
  found: number;
  results: Record<Result, number>;
  created: Created;
  pages: PageOutcome[];
};

/** What pages add up to, one after the other, without holding them. */
export type Tally = Pick<ImportReport, 'results' | 'created'> & {
  /** How often which reason or error held a page back. */
  reasons: Readonly<Record<string, number>>;
};

/** A run but its pages, of which there may be tens of thousands: those stand in the batch. */
export type RunReport = Omit<ImportReport, 'pages'> & Tally;

export const NO_TALLY: Tally = {
  results: { created: 0, updated: 0, viewBaseMoved: 0, unchanged: 0, review: 0, failed: 0 },
  created: NOTHING_CREATED,
  reasons: {},
};

export const addToTally = ({ results, created, reasons }: Tally, page: PageOutcome): Tally => ({
  results: { ...results, [page.result]: results[page.result] + 1 },
  created: addCreated(created, page.created),
  reasons: reasonsOf(page).reduce((sum, reason) => ({ ...sum, [reason]: (sum[reason] ?? 0) + 1 }), reasons),
});

const reasonsOf = (page: PageOutcome): string[] => {
  if (page.result === 'failed') return [page.error.code];
  return page.result === 'review' ? page.because : [];
};

export const totalOf = ({ results }: Pick<RunReport, 'results'>): number => RESULTS.reduce((sum, result) => sum + results[result], 0);

/** 0 when every page is in or was known, 1 when one failed or the run was stopped. A page that waits for a person is no failure: nothing of it is lost. */
export const exitCodeOf = ({ results, interrupted }: Pick<RunReport, 'results' | 'interrupted'>): 0 | 1 =>
  results.failed > 0 || interrupted ? 1 : 0;
