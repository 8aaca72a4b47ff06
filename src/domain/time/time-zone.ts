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
  const offset = steadyOffset(instant, timeZone);
  if (offset === null) return askWallTime(instant, timeZone);
  const wall = new Date(wholeSeconds(instant) + offset);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  };
};

/** What has to be added to UTC to get the zone's time at the instant, in ms. */
export const offsetAt = (instant: number, timeZone: string): number => steadyOffset(instant, timeZone) ?? askOffset(instant, timeZone);

const askWallTime = (instant: number, timeZone: string): WallTime => {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)])) as WallTime;
  return { year, month, day, hour, minute, second };
};

const askOffset = (instant: number, timeZone: string): number => asUtc(askWallTime(instant, timeZone)) - wholeSeconds(instant);

const wholeSeconds = (instant: number): number => Math.floor(instant / 1000) * 1000;

/** Years below 100 mean another century to `Date.UTC`. */
const FIRST_KNOWN = Date.UTC(1900, 0, 1);

/** By zone and day of UTC; null where clocks are changed that day. Asking Intl takes many times as long. */
const steadyOffsets = new Map<string, number | null>();
const MOST_KNOWN = 20_000;

/** The offset that the zone keeps for the whole day (of UTC) of the instant; null where it changes, or long ago. */
const steadyOffset = (instant: number, timeZone: string): number | null => {
  if (!(instant >= FIRST_KNOWN)) return null;
  const day = Math.floor(instant / DAY_MS);
  const key = `${day} ${timeZone}`;
  const known = steadyOffsets.get(key);
  if (known !== undefined) return known;
  const [first, last] = [askOffset(day * DAY_MS, timeZone), askOffset((day + 1) * DAY_MS, timeZone)];
  const offset = first === last ? first : null;
  if (steadyOffsets.size >= MOST_KNOWN) steadyOffsets.clear();
  steadyOffsets.set(key, offset);
  return offset;
};

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
