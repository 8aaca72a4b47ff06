import type { ImportProblem, Strategy } from '../../../../shared/contracts';
import { contributionKey, standingKey } from './plan-deltas';
import type { ImportRow, Sorted } from '../import-row';

/** Of a number that replaces another, a second one cannot be meant as well; `add` sums the addresses of an entry, `max` takes the greatest. */
const REPLACING: readonly Strategy[] = ['set', 'fill-empty'];

/** Leaves out rows that name a page again, or, where numbers replace each other, another address of the same entry. The first one counts. */
export const withoutRepeats = (strategy: Strategy, rows: readonly ImportRow[]): Sorted<ImportRow> => {
  const pages = new Map<string, number>();
  const targets = new Map<string, number>();
  const kept: ImportRow[] = [];
  const problems: ImportProblem[] = [];
  for (const row of rows) {
    const samePage = pages.get(contributionKey(row));
    const sameEntry = REPLACING.includes(strategy) ? targets.get(standingKey(row)) : undefined;
    if (samePage !== undefined) problems.push(repeated(row, `"${row.externalId}" stands in line ${samePage} already.`));
    else if (sameEntry !== undefined) problems.push(repeated(row, `"${row.externalId}" is the same entry as line ${sameEntry}.`));
    else kept.push(row);
    pages.set(contributionKey(row), samePage ?? row.line);
    targets.set(standingKey(row), sameEntry ?? row.line);
  }
  return { rows: kept, problems };
};

const repeated = ({ line }: ImportRow, text: string): ImportProblem => ({ line, code: 'repeated', text });
