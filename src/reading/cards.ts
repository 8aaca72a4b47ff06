import { PORTAL_TIME_ZONE } from '../domain/portal';
import { isHistorical } from '../domain/article/historical';
import { eventState, toInstants, type EventState, type Schedule } from '../domain/event/schedule';
import { localDate, toLocalIso } from '../domain/text/vi-date';
import { faceOf } from './image';
import { toPublisher } from './publisher';
import type { ArticleCardRow, CategoryRow, EventCardRow, GalleryCardRow } from './rows';
import type { ArticleCard, CategoryLink, EventCard, GalleryCard } from './shapes';

export const toCategoryLink = ({ documentId, name, slug }: CategoryRow): CategoryLink => ({ documentId, name, slug });

/** `08:30:00.000` → `08:30`. */
const toClock = (time: string | null): string | null => time?.slice(0, 5) ?? null;

const stateOf = (schedule: Schedule, now: Date): EventState => {
  const outcome = toInstants(schedule);
  // An event that was saved has a valid schedule; whatever else got into the table is not announced.
  return outcome.valid ? eventState({ ...outcome, now: now.toISOString() }) : 'past';
};

/** Of an event's card, that which stands in its own row and holds at any moment. */
export const toEventFacts = (row: Omit<EventCardRow, 'heroPhoto'>): Omit<EventCard, 'image' | 'state'> => ({
  documentId: row.documentId,
  slug: row.slug,
  locale: row.locale,
  name: row.name,
  eventType: row.eventType,
  eventStatus: row.eventStatus,
  startDate: row.startDate,
  startTime: toClock(row.startTime),
  endDate: row.endDate ?? null,
  endTime: toClock(row.endTime),
  dayPart: row.dayPart ?? null,
  timeZone: row.timeZone || PORTAL_TIME_ZONE,
  locationText: row.locationText || null,
});

export const toEventCard = (row: EventCardRow, { now }: { now: Date }): EventCard => {
  const facts = toEventFacts(row);
  return { ...facts, image: faceOf([row.heroPhoto]).image, state: stateOf(facts, now) };
};

export const toGalleryCard = ({ documentId, slug, locale, title, datePublished, photos, photoCount }: GalleryCardRow): GalleryCard => ({
  documentId,
  slug,
  locale,
  title,
  datePublished: toLocalIso(datePublished),
  ...faceOf(photos),
  photoCount: photoCount ?? photos.length,
});

/** `categories` are those of the article, in its order, in the reader's language. */
export const toArticleCard = (
  row: ArticleCardRow,
  { locale, categories, views, now }: { locale: string; categories: CategoryLink[]; views: number; now: Date },
): ArticleCard => {
  const publisher = toPublisher(row.publisher, locale);
  return {
    documentId: row.documentId,
    slug: row.slug,
    locale: row.locale,
    title: row.title,
    summary: row.summary || null,
    datePublished: toLocalIso(row.datePublished),
    ...faceOf([row.heroPhoto, ...row.body]),
    category: categories[0] ?? null,
    publisher,
    isHistorical: isHistorical({ dissolutionDate: publisher?.dissolutionDate ?? null, today: localDate(now.toISOString()) }),
    views,
  };
};
