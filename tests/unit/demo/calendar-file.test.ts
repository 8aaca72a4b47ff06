import { calendarFile } from '../../../public/demo/parts/calendar-file.js';

const NOW = new Date('2026-11-22T03:04:05.678Z');

const EVENT = {
  documentId: 'abc',
  name: 'Hội nghị; tổng kết, 2026',
  url: 'https://bato.example/su-kien/hoi-nghi',
  locationText: null,
  summary: null,
  startDate: '2026-12-07',
  startTime: null,
  endDate: null,
  endTime: null,
  timeZone: 'Asia/Ho_Chi_Minh',
  eventStatus: 'scheduled' as const,
};

const linesOf = (fields: Partial<typeof EVENT | { eventStatus: 'cancelled' }> | Record<string, unknown>): string[] =>
  calendarFile({ ...EVENT, ...fields }, NOW).split('\r\n');

test('a date without a time is a whole day', () => {
  expect(linesOf({})).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261208']));
  expect(linesOf({ endDate: '2026-12-31' })).toContain('DTEND;VALUE=DATE:20270101');
});

test.each([
  ['Asia/Ho_Chi_Minh', 'DTSTART:20261207T003000Z'],
  ['America/New_York', 'DTSTART:20261207T123000Z'],
  ['UTC', 'DTSTART:20261207T073000Z'],
])('07:30 on the clocks of %s is %s', (timeZone, line) => {
  expect(linesOf({ startTime: '07:30', timeZone })).toContain(line);
});

test('no end is invented', () => {
  expect(linesOf({ startTime: '07:30' }).join()).not.toContain('DTEND');
  expect(linesOf({ startTime: '07:30', endTime: '11:00' })).toContain('DTEND:20261207T040000Z');
  expect(linesOf({ startTime: '07:30', endDate: '2026-12-08', endTime: '16:30' })).toContain('DTEND:20261208T093000Z');
});

test('a name keeps its signs, and a long line goes on after 75 octets without cutting a letter', () => {
  expect(linesOf({})).toContain('SUMMARY:Hội nghị\\; tổng kết\\, 2026');
  const summary = 'Ủy ban nhân dân xã Ba Tơ '.repeat(12).trim();
  const file = calendarFile({ ...EVENT, summary }, NOW);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${summary}\r\n`);
});

test('whether it takes place, which event it is and when that was said', () => {
  expect(linesOf({})).toEqual(expect.arrayContaining(['UID:abc@dinh', 'DTSTAMP:20261122T030405Z', `URL:${EVENT.url}`]));
  expect(linesOf({})).not.toContain('STATUS:CANCELLED');
  expect(linesOf({ eventStatus: 'cancelled' })).toContain('STATUS:CANCELLED');
});
