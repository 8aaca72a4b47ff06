import { isTimeZone, toInstant } from '../time/time-zone';
import { DAY_PART_HOURS, type DayPart } from './day-part';

/** Dates `YYYY-MM-DD`, times `HH:mm`, `HH:mm:ss` or `HH:mm:ss.SSS` on the clocks of `timeZone` (IANA name). */
export type Schedule = {
  startDate: string;
  startTime: string | null;
  endDate: string | null;
  endTime: string | null;
  dayPart: DayPart | null;
  timeZone: string;
};

/** Instants in ISO 8601 UTC: from `startsAt` (included) until `endsAt` (excluded). For ordering; never shown. */
export type ScheduleOutcome =
  | { valid: true; startsAt: string; endsAt: string }
  | { valid: false; because: 'invalid-time-zone' | 'invalid-date' | 'invalid-time' | 'end-before-start' };

export type EventState = 'upcoming' | 'ongoing' | 'past';

type Day = { year: number; month: number; day: number };
type Clock = { hour: number; minute: number; second: number };

/**
 * When an event begins and ends. Where there is no time it spans its part of the day, else the whole day; where only the end's
 * time is missing it lasts through the part of the day it began in, else through the day.
 *
 * @example toInstants({ startDate: '2024-03-07', dayPart: 'morning', … }) // 2024-03-06T23:00Z … 2024-03-07T05:00Z
 */
export const toInstants = (schedule: Schedule): ScheduleOutcome => {
  const { timeZone } = schedule;
  if (!isTimeZone(timeZone)) return { valid: false, because: 'invalid-time-zone' };

  const startDay = readDay(schedule.startDate);
  const endDay = schedule.endDate === null ? startDay : readDay(schedule.endDate);
  if (!startDay || !endDay) return { valid: false, because: 'invalid-date' };

  const startClock = readClock(schedule.startTime);
  const endClock = readClock(schedule.endTime);
  if (startClock === 'invalid' || endClock === 'invalid') return { valid: false, because: 'invalid-time' };

  const hours = DAY_PART_HOURS[schedule.dayPart ?? 'allDay'];
  const at = (day: Day, clock: Clock): number => toInstant({ ...day, ...clock }, timeZone);
  const startsAt = at(startDay, startClock ?? onTheHour(hours.from));
  const endOfPart = at(endDay, onTheHour(hours.until));
  const endOfDay = at(endDay, onTheHour(24));
  const endsAt = endClock ? at(endDay, endClock) : [endOfPart, endOfDay].find((end) => end > startsAt);

  if (endsAt === undefined || endsAt < startsAt) return { valid: false, because: 'end-before-start' };
  return { valid: true, startsAt: new Date(startsAt).toISOString(), endsAt: new Date(endsAt).toISOString() };
};

/** All three are ISO 8601 instants; an event that begins and ends at once is past from then on. */
export const eventState = ({ startsAt, endsAt, now }: { startsAt: string; endsAt: string; now: string }): EventState => {
  const instant = Date.parse(now);
  if (instant < Date.parse(startsAt)) return 'upcoming';
  return instant < Date.parse(endsAt) ? 'ongoing' : 'past';
};

const readDay = (date: string): Day | null => {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const exists = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(date);
  return exists ? { year, month, day } : null;
};

const readClock = (time: string | null): Clock | null | 'invalid' => {
  if (time === null || time === '') return null;
  const [, hour, minute, second] = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,3})?)?$/.exec(time) ?? [];
  return hour === undefined ? 'invalid' : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
};

const onTheHour = (hour: number): Clock => ({ hour, minute: 0, second: 0 });
