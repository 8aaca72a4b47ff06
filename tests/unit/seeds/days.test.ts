import { addDays, scheduleOn } from '../../../database/seeds/plan/days';
import { EVENTS } from '../../../database/seeds/content/events';
import { eventState, toInstants } from '../../../src/domain/event/schedule';
import { localDate } from '../../../src/domain/text/vi-date';

/** Around midnight in Việt Nam, at the ends of months and years, on a leap day. */
const MOMENTS = [
  '2026-11-22T03:00:00Z',
  '2026-12-31T16:59:59Z',
  '2026-12-31T17:00:00Z',
  '2028-02-28T20:00:00Z',
  '2028-02-29T12:00:00Z',
  '2031-06-30T23:30:00Z',
];

const stateAt = (key: keyof typeof EVENTS, now: string) => {
  const { when } = EVENTS[key];
  const { startTime = null, endTime = null, dayPart = null } = when;
  const { startDate, endDate = null } = scheduleOn(when, localDate(now));
  const outcome = toInstants({ startDate, endDate, startTime, endTime, dayPart, timeZone: 'Asia/Ho_Chi_Minh' });
  return outcome.valid ? eventState({ startsAt: outcome.startsAt, endsAt: outcome.endsAt, now }) : 'invalid';
};

test.each(MOMENTS)('whoever runs the seed at %s finds an event that is going on and one to come', (now) => {
  expect(stateAt('digitalCourse', now)).toBe('ongoing');
  expect(stateAt('dialogue', now)).toBe('upcoming');
  expect(stateAt('launch', now)).toBe('past');
});

test('a day is added by the calendar', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});
