const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The wall clock: what a calendar and a clock on the spot show. Months are 1 … 12. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number; second: number };

export const isTimeZone = (timeZone: string): boolean => {
  try {
    return Boolean(formatterOf(timeZone));
  } catch {
    return false; // Intl throws a RangeError: there is no way to ask first, supportedValuesOf leaves out Asia/Ho_Chi_Minh.
  }
};

/** What the clocks of the zone show at the instant (ms since 1970). */
export const toWallTime = (instant: number, timeZone: string): WallTime => {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)])) as WallTime;
  return { year, month, day, hour, minute, second };
};

/** What has to be added to UTC to get the zone's time at the instant, in ms. */
export const offsetAt = (instant: number, timeZone: string): number =>
  asUtc(toWallTime(instant, timeZone)) - Math.floor(instant / 1000) * 1000;

/**
 * The instant (ms since 1970) at which the clocks of the zone show `wall`. A time that comes twice (end of summer time) is the first,
 * one that is skipped is moved on by the gap, as in Temporal ("compatible"). Hour 24 is the next midnight.
 */
export const toInstant = (wall: WallTime, timeZone: string): number => {
  const local = asUtc(wall);
  const offsets = [offsetAt(local - DAY_MS, timeZone), offsetAt(local + DAY_MS, timeZone)];
  const exact = offsets.map((offset) => local - offset).filter((instant) => instant + offsetAt(instant, timeZone) === local);
  return exact[0] ?? local - offsetAt(local - DAY_MS, timeZone);
};

const asUtc = ({ year, month, day, hour, minute, second }: WallTime): number => Date.UTC(year, month - 1, day, hour, minute, second);

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
