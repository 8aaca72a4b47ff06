import type { SeriesPoint } from '../../../../shared/contracts';
import { addDays, dayToText } from '../../time/local-time';

/** Sums of one stored day YYYYMMDD, or of a folded month YYYYMM00. `visitors`: distinct within that day; null where nothing distinct is known. */
export type StoredDay = { day: number; views: number; uniques: number; visits: number; visitors: number | null };

export type Unit = 'day' | 'month';

/** Both included. */
export type Period = { from: number; to: number };

/** Longer ranges are drawn by months. */
const MAX_DAYS_BY_DAY = 92;

const monthOf = (day: number): number => day - (day % 100);

const utcOf = (day: number): number => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);

export const countDays = ({ from, to }: Period): number => Math.round((utcOf(to) - utcOf(from)) / 86_400_000) + 1;

/** The period of the same length that begins on `from`. */
export const periodOfLength = (from: number, days: number): Period => ({ from, to: addDays(from, days - 1) });

const lastDayOfMonth = (month: number): number => addDays(addDays(month + 1, 31) - (addDays(month + 1, 31) % 100) + 1, -1);

/** A folded month cannot be cut: a range that touches one takes it whole. `folded` are its months, YYYYMM00. */
export const widen = ({ from, to }: Period, folded: readonly number[]): Period => ({
  from: folded.includes(monthOf(from)) ? monthOf(from) + 1 : from,
  to: folded.includes(monthOf(to)) ? lastDayOfMonth(monthOf(to)) : to,
});

/** The keys between which the rows of a period lie: that of its first month sorts before its first day. */
export const storedRange = ({ from, to }: Period): Period => ({ from: from % 100 === 1 ? monthOf(from) : from, to });

export const unitOf = (period: Period, folded: readonly number[]): Unit =>
  countDays(period) > MAX_DAYS_BY_DAY || folded.length > 0 ? 'month' : 'day';

const keysOf = ({ from, to }: Period, unit: Unit): number[] => {
  const keys = new Set<number>();
  for (let day = from; day <= to; day = addDays(day, 1)) keys.add(unit === 'day' ? day : monthOf(day));
  return [...keys];
};

/** Days or months without a row are there too, with 0. Visitors are distinct within a day, so a month has none. */
export const toSeries = (rows: readonly StoredDay[], period: Period, unit: Unit): SeriesPoint[] => {
  const hasVisitors = unit === 'day' && rows.every(({ visitors }) => visitors !== null);
  const points = new Map<number, SeriesPoint>(
    keysOf(period, unit).map((key) => [key, { date: dayToText(key), views: 0, uniques: 0, visits: 0, visitors: hasVisitors ? 0 : null }]),
  );
  for (const row of rows) {
    const point = points.get(unit === 'day' ? row.day : monthOf(row.day));
    if (!point) continue;
    point.views += row.views;
    point.uniques += row.uniques;
    point.visits += row.visits;
    if (hasVisitors) point.visitors = row.visitors;
  }
  return [...points.values()];
};

export const totalsOf = (series: readonly SeriesPoint[]): { views: number; uniques: number; visits: number } => ({
  views: series.reduce((sum, { views }) => sum + views, 0),
  uniques: series.reduce((sum, { uniques }) => sum + uniques, 0),
  visits: series.reduce((sum, { visits }) => sum + visits, 0),
});

/** 0.25 is a quarter more; null where nothing was there before. */
export const changeOf = (now: number, before: number | null): number | null =>
  before === null || before === 0 ? null : (now - before) / before;
