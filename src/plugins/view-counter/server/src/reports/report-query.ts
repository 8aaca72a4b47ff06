import { errors, z } from '@strapi/utils';
import type { ReportQuery } from '../../../shared/contracts';
import { textToDay } from '../time/local-time';
import { countDays, periodOfLength, type Period } from './rules/series';

const MAX_YEARS = 10;
const MAX_DAYS = MAX_YEARS * 366;

const DAY = z.string().refine((text) => textToDay(text) !== null, { error: 'expected a day such as "2026-11-22"' });
const ID = z.string().min(1).max(255);

const REPORT = z.strictObject({
  from: DAY,
  to: DAY,
  uid: ID.optional(),
  locale: z.string().min(1).max(30).optional(),
  compareFrom: DAY.optional(),
} satisfies Record<keyof ReportQuery, z.ZodType>);

const CSV_KINDS = ['series', 'top', 'filtered'] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

const CSV = REPORT.extend({ kind: z.enum(CSV_KINDS, { error: `expected one of ${CSV_KINDS.join(', ')}` }) });

const COLUMN = z.strictObject({ uid: ID, documentIds: z.string().max(30_000) });
const MAX_COLUMN_IDS = 100;

/** What a report is about, checked. `compared` is as long as `period`. */
export type Asked = { period: Period; compared: Period | null; uid?: string; locale?: string };

const refuse = (message: string, field: string): never => {
  throw new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
};

/** @throws {ValidationError} that names the parameter and says what was expected. */
const parse = <Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> => {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  return refuse(field === '' ? (issue?.message ?? '') : `${field}: ${issue?.message ?? ''}`, field);
};

const dayOf = (text: string): number => textToDay(text) ?? 0;

const toAsked = ({ from, to, uid, locale, compareFrom }: z.output<typeof REPORT>): Asked => {
  const period = { from: dayOf(from), to: dayOf(to) };
  if (period.from > period.to) refuse(`from: expected a day not after "to", but ${from} is after ${to}.`, 'from');
  const days = countDays(period);
  if (days > MAX_DAYS) refuse(`to: expected at most ${MAX_YEARS} years after "from", but ${to} is later.`, 'to');
  const compared = compareFrom === undefined ? null : periodOfLength(dayOf(compareFrom), days);
  return { period, compared, ...(uid === undefined ? {} : { uid }), ...(locale === undefined ? {} : { locale }) };
};

export const parseReport = (query: unknown): Asked => toAsked(parse(REPORT, query));

export const parseCsv = (query: unknown): { asked: Asked; kind: CsvKind } => {
  const { kind, ...report } = parse(CSV, query);
  return { asked: toAsked(report), kind };
};

export const parseColumn = (query: unknown): { uid: string; documentIds: string[] } => {
  const { uid, documentIds } = parse(COLUMN, query);
  const ids = [...new Set(documentIds.split(','))].filter((id) => id !== '');
  if (ids.length < 1 || ids.length > MAX_COLUMN_IDS) {
    refuse(`documentIds: expected 1 to ${MAX_COLUMN_IDS} ids, parted by commas, but got ${ids.length}.`, 'documentIds');
  }
  return { uid, documentIds: ids };
};
