import { addDays, isTimeZone, offsetAt, toInstant } from '../../rules/time-zone';

/** What the attributes of a row hold: moments (ISO 8601 or Date), or days `YYYY-MM-DD` with times `HH:mm…`; null or left out: not known. */
export type TimeValues = { start: unknown; startTime?: unknown; end?: unknown; endTime?: unknown; timeZone?: unknown };

/** As the block writes them, and as instants in ISO 8601 UTC, the end excluded. */
export type MappedTimes = {
  startDate: string;
  startTime: string | null;
  endDate: string | null;
  endTime: string | null;
  timeZone: string;
  startsAt: string;
  endsAt: string;
};

type Reading = { date: string; time: string | null };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * When an event begins and ends; null where that is not known. Without a time it begins with its day; without an end it lasts through the day
 * on which it began, and so does one whose end comes before its start.
 */
export const toTimes = (values: TimeValues, defaultTimeZone: string): MappedTimes | null => {
  const own = typeof values.timeZone === 'string' && isTimeZone(values.timeZone) ? values.timeZone : null;
  const timeZone = own ?? defaultTimeZone;
  const start = readMoment(values.start, values.startTime, timeZone);
  if (!start) return null;
  const startsAt = toInstant({ date: start.date, time: start.time ?? '00:00', timeZone });
  const named = readMoment(values.end, values.endTime, timeZone) ?? { date: start.date, time: readTime(values.endTime) };
  const namedEnd = endOf(named, timeZone);
  const end = namedEnd < startsAt ? { date: start.date, time: null } : named;
  const isNamed = end.time !== null || end.date !== start.date;
  return {
    startDate: start.date,
    startTime: start.time,
    endDate: isNamed ? end.date : null,
    endTime: end.time,
    timeZone,
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endOf(end, timeZone)).toISOString(),
  };
};

const endOf = ({ date, time }: Reading, timeZone: string): number =>
  time === null ? toInstant({ date: addDays(date, 1), time: '00:00', timeZone }) : toInstant({ date, time, timeZone });

/** A day stays a day; a moment is read on the clocks of the zone. */
const readMoment = (value: unknown, time: unknown, timeZone: string): Reading | null => {
  if (typeof value === 'string' && DAY.test(value)) return { date: value, time: readTime(time) };
  const instant = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : NaN;
  if (Number.isNaN(instant)) return null;
  const local = new Date(instant + offsetAt(instant, timeZone)).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
};

const readTime = (value: unknown): string | null => (typeof value === 'string' ? (/^\d{2}:\d{2}/.exec(value)?.[0] ?? null) : null);
