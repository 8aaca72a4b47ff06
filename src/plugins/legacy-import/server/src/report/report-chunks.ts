import type { PageOutcome } from '../apply/page-outcome';
import type { RunReport } from './import-report';
import { noteOf } from './notes';
import { headLines } from './summary';

type Pages = AsyncIterable<PageOutcome> | Iterable<PageOutcome>;

/** The whole report as JSON (`ImportReport`), piece by piece, a page a line: its pages are never all in memory. */
export const jsonChunks = async function* ({ reasons: _, ...run }: RunReport, pages: Pages): AsyncGenerator<string> {
  const head = JSON.stringify(run, null, 2);
  yield `${head.slice(0, head.lastIndexOf('\n'))},\n  "pages": [`;
  let isFirst = true;
  for await (const page of pages) {
    yield `${isFirst ? '' : ','}\n    ${JSON.stringify(page)}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n  '}]\n}\n`;
};

/** The whole report for people: totals, then every page that failed or waits for somebody. */
export const textChunks = async function* (run: RunReport, pages: Pages): AsyncGenerator<string> {
  yield `Import ${run.batchId}, ${run.startedAt} to ${run.finishedAt}\n${headLines(run).join('\n')}\n\n`;
  for await (const page of pages) {
    const line = noteOf(page);
    if (line !== null) yield `${line}\n`;
  }
};
