export type DatePrecision = 'day' | 'month' | 'year' | 'unknown';

/**
 * `date` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; what is finer than a month's or a year's `precision` in it means nothing. A date
 * whose precision is unknown (the default of the form) means what it says.
 */
export type PartialDate = { date: string | null; precision: DatePrecision };

/**
 * The time a person is in an office, first and last day included. A start without a date is unknown. An end without a date is
 * unknown where its precision says so, else the office is still held.
 */
export type Term = { start: PartialDate; end: PartialDate };

type HeldTerm = Term & { personId: string };

const EVER = '9999-12-31';

/**
 * Whether the person may be said to hold the office on the day `date` (`YYYY-MM-DD`): a start counts from the first day it may
 * mean, an end through the last, and what is unknown does not exclude.
 *
 * @example heldAt({ start: { date: '2024-03', precision: 'month' }, end }, '2024-03-01') // true
 */
export const heldAt = ({ start, end }: Term, date: string): boolean => {
  const from = firstDay(start);
  const until = lastDay(end);
  return (from === null || from <= date) && (until === null || date <= until);
};

/** Where the day `date` stands to a term; what is unknown does not exclude that it is `current`. */
export const termState = (term: Term, date: string): 'current' | 'upcoming' | 'past' => {
  if (heldAt(term, date)) return 'current';
  return (firstDay(term.start) ?? date) > date ? 'upcoming' : 'past';
};

/** Sorts terms by their last day, then by their first, the newest first; an open end is the newest, an unknown start the oldest. */
export const newestTermFirst = (a: Term, b: Term): number =>
  compare(lastDay(b.end) ?? EVER, lastDay(a.end) ?? EVER) || compare(firstDay(b.start) ?? '', firstDay(a.start) ?? '');

/**
 * Whether two terms certainly share time, whatever day their dates mean: both starts are known, both ends are known or open.
 * The day of handover may belong to both: one resolution dismisses and appoints.
 */
export const overlaps = (a: Term, b: Term): boolean => startsBeforeEnd(a, b) && startsBeforeEnd(b, a);

/** Whether the end lies certainly before the start. */
export const isReversed = ({ start, end }: Term): boolean => {
  const from = firstDay(start);
  const until = lastDay(end);
  return from !== null && until !== null && until < from;
};

/** Whether an office that one person holds at a time would be held by two. `others` are the office's other appointments. */
export const violatesSingleHolder = ({
  singleHolder,
  candidate,
  others,
}: {
  singleHolder: boolean;
  candidate: HeldTerm;
  others: HeldTerm[];
}): boolean => singleHolder && others.some((other) => other.personId !== candidate.personId && overlaps(candidate, other));

const startsBeforeEnd = (a: Term, b: Term): boolean => {
  const latestStart = lastDay(a.start);
  const earliestEnd = b.end.date === null && b.end.precision !== 'unknown' ? EVER : firstDay(b.end);
  return latestStart !== null && earliestEnd !== null && latestStart < earliestEnd;
};

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

type Parts = { year: string; month: string | undefined; day: string | undefined };

const firstDay = (partial: PartialDate): string | null => {
  const parts = readParts(partial);
  return parts && `${parts.year}-${parts.month ?? '01'}-${parts.day ?? '01'}`;
};

const lastDay = (partial: PartialDate): string | null => {
  const parts = readParts(partial);
  if (!parts) return null;
  const month = parts.month ?? '12';
  return `${parts.year}-${month}-${parts.day ?? daysInMonth(Number(parts.year), Number(month))}`;
};

/** A date coarser than its precision claims is taken as coarse as it is; anything else than a date is unknown. */
const readParts = ({ date, precision }: PartialDate): Parts | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  if (precision === 'year') return { year, month: undefined, day: undefined };
  return { year, month, day: precision === 'month' ? undefined : day };
};

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
