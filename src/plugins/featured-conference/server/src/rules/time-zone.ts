const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A reading of the clocks on the spot: a day `YYYY-MM-DD`, a time `HH:mm`, an IANA name. Hour 24 is the next midnight. */
export type WallTime = { date: string; time: string; timeZone: string };

export const isTimeZone = (timeZone: string): boolean => {
  try {
    return Boolean(formatterOf(timeZone));
  } catch {
    return false; // Intl throws a RangeError: there is no way to ask first.
  }
};

/**
 * The instant (ms since 1970) at which the clocks show it. A time that comes twice (end of summer time) is the first, one that is skipped
 * is moved on by the gap, as in Temporal ("compatible").
 *
 * @throws {RangeError} where there is no such time zone.
 */
export const toInstant = ({ date, time, timeZone }: WallTime): number => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const local = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  const offsets = [offsetAt(local - DAY_MS, timeZone), offsetAt(local + DAY_MS, timeZone)] as const;
  const exact = offsets.map((offset) => local - offset).find((instant) => instant + offsetAt(instant, timeZone) === local);
  return exact ?? local - offsets[0];
};

/** What has to be added to UTC to get the zone's time at the instant, in ms. */
export const offsetAt = (instant: number, timeZone: string): number => {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)])) as Parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
};

type Parts = { year: number; month: number; day: number; hour: number; minute: number; second: number };

/** The day so many days later, by the calendar. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, formatter);
  return formatter;
};
