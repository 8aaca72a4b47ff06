import { PORTAL_TIME_ZONE } from '../portal';
import { offsetAt, toWallTime } from '../time/time-zone';

const HAS_OFFSET = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2}))?$/;

/**
 * An instant as readers in Việt Nam see it. (Intl's vi-VN short form puts the time first.)
 *
 * @example formatViDateTime('2024-03-13T01:29:00Z') // '13/03/2024 08:29'
 * @throws RangeError if `iso` is no instant; all functions here do.
 */
export const formatViDateTime = (iso: string): string => {
  const { year, month, day, hour, minute } = toWallTime(parseInstant(iso), PORTAL_TIME_ZONE);
  return `${pad(day)}/${pad(month)}/${pad(year, 4)} ${pad(hour)}:${pad(minute)}`;
};

/**
 * A calendar day, `YYYY-MM-DD`, as readers in Việt Nam see it.
 *
 * @example formatViDate('2025-07-01') // '01/07/2025'
 */
export const formatViDate = (date: string): string => localDate(date).split('-').reverse().join('/');

/**
 * The same instant, written with Việt Nam's offset and whole seconds.
 *
 * @example toLocalIso('2024-03-13T01:29:00.000Z') // '2024-03-13T08:29:00+07:00'
 */
export const toLocalIso = (iso: string): string => {
  const instant = parseInstant(iso);
  const { hour, minute, second } = toWallTime(instant, PORTAL_TIME_ZONE);
  const offsetMinutes = Math.round(offsetAt(instant, PORTAL_TIME_ZONE) / 60_000);
  return `${localDate(iso)}T${pad(hour)}:${pad(minute)}:${pad(second)}+${pad(Math.floor(offsetMinutes / 60))}:${pad(offsetMinutes % 60)}`;
};

/**
 * The calendar day in Việt Nam, `YYYY-MM-DD`. A day without a time is itself.
 *
 * @example localDate('2024-03-12T17:30:00Z') // '2024-03-13'
 */
export const localDate = (iso: string): string => {
  const { year, month, day } = toWallTime(parseInstant(iso), PORTAL_TIME_ZONE);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

/** Without an offset the answer would depend on the machine. */
const parseInstant = (iso: string): number => {
  const instant = HAS_OFFSET.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(instant)) throw new RangeError(`expected an ISO 8601 instant with an offset, got "${iso}"`);
  return instant;
};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
