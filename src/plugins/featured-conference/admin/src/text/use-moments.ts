import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export type Moments = {
  /** On the clock of this browser: 22/11/2026 07:00. */
  moment(iso: string): string;
  /** A day `YYYY-MM-DD`, which is the same on every clock: 22/11/2026. */
  day(date: string): string;
  /** Which clock that is, as of this moment: GMT+07:00, Asia/Saigon. */
  clock(iso: string): string;
};

const dayIn = (locale: string, options: Intl.DateTimeFormatOptions): Moments['day'] => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date) => format.format(new Date(date));
};

/** Vietnamese offices write 22/11/2026 07:00; what Intl writes puts the time first. */
const vietnamese = (): Pick<Moments, 'moment' | 'day'> => {
  const date = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat('vi', date);
  const time = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    day: dayIn('vi', date),
    moment: (iso) => `${day.format(new Date(iso))} ${time.format(new Date(iso))}`,
  };
};

const inLanguage = (locale: string): Pick<Moments, 'moment' | 'day'> => {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  return { day: dayIn(locale, { dateStyle: 'medium' }), moment: (iso) => moment.format(new Date(iso)) };
};

const momentsOf = (locale: string): Moments => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const offset = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' });
  const offsetAt = (iso: string) => offset.formatToParts(new Date(iso)).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return { ...(locale === 'vi' ? vietnamese() : inLanguage(locale)), clock: (iso) => `${offsetAt(iso)}, ${timeZone}` };
};

export const useMoments = (): Moments => {
  const { locale } = useIntl();
  return useMemo(() => momentsOf(locale), [locale]);
};
