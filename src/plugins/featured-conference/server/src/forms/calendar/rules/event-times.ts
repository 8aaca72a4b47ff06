import type { BlockEvent } from '../../../../../shared/block';
import { addDays, isTimeZone, toInstant } from '../../../rules/time-zone';
import { contentLine } from './content-lines';
import { timeZoneBlock } from './time-zone-block';

type Schedule = Pick<BlockEvent, 'startDate' | 'startTime' | 'endDate' | 'endTime' | 'timeZone'>;

/**
 * DTSTART and DTEND. A day without a time stays a day, whatever is known of the part of the day; ends are excluded. Where no end is known none
 * is made up: a reader's calendar then shows the moment it starts.
 */
export const timeLines = (schedule: Schedule): string[] => {
  const { startDate, startTime, endDate, endTime } = schedule;
  if (startTime === null) return dayLines({ startDate, endDate: endDate ?? startDate });
  const start = `${startDate}T${startTime}`;
  const end = endOf({ startDate, endDate, endTime });
  const write = writerFor(schedule.timeZone);
  return [write('DTSTART', start), ...(end !== null && end > start ? [write('DTEND', end)] : [])];
};

const dayLines = ({ startDate, endDate }: { startDate: string; endDate: string }): string[] => {
  const last = endDate < startDate ? startDate : endDate;
  return [contentLine('DTSTART;VALUE=DATE', digitsOf(startDate)), contentLine('DTEND;VALUE=DATE', digitsOf(addDays(last, 1)))];
};

/** The last day counts to its end where its time is unknown. */
const endOf = ({ startDate, endDate, endTime }: Pick<Schedule, 'startDate' | 'endDate' | 'endTime'>): string | null => {
  if (endTime !== null) return `${endDate ?? startDate}T${endTime}`;
  return endDate === null || endDate === startDate ? null : `${addDays(endDate, 1)}T00:00`;
};

type Writer = (name: string, wall: string) => string;

/**
 * By the clocks on the spot: in a zone that calendars know, else as the instant in UTC; where the zone is none at all, as the time that any clock
 * shows.
 */
const writerFor = (timeZone: string): Writer => {
  const block = timeZoneBlock(timeZone);
  if (block) return (name, wall) => contentLine(`${name};TZID=${block.tzid}`, `${digitsOf(wall)}00`);
  if (!isTimeZone(timeZone)) return (name, wall) => contentLine(name, `${digitsOf(wall)}00`);
  return (name, wall) => contentLine(name, toUtc(toInstant({ date: wall.slice(0, 10), time: wall.slice(11), timeZone })));
};

const digitsOf = (text: string): string => text.replace(/[-:]/g, '');

/** Whole seconds, as iCalendar has them. */
export const toUtc = (ms: number): string => `${digitsOf(new Date(ms).toISOString().slice(0, 19))}Z`;
