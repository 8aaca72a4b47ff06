import { addCreated, NOTHING_CREATED, type Created } from '../apply/created';
import type { PageOutcome } from '../apply/page-outcome';

export const RESULTS = ['created', 'updated', 'viewBaseMoved', 'unchanged', 'review', 'failed'] as const;

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
  results: Record<(typeof RESULTS)[number], number>;
  created: Created;
  pages: PageOutcome[];
};

type Run = Pick<
  ImportReport,
  'batchId' | 'startedAt' | 'finishedAt' | 'dryRun' | 'publish' | 'locale' | 'publisher' | 'interrupted' | 'found'
>;

export const toReport = (run: Run, pages: PageOutcome[]): ImportReport => ({
  ...run,
  results: countResults(pages),
  created: pages.reduce((sum, page) => addCreated(sum, page.created), NOTHING_CREATED),
  pages,
});

const countResults = (pages: readonly PageOutcome[]): ImportReport['results'] => {
  const count = (result: (typeof RESULTS)[number]): number => pages.filter((page) => page.result === result).length;
  return {
    created: count('created'),
    updated: count('updated'),
    viewBaseMoved: count('viewBaseMoved'),
    unchanged: count('unchanged'),
    review: count('review'),
    failed: count('failed'),
  };
};

/** 0 when every page is in or was known, 1 when one failed or the run was stopped. A page that waits for a person is no failure: nothing of it is lost. */
export const exitCodeOf = ({ results, interrupted }: ImportReport): 0 | 1 => (results.failed > 0 || interrupted ? 1 : 0);
