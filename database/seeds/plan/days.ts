import type { When } from './event-plan';

const DAY_MS = 86_400_000;

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** @example toInstant('2026-03-01 08:30') // '2026-03-01T08:30:00+07:00' */
export const toInstant = (local: string): string => `${local.replace(' ', 'T')}:00+07:00`;

export type Schedule = { startDate: string; endDate?: string };

/** The days of an event for somebody who runs the seed on a day. */
export const scheduleOn = (when: When, today: string): Schedule => {
  if ('on' in when) return { startDate: when.on, ...(when.until === undefined ? {} : { endDate: when.until }) };
  const { inDays, untilInDays } = when;
  return { startDate: addDays(today, inDays), ...(untilInDays === undefined ? {} : { endDate: addDays(today, untilInDays) }) };
};

export const isRelative = (when: When): boolean => 'inDays' in when;
