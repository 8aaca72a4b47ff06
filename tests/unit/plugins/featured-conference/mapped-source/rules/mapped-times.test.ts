import { toTimes, type TimeValues } from '../../../../../../src/plugins/featured-conference/server/src/mapped-source/rules/mapped-times';

const HANOI = 'Asia/Ho_Chi_Minh';

const written = (values: TimeValues) => {
  const times = toTimes(values, HANOI);
  return (
    times && [
      `${times.startDate} ${times.startTime ?? '-'} … ${times.endDate ?? '-'} ${times.endTime ?? '-'}`,
      times.startsAt,
      times.endsAt,
    ]
  );
};

test.each<[string, TimeValues, string[] | null]>([
  ['a day', { start: '2026-12-01' }, ['2026-12-01 - … - -', '2026-11-30T17:00:00.000Z', '2026-12-01T17:00:00.000Z']],
  [
    'a day and a time',
    { start: '2026-12-01', startTime: '08:30:00.000' },
    ['2026-12-01 08:30 … - -', '2026-12-01T01:30:00.000Z', '2026-12-01T17:00:00.000Z'],
  ],
  [
    'a day from one time to another',
    { start: '2026-12-01', startTime: '08:30:00.000', endTime: '11:00:00.000' },
    ['2026-12-01 08:30 … 2026-12-01 11:00', '2026-12-01T01:30:00.000Z', '2026-12-01T04:00:00.000Z'],
  ],
  [
    'some days',
    { start: '2026-12-01', end: '2026-12-03' },
    ['2026-12-01 - … 2026-12-03 -', '2026-11-30T17:00:00.000Z', '2026-12-03T17:00:00.000Z'],
  ],
  [
    'a moment, read on the clocks of the portal',
    { start: '2026-12-01T18:00:00.000Z' },
    ['2026-12-02 01:00 … - -', '2026-12-01T18:00:00.000Z', '2026-12-02T17:00:00.000Z'],
  ],
  [
    'moments, as the database driver may give them',
    { start: new Date('2026-12-01T01:00:00Z'), end: new Date('2026-12-01T03:00:00Z') },
    ['2026-12-01 08:00 … 2026-12-01 10:00', '2026-12-01T01:00:00.000Z', '2026-12-01T03:00:00.000Z'],
  ],
  [
    'moments in a zone of its own',
    { start: '2026-07-01T01:00:00.000Z', end: '2026-07-01T03:00:00.000Z', timeZone: 'Europe/Paris' },
    ['2026-07-01 03:00 … 2026-07-01 05:00', '2026-07-01T01:00:00.000Z', '2026-07-01T03:00:00.000Z'],
  ],
  [
    'a zone that is none',
    { start: '2026-12-01', timeZone: 'Mars/Olympus' },
    ['2026-12-01 - … - -', '2026-11-30T17:00:00.000Z', '2026-12-01T17:00:00.000Z'],
  ],
  [
    'an end before its start',
    { start: '2026-12-01', end: '2026-11-01' },
    ['2026-12-01 - … - -', '2026-11-30T17:00:00.000Z', '2026-12-01T17:00:00.000Z'],
  ],
  [
    'a time that is none',
    { start: '2026-12-01', startTime: 'early' },
    ['2026-12-01 - … - -', '2026-11-30T17:00:00.000Z', '2026-12-01T17:00:00.000Z'],
  ],
  ['no start', { start: null, end: '2026-12-01' }, null],
  ['a start that is no moment', { start: 'soon' }, null],
])('%s is understood', (_, values, expected) => {
  expect(written(values)).toEqual(expected);
});
