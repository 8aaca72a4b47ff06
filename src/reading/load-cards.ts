import type { Core } from '@strapi/strapi';
import { ARTICLE_CARD_QUERY } from '../api/article/populate';
import { ARTICLE, CATEGORY, EVENT, PHOTO_GALLERY } from '../content-types';
import { localesFor, SOURCE_LOCALE } from './locales';
import { PHOTO_FACE, PUBLISHED } from './populate-parts';
import type { ArticleCardRow, CategoryRow, EventCardRow, GalleryCardRow } from './rows';
import { inLocale } from './versions';

/** Which entries, by documentId, and in which locale (else in vi). Everything here reads published rows only. */
type Wanted = { strapi: Core.Strapi; ids: string[]; locale: string };

const EVENT_CARD_QUERY = {
  select: [
    'documentId',
    'locale',
    'slug',
    'publishedAt',
    'name',
    'eventType',
    'eventStatus',
    'startDate',
    'startTime',
    'endDate',
    'endTime',
    'dayPart',
    'timeZone',
    'locationText',
  ],
  populate: { heroPhoto: PHOTO_FACE },
};

const GALLERY_CARD_QUERY = {
  select: ['documentId', 'locale', 'slug', 'publishedAt', 'title', 'datePublished'],
  populate: { photos: PHOTO_FACE },
};

export const loadEventCards = async ({ strapi, ids, locale }: Wanted): Promise<EventCardRow[]> => {
  if (ids.length === 0) return [];
  const where = { documentId: { $in: [...new Set(ids)] }, locale: { $in: localesFor(locale) }, ...PUBLISHED };
  return inLocale((await strapi.db.query(EVENT).findMany({ ...EVENT_CARD_QUERY, where })) as EventCardRow[], ids, locale);
};

export const loadGalleryCards = async ({ strapi, ids, locale }: Wanted): Promise<GalleryCardRow[]> => {
  if (ids.length === 0) return [];
  const where = { documentId: { $in: [...new Set(ids)] }, locale: { $in: localesFor(locale) }, ...PUBLISHED };
  return inLocale((await strapi.db.query(PHOTO_GALLERY).findMany({ ...GALLERY_CARD_QUERY, where })) as GalleryCardRow[], ids, locale);
};

/** `categories` of a card are those of its Vietnamese version, whichever language the card is in. */
export const loadArticleCards = async ({ strapi, ids, locale }: Wanted): Promise<ArticleCardRow[]> => {
  if (ids.length === 0) return [];
  const where = { documentId: { $in: [...new Set(ids)] }, locale: { $in: localesFor(locale) }, ...PUBLISHED };
  const rows = (await strapi.db.query(ARTICLE).findMany({ ...ARTICLE_CARD_QUERY, where })) as ArticleCardRow[];
  const [sources, cards] = [inLocale(rows, ids, SOURCE_LOCALE), inLocale(rows, ids, locale)];
  return cards.map((card) => ({ ...card, categories: sources.find(({ documentId }) => documentId === card.documentId)?.categories ?? [] }));
};

export const loadCategories = async ({ strapi, ids, locale }: Wanted): Promise<CategoryRow[]> => {
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query(CATEGORY).findMany({
    select: ['documentId', 'locale', 'name', 'slug'],
    where: { documentId: { $in: [...new Set(ids)] }, locale: { $in: localesFor(locale) } },
  })) as CategoryRow[];
  return inLocale(rows, ids, locale);
};
