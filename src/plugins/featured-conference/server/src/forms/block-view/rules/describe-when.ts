import type { BlockEvent } from '../../../../../shared/block';
import type { ViewElement } from './view-node';
import type { Words } from './words';

type Schedule = Pick<BlockEvent, 'startDate' | 'startTime' | 'endDate' | 'endTime' | 'dayPart'>;

/**
 * When an event takes place, on the clocks of its place, with days as Việt Nam writes them in both languages. A date without a time stays one:
 * the part of the day is said where that is all that is known. Refers to nothing outside itself: its text runs in browsers.
 *
 * @example describeWhen(event, words) // "07/03/2024 07:30–11:00", "07/03/2024 (buổi sáng)", "07/03/2024 – 08/03/2024" within <time>
 */
export const describeWhen = ({ startDate, startTime, endDate, endTime, dayPart }: Schedule, words: Words): ViewElement => {
  const write = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' ');
  const day = (date: string): string => date.split('-').reverse().join('/');
  const lastDay = endDate === startDate ? null : endDate;
  const end = startTime !== null || lastDay !== null ? endTime : null;
  const start = write(day(startDate), startTime);
  const part = startTime === null && dayPart !== null ? ' (' + words[dayPart] + ')' : '';
  const datetime = startTime === null ? startDate : startDate + 'T' + startTime;
  if (lastDay !== null) return ['time', { part: 'when', datetime }, start + ' – ' + write(day(lastDay), end) + part];
  return ['time', { part: 'when', datetime }, start + (end === null ? '' : '–' + end) + part];
};
