/** Days and months by the calendar, as "YYYY-MM-DD" and "YYYY-MM": no time zone, no clock. */

const DAY_MS = 86_400_000;

const toUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = toUtc(text);
  return !Number.isNaN(ms) && toDay(ms) === text;
};

export const addDays = (day: string, n: number): string => toDay(toUtc(day) + n * DAY_MS);

/** How many days a range has; both ends count. */
export const lengthOf = ({ from, to }: { from: string; to: string }): number => Math.round((toUtc(to) - toUtc(from)) / DAY_MS) + 1;

/** The same day `n` months later; the last of that month where it has no such day. */
export const addMonths = (day: string, n: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + n, Math.min(date, last)));
};

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;
export const firstOfYear = (day: string): string => `${day.slice(0, 4)}-01-01`;
