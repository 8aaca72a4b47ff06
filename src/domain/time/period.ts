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

/**
 * When a day, `YYYY-MM-DD`, begins in Việt Nam.
 *
 * @example startOfDay('2025-07-01') // 2025-06-30T17:00Z
 */
export const startOfDay = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return midnight(year, month, day);
};

const midnight = (year: number, month: number, day = 1): Date =>
  new Date(toInstant({ year, month, day, hour: 0, minute: 0, second: 0 }, PORTAL_TIME_ZONE));
