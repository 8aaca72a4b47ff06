import { useMemo } from 'react';
import { useIntl } from 'react-intl';

type Formats = {
  /** 1.234.567 in Vietnamese. */
  number(value: number): string;
  /** Of one: 0.42 → 42%. */
  share(ratio: number): string;
  /** 2.1 MB. */
  bytes(value: number): string;
  /** Roughly: 2 giờ 5 phút, 40 giây. */
  duration(seconds: number): string;
  /** Of YYYY-MM-DD: 22/11/2026. */
  day(iso: string): string;
  /** On the clock of this browser: 22/11/2026 07:00. */
  moment(iso: string): string;
  /** When a page was published, on the clock of the portals it comes from. */
  published(iso: string): string;
};

const VIETNAM = 'Asia/Ho_Chi_Minh';
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const STEP = 1024;
const [MINUTE, HOUR] = [60, 3_600];

/** In the largest unit of which there is at least one. */
const bytesIn =
  (locale: string): Formats['bytes'] =>
  (value) => {
    const step = Math.min(UNITS.length - 1, value < 1 ? 0 : Math.floor(Math.log(value) / Math.log(STEP)));
    const scaled = value / STEP ** step;
    const maximumFractionDigits = step === 0 || scaled >= 100 ? 0 : 1;
    return new Intl.NumberFormat(locale, { style: 'unit', unit: UNITS[step], unitDisplay: 'short', maximumFractionDigits }).format(scaled);
  };

/** Two units at most: seconds do not matter where there are hours left. */
const durationIn = (locale: string): Formats['duration'] => {
  const inUnit = (unit: 'hour' | 'minute' | 'second', value: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(value);
  return (seconds) => {
    if (seconds < MINUTE) return inUnit('second', Math.max(1, Math.round(seconds)));
    const minutes = Math.round(seconds / MINUTE);
    if (minutes < MINUTE) return inUnit('minute', minutes);
    const rest = minutes % MINUTE;
    const hours = inUnit('hour', Math.floor((minutes * MINUTE) / HOUR));
    return rest === 0 ? hours : `${hours} ${inUnit('minute', rest)}`;
  };
};

/** Vietnamese offices write 22/11/2026 07:00; what Intl writes puts the time first. */
const momentIn = (locale: string, timeZone?: string): Formats['moment'] => {
  if (locale !== 'vi') {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone });
    return (iso) => format.format(new Date(iso));
  }
  const day = new Intl.DateTimeFormat('vi', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone });
  const time = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return (iso) => `${day.format(new Date(iso))} ${time.format(new Date(iso))}`;
};

const dayIn = (locale: string): Formats['day'] => {
  if (locale === 'vi') return (iso) => iso.split('-').reverse().join('/');
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (iso) => format.format(new Date(iso));
};

export const formatsOf = (locale: string): Formats => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    number: (value) => number.format(value),
    share: (ratio) => share.format(ratio),
    bytes: bytesIn(locale),
    duration: durationIn(locale),
    day: dayIn(locale),
    moment: momentIn(locale),
    published: momentIn(locale, VIETNAM),
  };
};

export const useFormats = (): Formats => {
  const { locale } = useIntl();
  return useMemo(() => formatsOf(locale), [locale]);
};
