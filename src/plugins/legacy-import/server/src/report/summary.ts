import type { PageOutcome } from '../apply/page-outcome';
import { RESULTS, type ImportReport } from './import-report';

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

const REASONS: Readonly<Record<string, string>> = {
  'no-title': 'no title',
  'no-body': 'no text',
  'no-date': 'no date of publication',
  'no-publisher': 'no publisher: name one with --publisher',
  'low-confidence': 'an inference is not sure enough',
  'edited-since-import': 'an editor has changed the article since; nothing was written',
  'photo-without-words': 'a photo has no caption: kept as a draft',
};

/** The report in a few lines for a terminal: totals, what was made, then each page that failed or waits for a person. */
export const summarize = (report: ImportReport): string => {
  const words = report.dryRun ? WOULD : DONE;
  const totals = RESULTS.flatMap((result) =>
    report.results[result] > 0 ? [`  ${String(report.results[result]).padStart(6)}  ${words[result]}`] : [],
  );
  return [
    headline(report),
    ...totals,
    ...madeOf(report),
    ...report.pages.flatMap(noteOf),
    ...(report.interrupted ? ['Stopped before the last page. Run the same command again: what is in is not imported twice.'] : []),
  ].join('\n');
};

const headline = ({ pages, found, startedAt, finishedAt, dryRun }: ImportReport): string => {
  const seconds = ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(1);
  return `${pages.length} of ${found} ${found === 1 ? 'page' : 'pages'} in ${seconds} s${dryRun ? ' (dry run: nothing was written)' : ''}`;
};

const madeOf = ({ created, dryRun }: ImportReport): string[] => {
  const made = Object.entries(created).flatMap(([type, count]) => (count > 0 ? [`${count} ${type}`] : []));
  return dryRun || made.length === 0 ? [] : [`made: ${made.join(', ')}`];
};

const noteOf = (page: PageOutcome): string[] => {
  if (page.result === 'failed') return [`FAILED  ${page.file}: ${page.error.message}`];
  if (page.result === 'review') return [`REVIEW  ${page.file}: ${page.because.map((reason) => REASONS[reason] ?? reason).join('; ')}`];
  return [];
};
