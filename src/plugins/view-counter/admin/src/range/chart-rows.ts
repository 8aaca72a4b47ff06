import type { Report, RuleNote, SeriesPoint } from '../../../shared/contracts';
import { LINES, type Line } from './report-state';

/** One day or month of the chart, with the one at the same place of the second period. */
export type ChartRow = { date: string; comparedDate: string | null } & Record<Line, number> & Record<`${Line}Before`, number | null>;

const valueOf = (point: SeriesPoint | undefined, line: Line): number | null => point?.[line] ?? null;

/** Periods are laid over each other by place: first day on first day. */
export const chartRows = ({ period, compared }: Pick<Report, 'period' | 'compared'>): ChartRow[] =>
  period.series.map((point, index) => {
    const before = compared?.series[index];
    const beforeValues = Object.fromEntries(LINES.map((line) => [`${line}Before`, valueOf(before, line)]));
    return {
      date: point.date,
      comparedDate: before?.date ?? null,
      views: point.views,
      visits: point.visits,
      uniques: point.uniques,
      ...(beforeValues as Record<`${Line}Before`, number | null>),
    };
  });

/** A note stands on its day, or on the month of its day where the chart shows months. Notes outside the period are left out. */
export const notesByDate = (notes: readonly RuleNote[], { unit, series }: Report['period']): Map<string, RuleNote[]> => {
  const dates = new Set(series.map(({ date }) => date));
  const byDate = new Map<string, RuleNote[]>();
  for (const note of notes) {
    const date = unit === 'month' ? note.day.slice(0, 7) : note.day;
    if (dates.has(date)) byDate.set(date, [...(byDate.get(date) ?? []), note]);
  }
  return byDate;
};

/** How much more the first number is, as a part of the second; null where there was nothing to compare with. */
export const changeOf = (now: number, before: number | null): number | null =>
  before === null || before === 0 ? null : (now - before) / before;
