import { RESULTS, totalOf, type RunReport } from './import-report';
import { reasonWords, type FirstNotes } from './notes';

type Words = Record<(typeof RESULTS)[number], string>;

const DONE: Words = {
  created: 'imported',
  updated: 'updated',
  viewBaseMoved: 'view base moved',
  unchanged: 'known, unchanged',
  review: 'for a person to look at',
  failed: 'failed',
};
const WOULD: Words = { ...DONE, created: 'would be imported', updated: 'would be updated', viewBaseMoved: 'view base would move' };

/** The report in a few lines for a terminal: totals, what was made, why pages wait or failed, and the first of each. */
export const summarize = (report: RunReport, notes: FirstNotes): string =>
  [
    ...headLines(report),
    ...notes.failed,
    ...moreOf(report.results.failed - notes.failed.length, 'failed'),
    ...notes.review,
    ...moreOf(report.results.review - notes.review.length, 'for a person to look at'),
    ...(report.interrupted ? ['Stopped before the last page. Run the same command again: what is in is not imported twice.'] : []),
  ].join('\n');

/** The lines above those about single pages. */
export const headLines = (report: RunReport): string[] => {
  const words = report.dryRun ? WOULD : DONE;
  const totals = RESULTS.flatMap((result) =>
    report.results[result] > 0 ? [`  ${String(report.results[result]).padStart(6)}  ${words[result]}`] : [],
  );
  return [headline(report), ...totals, ...madeOf(report), ...whyOf(report)];
};

const headline = ({ results, found, startedAt, finishedAt, dryRun }: RunReport): string => {
  const seconds = ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(1);
  const done = totalOf({ results });
  return `${done} of ${found} ${found === 1 ? 'page' : 'pages'} in ${seconds} s${dryRun ? ' (dry run: nothing was written)' : ''}`;
};

const madeOf = ({ created, dryRun }: RunReport): string[] => {
  const made = Object.entries(created).flatMap(([type, count]) => (count > 0 ? [`${count} ${type}`] : []));
  return dryRun || made.length === 0 ? [] : [`made: ${made.join(', ')}`];
};

/** Only where the pages themselves would be too many to read. */
const FEW = 5;

const whyOf = ({ reasons, results }: RunReport): string[] => {
  if (results.failed + results.review <= FEW) return [];
  const counted = Object.entries(reasons).sort(([, a], [, b]) => b - a);
  return counted.length === 0
    ? []
    : ['why:', ...counted.map(([reason, count]) => `  ${String(count).padStart(6)}  ${reasonWords(reason)}`)];
};

const moreOf = (count: number, words: string): string[] => (count > 0 ? [`… and ${count} more ${words}: the report names them`] : []);
