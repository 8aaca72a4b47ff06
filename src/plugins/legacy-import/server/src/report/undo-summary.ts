import type { UndoReport } from '../../../shared/contracts';

const MOST_SHOWN = 50;

/** What an undo did, or would do, in a few lines for a terminal. */
export const summarizeUndo = (report: UndoReport & { isComplete: boolean }, { dryRun }: { dryRun: boolean }): string => {
  const removed = Object.entries(report.removed).flatMap(([type, count]) => (count > 0 ? [`${count} ${type}`] : []));
  const more = report.kept.length - MOST_SHOWN;
  return [
    `${dryRun ? 'would be removed' : 'removed'}: ${removed.length > 0 ? removed.join(', ') : 'nothing'}`,
    ...(report.restored > 0 ? [`${dryRun ? 'would get back' : 'got back'} what they were: ${report.restored} articles`] : []),
    ...report.kept.slice(0, MOST_SHOWN).map(({ type, label, detail }) => `STAYS  ${type} "${label}": ${detail}`),
    ...(more > 0 ? [`… and ${more} more stay`] : []),
    ...(report.isComplete ? [] : ['Stopped before the end. Run the same command again: it goes on.']),
  ].join('\n');
};
