/** Days of the site, not of the server. Formatters are costly to make, so each time zone keeps one, and each quarter of an hour is computed once. */
const QUARTER_MS = 15 * 60_000;
const KEPT_STARTS = 100;

export type LocalTime = {
  /** YYYYMMDD of a moment in ms since 1970. */
  dayOf(ms: number): number;
  /** 0–23 of a moment. */
  hourOf(ms: number): number;
  /** The first moment of a day YYYYMMDD. */
  startOf(day: number): number;
};

type Parts = { day: number; hour: number };

/** Every offset in use since 1986 is a multiple of 15 minutes, so day and hour are the same all through a quarter. */
export const createLocalTime = (timeZone: string): LocalTime => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  let quarter = -1;
  let known: Parts = { day: 0, hour: 0 };

  const compute = (ms: number): Parts => {
    const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 0, day = 0, hour = 0 } = parts;
    return { day: year * 10_000 + month * 100 + day, hour };
  };
  const partsOf = (ms: number): Parts => {
    const current = Math.floor(ms / QUARTER_MS);
    if (current !== quarter) {
      known = compute(ms);
      quarter = current;
    }
    return known;
  };

  const findStart = (day: number): number => {
    const noonUtc = Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100, 12);
    // No place is more than 14 hours from UTC: the day begins within this window, at a quarter.
    let start = noonUtc - 27 * 3_600_000;
    while (compute(start).day < day) start += QUARTER_MS;
    return start;
  };
  /** Asked for every hit, and costly to find. */
  const starts = new Map<number, number>();
  const startOf = (day: number): number => {
    const found = starts.get(day) ?? findStart(day);
    if (starts.size >= KEPT_STARTS) starts.clear();
    starts.set(day, found);
    return found;
  };

  return { dayOf: (ms) => partsOf(ms).day, hourOf: (ms) => partsOf(ms).hour, startOf };
};

/** 20240313 → "2024-03-13"; a folded month 20240300 → "2024-03". */
export const dayToText = (day: number): string => {
  const digits = String(day);
  const month = `${digits.slice(0, 4)}-${digits.slice(4, 6)}`;
  return day % 100 === 0 ? month : `${month}-${digits.slice(6)}`;
};

/** "2024-03-13" → 20240313; null for anything that is no day of the calendar. */
export const textToDay = (text: string): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : Number(text.replaceAll('-', ''));
};

/** The day `n` days later (earlier for negative n), by the calendar. */
export const addDays = (day: number, n: number): number => {
  const date = new Date(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, (day % 100) + n));
  return Number(date.toISOString().slice(0, 10).replaceAll('-', ''));
};

/** Which of each pair of tables (`vc_seen_0`, `vc_seen_1` …) holds a day: by the count of days, so that neighbours always differ, also at the end of a month. */
export const parityOf = (day: number): 0 | 1 =>
  (Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000) % 2 === 0 ? 0 : 1;
