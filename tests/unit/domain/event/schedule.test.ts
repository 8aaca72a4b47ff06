import { eventState, toInstants, type Schedule } from '../../../../src/domain/event/schedule';

const day: Schedule = {
  startDate: '2024-03-07',
  startTime: null,
  endDate: null,
  endTime: null,
  dayPart: null,
  timeZone: 'Asia/Ho_Chi_Minh',
};
const span = (schedule: Partial<Schedule>): string => JSON.stringify(toInstants({ ...day, ...schedule }));

describe('toInstants', () => {
  test.each<[string, Partial<Schedule>, string, string]>([
    ['a date is its whole day', {}, '2024-03-06T17:00', '2024-03-07T17:00'],
    ['a morning', { dayPart: 'morning' }, '2024-03-06T23:00', '2024-03-07T05:00'],
    ['an afternoon', { dayPart: 'afternoon' }, '2024-03-07T05:00', '2024-03-07T11:00'],
    ['an evening', { dayPart: 'evening' }, '2024-03-07T11:00', '2024-03-07T17:00'],
    ['several days', { endDate: '2024-03-08' }, '2024-03-06T17:00', '2024-03-08T17:00'],
    ['from the first morning through the last', { endDate: '2024-03-08', dayPart: 'morning' }, '2024-03-06T23:00', '2024-03-08T05:00'],
    ['two times', { startTime: '07:30:00.000', endTime: '11:00' }, '2024-03-07T00:30', '2024-03-07T04:00'],
    ['times on two days', { startTime: '19:00:00', endDate: '2024-03-08', endTime: '00:30' }, '2024-03-07T12:00', '2024-03-07T17:30'],
    ['a beginning without an end', { startTime: '07:30' }, '2024-03-07T00:30', '2024-03-07T17:00'],
    ['a beginning in a part of the day', { startTime: '07:30', dayPart: 'morning' }, '2024-03-07T00:30', '2024-03-07T05:00'],
    ['a beginning after its part of the day', { startTime: '14:00', dayPart: 'morning' }, '2024-03-07T07:00', '2024-03-07T17:00'],
    ['an end without a beginning', { endTime: '11:00' }, '2024-03-06T17:00', '2024-03-07T04:00'],
    ['an empty time as none', { startTime: '' }, '2024-03-06T17:00', '2024-03-07T17:00'],
    ['begins and ends at once', { startTime: '07:30', endTime: '07:30' }, '2024-03-07T00:30', '2024-03-07T00:30'],
    ['a day of 23 hours', { startDate: '2024-03-10', timeZone: 'America/New_York' }, '2024-03-10T05:00', '2024-03-11T04:00'],
    ['a day of 25 hours', { startDate: '2024-11-03', timeZone: 'America/New_York' }, '2024-11-03T04:00', '2024-11-04T05:00'],
  ])('%s', (_what, schedule, startsAt, endsAt) => {
    expect(span(schedule)).toBe(JSON.stringify({ valid: true, startsAt: `${startsAt}:00.000Z`, endsAt: `${endsAt}:00.000Z` }));
  });

  test.each<[Partial<Schedule>, string]>([
    [{ timeZone: 'Asia/Hanoi' }, 'invalid-time-zone'],
    [{ startDate: '07/03/2024' }, 'invalid-date'],
    [{ startDate: '2024-02-30' }, 'invalid-date'],
    [{ startDate: '2024-13-01' }, 'invalid-date'],
    [{ endDate: '' }, 'invalid-date'],
    [{ startTime: '25:00' }, 'invalid-time'],
    [{ endTime: '7h30' }, 'invalid-time'],
    [{ endDate: '2024-03-06' }, 'end-before-start'],
    [{ startTime: '19:00', endTime: '00:30' }, 'end-before-start'],
  ])('%j is refused: %s', (schedule, because) => {
    expect(span(schedule)).toBe(JSON.stringify({ valid: false, because }));
  });
});

test.each([
  ['2024-03-07T00:29:59.999Z', 'upcoming'],
  ['2024-03-07T07:30:00+07:00', 'ongoing'],
  ['2024-03-07T03:59:59Z', 'ongoing'],
  ['2024-03-07T04:00:00Z', 'past'],
])('at %s an event from 07:30 until 11:00 is %s', (now, state) => {
  expect(eventState({ startsAt: '2024-03-07T00:30:00.000Z', endsAt: '2024-03-07T04:00:00.000Z', now })).toBe(state);
});
