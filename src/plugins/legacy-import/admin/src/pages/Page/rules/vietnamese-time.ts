const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;
const WRITTEN_MOMENT = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+(\d{1,2})[:hg](\d{2}))?$/u;
const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

const two = (value: string | undefined): string => (value ?? '0').padStart(2, '0');

/** A day that the calendar has, as `YYYY-MM-DD`; null for 31/02. */
const toDay = (year: string, month: string, day: string): string | null => {
  const iso = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
};

/** `2024-03-13T08:29:00+07:00` as offices write it: 13/03/2024 08:29. '' for null. */
export const writeMoment = (iso: string | null): string => {
  const [, year, month, day, hour, minute] = MOMENT.exec(iso ?? '') ?? [];
  return year === undefined ? '' : `${day}/${month}/${year} ${hour}:${minute}`;
};

/** `2024-03-07` as 07/03/2024; '' for null. */
export const writeDay = (iso: string | null): string => (iso === null ? '' : iso.split('-').reverse().join('/'));

/** What was typed as a moment on Vietnamese clocks; without a time it is midnight. null: nothing was typed; undefined: it says no moment. */
export const readMoment = (typed: string): string | null | undefined => {
  if (typed.trim() === '') return null;
  const [, day = '', month = '', year = '', hour = '0', minute = '0'] = WRITTEN_MOMENT.exec(typed.trim()) ?? [];
  const date = toDay(year, month, day);
  if (date === null || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${date}T${two(hour)}:${two(minute)}:00+07:00`;
};

/** As `readMoment`, a day: `YYYY-MM-DD`. */
export const readDay = (typed: string): string | null | undefined => {
  if (typed.trim() === '') return null;
  const [, day = '', month = '', year = ''] = WRITTEN_DAY.exec(typed.trim()) ?? [];
  return toDay(year, month, day) ?? undefined;
};
