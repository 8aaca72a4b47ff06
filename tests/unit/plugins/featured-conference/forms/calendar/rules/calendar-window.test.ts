import { calendarWindow } from '../../../../../../../src/plugins/featured-conference/server/src/forms/calendar/rules/calendar-window';

test.each([
  ['2026-11-23T00:00:00.000Z', 365, '2025-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
  ['2026-11-23T23:59:59.999Z', 365, '2025-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
  ['2026-11-23T12:00:00.000Z', 0, '2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
])('at %s, %i days back begin at %s, until %s', (now, days, endsAfter, until) => {
  expect(calendarWindow(new Date(now), days)).toEqual({ endsAfter: new Date(endsAfter), until: new Date(until) });
});
