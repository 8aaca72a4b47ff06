import type { CalendarEvent } from '../../../../../../../src/plugins/featured-conference/server/src/event-source';
import { toCalendar } from '../../../../../../../src/plugins/featured-conference/server/src/forms/calendar/rules/calendar';
import { calendarName } from '../../../../../../../src/plugins/featured-conference/server/src/forms/calendar/rules/calendar-name';
import { readCalendar } from '../../../../../../support/featured-conference/read-calendar';
import { SAMPLE_EVENT } from '../../../../../../support/featured-conference/sample-block';

type Changes = Partial<Omit<CalendarEvent, 'event'>> & { event?: Partial<CalendarEvent['event']> };

const calendarEvent = ({ event, ...rest }: Changes = {}): CalendarEvent => ({
  event: { ...SAMPLE_EVENT, ...event },
  summary: 'Đánh giá kết quả 5 năm.',
  uid: 'hn5nhntmbato2026aaaaaaaa@ubnd.example',
  sequence: 3,
  updatedAt: '2026-11-20T08:15:30.123Z',
  ...rest,
});

const fileOf = (...changes: Changes[]): string => toCalendar({ events: changes.map(calendarEvent), name: null });

const read = (changes: Changes = {}) => {
  const [event, ...others] = readCalendar(fileOf(changes)).events;
  expect(others).toEqual([]);
  return event;
};

test('a calendar program reads what the event says', () => {
  expect(read()).toEqual({
    uid: 'hn5nhntmbato2026aaaaaaaa@ubnd.example',
    sequence: 3,
    summary: SAMPLE_EVENT.name,
    location: SAMPLE_EVENT.locationText,
    description: 'Đánh giá kết quả 5 năm.',
    status: 'CONFIRMED',
    url: SAMPLE_EVENT.url,
    start: '2026-11-27T00:30:00.000Z',
    end: '2026-11-27T04:00:00.000Z',
    isDay: false,
    timeZone: 'Asia/Ho_Chi_Minh',
    stamp: '2026-11-20T08:15:30.000Z',
  });
});

test('a day without a time is a day, with the part of it in words, and makes nobody busy', () => {
  const event = { startTime: null, endTime: null, dayPart: 'morning' } as const;
  expect(read({ event })).toMatchObject({
    ...{ start: '2026-11-27', end: '2026-11-28', isDay: true, timeZone: null },
    description: 'Buổi sáng\nĐánh giá kết quả 5 năm.',
  });
  expect(read({ event: { ...event, locale: 'en' }, summary: null })).toMatchObject({ description: 'Morning' });
  expect(fileOf({ event })).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  expect(fileOf({ event })).not.toContain('VTIMEZONE');
});

test.each([
  ['scheduled', 'CONFIRMED'],
  ['completed', 'CONFIRMED'],
  ['postponed', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
] as const)('an event that is %s is %s', (eventStatus, status) => {
  expect(read({ event: { eventStatus } })).toMatchObject({ status });
});

test('what is not known is not there', () => {
  const file = fileOf({ event: { startTime: null, endTime: null, dayPart: null, locationText: null, url: null }, summary: null });
  expect(file).not.toMatch(/LOCATION|DESCRIPTION|URL/);
});

test('a path is no address outside its site', () => {
  expect(read({ event: { url: '/su-kien/hoi-nghi' } })).toMatchObject({ url: null });
});

test('the rules of each time zone stand in the file once, under the name that its events use', () => {
  const { timeZones, events } = readCalendar(
    fileOf(
      {},
      { event: { timeZone: 'Asia/Saigon' } },
      { event: { timeZone: 'Europe/Berlin', startDate: '2026-07-01' } },
      { event: { timeZone: 'Mars/Olympus' } },
    ),
  );
  expect(timeZones).toEqual(['Asia/Ho_Chi_Minh', 'Europe/Berlin']);
  expect(events.map(({ timeZone }) => timeZone)).toEqual(['Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh', 'Europe/Berlin', null]);
  expect(events[2]).toMatchObject({ start: '2026-07-01T05:30:00.000Z' });
});

test('a calendar to subscribe to has a name and says how often to ask', () => {
  const file = toCalendar({ events: [calendarEvent()], name: 'Hội nghị và sự kiện' });
  expect(readCalendar(file)).toMatchObject({ name: 'Hội nghị và sự kiện', events: [{ sequence: 3 }] });
  expect(file).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
});

test.each([
  ['vi', 'Hội nghị và sự kiện'],
  ['en-GB', 'Conferences and events'],
  ['fr', 'Conferences and events'],
])('that of %s is called "%s"', (locale, name) => {
  expect(calendarName(locale)).toBe(name);
});

test('a calendar without events is one', () => {
  expect(readCalendar(toCalendar({ events: [], name: 'Sự kiện' }))).toEqual({ name: 'Sự kiện', timeZones: ['Etc/UTC'], events: [] });
});

test('the same event is the same bytes at any time', () => {
  expect(fileOf({})).toBe(fileOf({}));
});

test('hostile text stays text: it ends no line, no property and no component', () => {
  const hostile = 'Họp\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:http://evil.example/\u0000;x=1,\\n "q" ' + '🎉'.repeat(40);
  const file = fileOf({
    event: { name: hostile, locationText: hostile, url: 'https://ubnd.example/a\r\nATTACH:x' },
    summary: hostile,
    uid: hostile,
  });
  const text = hostile.replaceAll('\r\n', '\n').replace('\u0000', '');
  expect(readCalendar(file).events).toMatchObject([
    { summary: text, location: text, description: text, uid: text, url: 'https://ubnd.example/aATTACH:x' },
  ]);
  expect(file.split('\r\n').filter((line) => /^(ATTACH|BEGIN:VALARM)/.test(line))).toEqual([]);
  expect(file.match(/END:VEVENT/g)).toHaveLength(5);
});

test('every line ends with its break and is within 75 octets', () => {
  const file = fileOf({ event: { name: 'Hội nghị tổng kết năm '.repeat(14), locationText: 'Hội trường '.repeat(20) } });
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});
