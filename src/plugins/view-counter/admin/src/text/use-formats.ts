import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export type Formats = {
  /** 1.234.567 in Vietnamese. */
  number(value: number): string;
  /** Few letters, for the axis of a chart: 1,2 N. */
  shortNumber(value: number): string;
  /** 0.125 → +12,5%. */
  change(ratio: number): string;
  share(ratio: number): string;
  /** A day YYYY-MM-DD or a month YYYY-MM in full: 22/11/2026, 11/2026. */
  day(date: string): string;
  /** Without the year: 22/11. */
  shortDay(date: string): string;
  /** A moment, in the site's time zone. */
  moment(iso: string, timeZone?: string): string;
};

/** A day belongs to no time zone: read as local, it stays the day it is. */
const localDate = (date: string): Date => new Date(date.length === 7 ? `${date}-01T00:00` : `${date}T00:00`);

type DateFormats = Pick<Formats, 'day' | 'shortDay' | 'moment'>;

/** Vietnamese offices write 22/11/2026 and 11/2026; what Intl writes for a month is a whole phrase. */
const vietnameseDates: DateFormats = {
  day: (date) => date.split('-').reverse().join('/'),
  shortDay: (date) => (date.length === 7 ? date : date.slice(5)).split('-').reverse().join('/'),
  moment: (iso, timeZone) => {
    const day = new Intl.DateTimeFormat('vi', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone });
    const time = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
    return `${day.format(new Date(iso))} ${time.format(new Date(iso))}`;
  },
};

const datesOf = (locale: string): DateFormats => {
  const day = new Intl.DateTimeFormat(locale, { day: '2-digit', month: 'short', year: 'numeric' });
  const shortDay = new Intl.DateTimeFormat(locale, { day: '2-digit', month: 'short' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' });
  return {
    day: (date) => (date.length === 7 ? month : day).format(localDate(date)),
    shortDay: (date) => (date.length === 7 ? month : shortDay).format(localDate(date)),
    moment: (iso, timeZone) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone }).format(new Date(iso)),
  };
};

const formatsOf = (locale: string): Formats => {
  const number = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const change = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    number: (value) => number.format(value),
    shortNumber: (value) => short.format(value),
    change: (ratio) => change.format(ratio),
    share: (ratio) => share.format(ratio),
    ...(locale === 'vi' ? vietnameseDates : datesOf(locale)),
  };
};

export const useFormats = (): Formats => {
  const { locale } = useIntl();
  return useMemo(() => formatsOf(locale), [locale]);
};
