import { timeLines } from '../../../../../../../src/plugins/featured-conference/server/src/forms/calendar/rules/event-times';

const DAY = { startDate: '2026-11-27', startTime: null, endDate: null, endTime: null, timeZone: 'Asia/Ho_Chi_Minh' };

test.each<[string, Partial<Parameters<typeof timeLines>[0]>, string[]]>([
  ['a day', {}, ['DTSTART;VALUE=DATE:20261127', 'DTEND;VALUE=DATE:20261128']],
  ['days', { endDate: '2026-11-30' }, ['DTSTART;VALUE=DATE:20261127', 'DTEND;VALUE=DATE:20261201']],
  ['an end without a start stays a day', { endTime: '11:00' }, ['DTSTART;VALUE=DATE:20261127', 'DTEND;VALUE=DATE:20261128']],
  ['an end before the start is none', { endDate: '2026-11-20' }, ['DTSTART;VALUE=DATE:20261127', 'DTEND;VALUE=DATE:20261128']],
  ['a start only', { startTime: '07:30' }, ['DTSTART;TZID=Asia/Ho_Chi_Minh:20261127T073000']],
  [
    'a start and an end',
    { startTime: '07:30', endTime: '11:00' },
    ['DTSTART;TZID=Asia/Ho_Chi_Minh:20261127T073000', 'DTEND;TZID=Asia/Ho_Chi_Minh:20261127T110000'],
  ],
  [
    'until the end of the last day',
    { startTime: '07:30', endDate: '2026-11-28' },
    ['DTSTART;TZID=Asia/Ho_Chi_Minh:20261127T073000', 'DTEND;TZID=Asia/Ho_Chi_Minh:20261129T000000'],
  ],
  ['the same day twice', { startTime: '07:30', endDate: '2026-11-27' }, ['DTSTART;TZID=Asia/Ho_Chi_Minh:20261127T073000']],
  ['a time of end before the start is none', { startTime: '07:30', endTime: '07:00' }, ['DTSTART;TZID=Asia/Ho_Chi_Minh:20261127T073000']],
  ['an old name of a zone', { startTime: '07:30', timeZone: 'Asia/Saigon' }, ['DTSTART;TZID=Asia/Ho_Chi_Minh:20261127T073000']],
  ['a zone by a name that calendars do not list', { startTime: '07:30', timeZone: 'asia/ho_chi_minh' }, ['DTSTART:20261127T003000Z']],
  ['a zone that is none', { startTime: '07:30', timeZone: 'Mars/Olympus' }, ['DTSTART:20261127T073000']],
])('%s', (_, schedule, lines) => {
  expect(timeLines({ ...DAY, ...schedule })).toEqual(lines);
});
