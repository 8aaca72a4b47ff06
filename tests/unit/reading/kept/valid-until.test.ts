import { earliest, nextMidnight, nextTurn } from '../../../../src/reading/kept/rules/valid-until';
import type { EventCard } from '../../../../src/reading/shapes';

const CARD: EventCard = {
  documentId: 'e',
  slug: 'e',
  locale: 'vi',
  name: 'Hội nghị',
  eventType: 'conference',
  eventStatus: 'scheduled',
  startDate: '2026-11-24',
  startTime: '08:00',
  endDate: null,
  endTime: '11:00',
  dayPart: null,
  timeZone: 'Asia/Ho_Chi_Minh',
  locationText: null,
  image: null,
  state: 'upcoming',
};

const at = (iso: string): Date => new Date(iso);

test.each([
  ['2026-11-23T00:00:00+07:00', '2026-11-24T00:00:00+07:00'],
  ['2026-11-23T23:59:59.999+07:00', '2026-11-24T00:00:00+07:00'],
  ['2026-11-23T17:00:00Z', '2026-11-25T00:00:00+07:00'],
  ['2026-12-31T12:00:00+07:00', '2027-01-01T00:00:00+07:00'],
  ['2028-02-28T12:00:00+07:00', '2028-02-29T00:00:00+07:00'],
])('the day of %s ends at %s', (now, midnight) => {
  expect(nextMidnight(at(now))).toEqual(at(midnight));
});

test.each([
  ['before it', '2026-11-23T08:00:00+07:00', {}, '2026-11-24T08:00:00+07:00'],
  ['at its start', '2026-11-24T08:00:00+07:00', {}, '2026-11-24T11:00:00+07:00'],
  ['while it is on', '2026-11-24T10:59:59+07:00', {}, '2026-11-24T11:00:00+07:00'],
  ['at its end', '2026-11-24T11:00:00+07:00', {}, null],
  [
    'with a part of the day for its times',
    '2026-11-23T08:00:00+07:00',
    { startTime: null, endTime: null, dayPart: 'afternoon' as const },
    '2026-11-24T12:00:00+07:00',
  ],
  ['by clocks elsewhere', '2026-11-23T08:00:00+07:00', { timeZone: 'UTC' }, '2026-11-24T08:00:00Z'],
  ['over several days', '2026-11-24T12:00:00+07:00', { endDate: '2026-11-26' }, '2026-11-26T11:00:00+07:00'],
  ['with times that nobody can read', '2026-11-23T08:00:00+07:00', { timeZone: 'Mars' }, null],
])('an event turns %s', (_when, now, given, expected) => {
  expect(nextTurn([{ ...CARD, ...given }], at(now))).toEqual(expected && at(expected));
});

test('of several events the nearest turn counts', () => {
  const later = { ...CARD, startDate: '2026-11-25' };
  expect(nextTurn([later, CARD], at('2026-11-24T11:00:00+07:00'))).toEqual(at('2026-11-25T08:00:00+07:00'));
  expect(nextTurn([], at('2026-11-24T11:00:00+07:00'))).toBeNull();
});

test.each([
  [[], null],
  [[null, null], null],
  [[null, '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z', null], '2026-01-01T00:00:00Z'],
])('the earliest of %j is %p', (instants, expected) => {
  expect(earliest(instants.map((text) => (text === null ? null : at(text))))).toEqual(expected === null ? null : at(expected));
});
