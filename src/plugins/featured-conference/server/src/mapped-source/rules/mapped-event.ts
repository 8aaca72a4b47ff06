import type { BlockEvent, BlockImage, BlockPhoto } from '../../../../shared/block';
import type { EventFacts } from '../../event-source';
import { toEventStatus, type EventStatus } from './event-status';
import { toTimes, type MappedTimes } from './mapped-times';

/** What an event's attributes say, by what they mean; `locale` null: the type is not translated. */
export type MappedRow = {
  documentId: string;
  locale: string | null;
  isPublished: boolean;
  updatedAt: string;
  name: string;
  slug: string | null;
  summary: string | null;
  place: string | null;
  type: string | null;
  status: unknown;
  times: MappedTimes | null;
  photos: BlockPhoto[];
};

export type Reading = {
  statuses: Readonly<Record<string, EventStatus>>;
  /** The type of events whose type is not told apart. */
  onlyType: string;
  defaultLocale: string;
};

/** One document's rows of one version. Null where it has none, or its time is not known; the first language tells what holds in all. */
export const toMappedFacts = (
  rows: readonly MappedRow[],
  { statuses, onlyType, defaultLocale, locales }: Reading & { locales: readonly string[] },
): EventFacts | null => {
  const row = inFirstLanguage(rows, defaultLocale);
  if (!row?.times) return null;
  const { startsAt, endsAt } = row.times;
  return {
    documentId: row.documentId,
    eventType: row.type ?? onlyType,
    isCancelled: toEventStatus(row.status, statuses) === 'cancelled',
    startsAt,
    endsAt,
    locales: rows.flatMap(({ locale }) => (locale === null ? locales : [locale])),
    hasArticle: false,
    hasPhoto: row.photos.length > 0,
    publishersEndAt: null,
  };
};

/** The row in the portal's first language, else in another; published rows before drafts. */
export const inFirstLanguage = (rows: readonly MappedRow[], defaultLocale: string): MappedRow | undefined => {
  const rank = ({ isPublished, locale }: MappedRow): number => (isPublished ? 2 : 0) + (locale === defaultLocale ? 1 : 0);
  return [...rows].sort((a, b) => rank(b) - rank(a) || ((a.locale ?? '') < (b.locale ?? '') ? -1 : 1))[0];
};

type Placed = Pick<Reading, 'statuses' | 'onlyType'> & { locale: string; url: string | null; calendarUrl: string; now: Date };

/** Null where its time is not known. */
export const toMappedEvent = (row: MappedRow, { statuses, onlyType, locale, url, calendarUrl, now }: Placed): BlockEvent | null => {
  if (!row.times) return null;
  const { startsAt, endsAt, ...schedule } = row.times;
  return {
    documentId: row.documentId,
    slug: row.slug ?? row.documentId,
    locale,
    name: row.name,
    eventType: row.type ?? onlyType,
    eventStatus: toEventStatus(row.status, statuses),
    ...schedule,
    dayPart: null,
    locationText: row.place,
    image: row.photos[0]?.image ?? null,
    state: stateOf({ startsAt, endsAt }, now),
    url,
    calendarUrl,
    organizers: [],
  };
};

const stateOf = ({ startsAt, endsAt }: Pick<MappedTimes, 'startsAt' | 'endsAt'>, now: Date): BlockEvent['state'] => {
  if (now.getTime() < Date.parse(startsAt)) return 'upcoming';
  return now.getTime() < Date.parse(endsAt) ? 'ongoing' : 'past';
};

/** @example toPageUrl('/:locale/events/:slug', { locale: 'en', slug: 'harvest', documentId: 'a1' }) // '/en/events/harvest' */
export const toPageUrl = (pattern: string, parts: { locale: string; slug: string; documentId: string }): string =>
  pattern.replace(/:(locale|slug|documentId)\b/g, (_, part: keyof typeof parts) => encodeURIComponent(parts[part]));

type PhotoParts = { image: BlockImage; caption: unknown; alt: unknown; credit: unknown };

export const toMappedPhoto = ({ image, caption, alt, credit }: PhotoParts): BlockPhoto => ({
  image,
  missingFile: false,
  caption: textOrNull(caption),
  alt: textOrNull(alt),
  decorative: false,
  credit: textOrNull(credit),
  photographer: null,
  takenAt: null,
  placement: 'full',
  people: [],
});

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** A row of the query engine, with each attribute's value under what it means. */
export type MeantValues = Record<'name' | 'slug' | 'summary' | 'place' | 'type' | 'status', unknown> & {
  documentId: string;
  locale: string | null;
  isPublished: boolean;
  updatedAt: string;
  start: unknown;
  startTime: unknown;
  end: unknown;
  endTime: unknown;
  timeZone: unknown;
  photos: BlockPhoto[];
};

export const toMappedRow = (values: MeantValues, defaultTimeZone: string): MappedRow => {
  const { documentId, locale, isPublished, updatedAt, status, photos } = values;
  return {
    documentId,
    locale,
    isPublished,
    updatedAt,
    name: textOrNull(values.name) ?? '',
    slug: textOrNull(values.slug),
    summary: textOrNull(values.summary),
    place: textOrNull(values.place),
    type: textOrNull(values.type),
    status,
    times: toTimes(values, defaultTimeZone),
    photos,
  };
};
