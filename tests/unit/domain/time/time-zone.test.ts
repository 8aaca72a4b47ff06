import { isTimeZone, offsetAt, toInstant, toWallTime } from '../../../../src/domain/time/time-zone';

const wall = (text: string): Parameters<typeof toInstant>[0] => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute, second };
};

test.each([
  ['Asia/Ho_Chi_Minh', true],
  ['Asia/Saigon', true],
  ['UTC', true],
  ['Asia/Hanoi', false],
  ['', false],
])('%j is a time zone: %s', (timeZone, expected) => {
  expect(isTimeZone(timeZone)).toBe(expected);
});

describe('toInstant', () => {
  test.each([
    ['Việt Nam', 'Asia/Ho_Chi_Minh', '2024-03-07 07:30:15', '2024-03-07T00:30:15.000Z'],
    ['hour 24 as the next midnight', 'Asia/Ho_Chi_Minh', '2024-12-31 24:00:00', '2024-12-31T17:00:00.000Z'],
    ['standard time', 'America/New_York', '2024-03-10 01:59:59', '2024-03-10T06:59:59.000Z'],
    ['summer time', 'America/New_York', '2024-03-10 03:00:00', '2024-03-10T07:00:00.000Z'],
    ['a skipped time, moved on by the gap', 'America/New_York', '2024-03-10 02:30:00', '2024-03-10T07:30:00.000Z'],
    ['a time that comes twice, the first', 'America/New_York', '2024-11-03 01:30:00', '2024-11-03T05:30:00.000Z'],
    ['a midnight that is skipped', 'Africa/Cairo', '2024-04-26 00:00:00', '2024-04-25T22:00:00.000Z'],
    ['half an hour of offset', 'Asia/Kolkata', '2024-03-07 05:30:00', '2024-03-07T00:00:00.000Z'],
    ['half an hour of summer time', 'Australia/Lord_Howe', '2024-04-07 01:45:00', '2024-04-06T14:45:00.000Z'],
  ])('reads %s', (_what, timeZone, local, iso) => {
    expect(new Date(toInstant(wall(local), timeZone)).toISOString()).toBe(iso);
  });

  test.each([['Asia/Ho_Chi_Minh'], ['Europe/Paris'], ['America/New_York'], ['Pacific/Apia']])(
    'is undone by toWallTime every day in %s',
    (timeZone) => {
      const noons = Array.from({ length: 365 }, (_, day) => toWallTime(Date.UTC(2024, 0, day + 1, 12), timeZone));
      expect(noons.map((noon) => toWallTime(toInstant(noon, timeZone), timeZone))).toEqual(noons);
    },
  );
});

test.each([
  ['2024-03-07T00:00:00.999Z', 'Asia/Ho_Chi_Minh', 7],
  ['1969-12-31T23:59:59.001Z', 'UTC', 0],
  ['2024-07-01T00:00:00Z', 'America/New_York', -4],
])('the offset at %s in %s is %d hours', (iso, timeZone, hours) => {
  expect(offsetAt(Date.parse(iso), timeZone)).toBe(hours * 3_600_000);
});

describe('toWallTime', () => {
  const HOUR_MS = 3_600_000;

  const shownByIntl = (instant: number, timeZone: string): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);

  const shown = (instant: number, timeZone: string): string => {
    const { year, month, day, hour, minute, second } = toWallTime(instant, timeZone);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
  };

  test.each([
    ['Asia/Ho_Chi_Minh', '1975-06-12'],
    ['Asia/Ho_Chi_Minh', '2026-11-23'],
    ['Asia/Saigon', '1906-07-01'],
    ['America/New_York', '2024-03-10'],
    ['Australia/Lord_Howe', '2024-04-06'],
    ['Pacific/Apia', '2011-12-30'],
    ['Africa/Monrovia', '1972-01-07'],
    ['Europe/Paris', '1850-03-05'],
  ])('shows in %s around %s what Intl shows, every 20 minutes, whether asked once or again', (timeZone, day) => {
    const from = Date.parse(`${day}T00:00:00Z`) - 24 * HOUR_MS;
    const instants = Array.from({ length: 3 * 72 }, (_, step) => from + step * (HOUR_MS / 3) + 999);
    for (let time = 0; time < 2; time += 1)
      expect(instants.map((instant) => shown(instant, timeZone))).toEqual(instants.map((instant) => shownByIntl(instant, timeZone)));
  });
});
