import { isReversed, type DatePrecision, type PartialDate } from '../people/appointment';

/** How an appointment's end is stored. */
export type End = { endDate: string | null; endPrecision: DatePrecision | null };

/** The end of whoever held an office until its organization ended: known to the day. */
export const endOnDay = (dissolutionDate: string): End => ({ endDate: dissolutionDate, endPrecision: 'day' });

/** Whether a dissolution ends an appointment: one that has its end keeps it, and none ends before it begins. */
export const judgeEnding = ({
  start,
  endDate,
  dissolutionDate,
}: {
  start: PartialDate;
  endDate: string | null;
  dissolutionDate: string;
}): 'ends' | 'has-ended' | 'begins-later' => {
  if (endDate !== null) return 'has-ended';
  return isReversed({ start, end: { date: dissolutionDate, precision: 'day' } }) ? 'begins-later' : 'ends';
};

/** An appointment that the step has ended. `version` is when it was last written, by the step itself. */
export type Ended = { documentId: string; label: string; before: End; after: End; version: string };

/** Whether taking the step back gives an appointment its former end: what somebody has edited since is theirs. */
export const judgeReturn = ({ version }: Ended, now: { version: string } | undefined): 'returns' | 'edited' | 'deleted' => {
  if (!now) return 'deleted';
  return now.version === version ? 'returns' : 'edited';
};
