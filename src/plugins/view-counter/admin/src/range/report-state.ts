import type { ReportQuery } from '../../../shared/contracts';
import { addDays, addMonths, firstOfMonth, firstOfYear, isDay, lengthOf } from './days';

export const PRESETS = ['today', 'days7', 'days30', 'days90', 'thisMonth', 'lastMonth', 'thisYear'] as const;
export type Preset = (typeof PRESETS)[number];

export const COMPARISONS = ['none', 'previous', 'yearBefore'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const LINES = ['views', 'visits', 'uniques'] as const;
export type Line = (typeof LINES)[number];

/** What the report page shows; all of it stands in the address, so that a view can be bookmarked. */
export type ReportState = {
  range: Preset | { from: string; to: string };
  uid: string | null;
  locale: string | null;
  comparison: Comparison;
  lines: readonly Line[];
};

type Range = { from: string; to: string };

const oneOf = <T extends string>(values: readonly T[], text: string | null, otherwise: T): T =>
  values.find((value) => value === text) ?? otherwise;

const DEFAULT_PRESET: Preset = 'days30';
const DEFAULT_LINES: readonly Line[] = ['views', 'visits'];

/** From the query of an address; what is not understood becomes the default. */
export const readState = (query: URLSearchParams): ReportState => {
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const lines = (query.get('lines') ?? '').split(',');
  const known = LINES.filter((line) => lines.includes(line));
  return {
    range: isDay(from) && isDay(to) && from <= to ? { from, to } : oneOf(PRESETS, query.get('range'), DEFAULT_PRESET),
    uid: query.get('uid'),
    locale: query.get('locale'),
    comparison: oneOf(COMPARISONS, query.get('compare'), 'none'),
    lines: known.length > 0 ? known : DEFAULT_LINES,
  };
};

/** Writes a state into the query of an address and leaves everything else in it; defaults are left out. */
export const writeState = (query: URLSearchParams, { range, uid, locale, comparison, lines }: ReportState): URLSearchParams => {
  const values: Record<string, string | null> = {
    range: typeof range === 'string' && range !== DEFAULT_PRESET ? range : null,
    from: typeof range === 'string' ? null : range.from,
    to: typeof range === 'string' ? null : range.to,
    uid,
    locale,
    compare: comparison === 'none' ? null : comparison,
    lines: lines.join() === DEFAULT_LINES.join() ? null : lines.join(','),
  };
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
};

/** The days of a range, both ends included. */
export const rangeOf = (range: ReportState['range'], today: string): Range => {
  if (typeof range !== 'string') return range;
  switch (range) {
    case 'today':
      return { from: today, to: today };
    case 'days7':
      return { from: addDays(today, -6), to: today };
    case 'days30':
      return { from: addDays(today, -29), to: today };
    case 'days90':
      return { from: addDays(today, -89), to: today };
    case 'thisMonth':
      return { from: firstOfMonth(today), to: today };
    case 'lastMonth': {
      const first = firstOfMonth(today);
      return { from: addMonths(first, -1), to: addDays(first, -1) };
    }
    case 'thisYear':
      return { from: firstOfYear(today), to: today };
  }
};

/** The second period has as many days as the first: the server makes it so. */
const compareFrom = (range: Range, comparison: Comparison): string | undefined => {
  switch (comparison) {
    case 'none':
      return undefined;
    case 'previous':
      return addDays(range.from, -lengthOf(range));
    case 'yearBefore':
      return addMonths(range.from, -12);
  }
};

export const queryOf = (state: ReportState, today: string): ReportQuery => {
  const range = rangeOf(state.range, today);
  const second = compareFrom(range, state.comparison);
  return {
    ...range,
    ...(state.uid === null ? {} : { uid: state.uid }),
    ...(state.locale === null ? {} : { locale: state.locale }),
    ...(second === undefined ? {} : { compareFrom: second }),
  };
};
