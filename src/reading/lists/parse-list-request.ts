import { z } from '@strapi/utils';
import { SOURCE_LOCALE } from '../../domain/portal';
import { periodOf, type Period } from '../../domain/time/period';
import type { EventState } from '../../domain/event/schedule';
import { fallbackParameter, knownParameters, localeParameter, once, parseOrRefuse } from '../parameters';
import type { ListKind } from './shape';

/** An entry is named by its documentId, or by its slug (a category, an event, a person) or code (an organization). */
type ListFilters = {
  category?: string;
  publisher?: string;
  organizer?: string;
  organization?: string;
  event?: string;
  person?: string;
  state?: EventState;
  period?: Period;
};

/** With `fallback` Vietnamese stands in where a translation is missing. Pages count from 1. */
export type ListRequest = { locale: string; fallback: boolean; page: number; pageSize: number; filters: ListFilters };

const DEFAULT_PAGE_SIZE = 10;
const MAX_PAGE_SIZE = 100;
const MAX_PAGE = 100_000;
const YEARS = { from: 1900, to: 2100 };
const MAX_NAME_LENGTH = 200;

/** No name has them, and PostgreSQL refuses a NUL in a text. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFD]/u;

const entry = (name: string, expected: string) =>
  once(name)
    .max(MAX_NAME_LENGTH, `The parameter "${name}" has at most ${MAX_NAME_LENGTH} characters.`)
    .refine((text) => !UNPRINTABLE.test(text), `The parameter "${name}" has characters that no name has: give ${expected}.`)
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', `The parameter "${name}" is empty: give ${expected}.`)
    .optional();

const wholeNumber = (name: string, from: number, to: number) => {
  const message = `The parameter "${name}" is a whole number from ${from} to ${to}.`;
  return once(name)
    .regex(/^\d{1,7}$/, message)
    .transform(Number)
    .refine((value) => value >= from && value <= to, message)
    .optional();
};

const paging = {
  locale: localeParameter.optional(),
  fallback: fallbackParameter.optional(),
  page: wholeNumber('page', 1, MAX_PAGE),
  pageSize: wholeNumber('pageSize', 1, MAX_PAGE_SIZE),
};

const dated = { year: wholeNumber('year', YEARS.from, YEARS.to), month: wholeNumber('month', 1, 12) };
const publisher = entry('publisher', "an organization's code or documentId");
const event = entry('event', "an event's slug or documentId");
const person = entry('person', "a person's slug or documentId");
const state = once('state')
  .pipe(z.enum(['upcoming', 'ongoing', 'past'], { error: 'The parameter "state" is upcoming, ongoing or past.' }))
  .optional();

const SCHEMAS = {
  articles: knownParameters({
    ...paging,
    category: entry('category', "a category's slug or documentId"),
    publisher,
    event,
    person,
    ...dated,
  }),
  events: knownParameters({ ...paging, state, organizer: entry('organizer', "an organization's code or documentId"), person, ...dated }),
  'photo-galleries': knownParameters({ ...paging, publisher, event, person, ...dated }),
  people: knownParameters({ ...paging, organization: entry('organization', "an organization's code or documentId") }),
};

type Parsed = {
  locale?: string;
  fallback?: string;
  page?: number;
  pageSize?: number;
  year?: number;
  month?: number;
} & Omit<ListFilters, 'period'>;

const schemaOf = (kind: ListKind): z.ZodType<Parsed> =>
  (SCHEMAS[kind] as z.ZodType<Parsed>).refine(
    ({ year, month }) => month === undefined || year !== undefined,
    'The parameter "month" needs a "year" beside it.',
  );

/**
 * What the address of a list asks for.
 *
 * @throws ValidationError (400) with a sentence per mistake
 */
export const parseListRequest = (kind: ListKind, query: unknown): ListRequest => {
  const { locale, fallback, page, pageSize, year, month, ...filters } = parseOrRefuse(schemaOf(kind), query);
  return {
    locale: locale ?? SOURCE_LOCALE,
    fallback: fallback === '1',
    page: page ?? 1,
    pageSize: pageSize ?? DEFAULT_PAGE_SIZE,
    filters: year === undefined ? filters : { ...filters, period: periodOf({ year, month: month ?? null }) },
  };
};
