import { PORTAL_TIME_ZONE } from '../portal';
import { toInstant } from './time-zone';

/** From `from` (included) until `until` (excluded). */
export type Period = { from: Date; until: Date };

/**
 * A year, or a month of it (1 … 12), on the calendars of Việt Nam.
 *
 * @example periodOf({ year: 2026, month: 12 }) // 2026-11-30T17:00Z … 2026-12-31T17:00Z
 */
export const periodOf = ({ year, month }: { year: number; month: number | null }): Period => {
  const first = month ?? 1;
  const next = month === null || month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return { from: midnight(year, first), until: midnight(next.year, next.month) };
};

const midnight = (year: number, month: number): Date =>
  new Date(toInstant({ year, month, day: 1, hour: 0, minute: 0, second: 0 }, PORTAL_TIME_ZONE));
