import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import { ARTICLE_CARD_QUERY } from '../api/article/populate';
import { EVENT_CARD_QUERY } from '../api/event/populate';
import { GALLERY_CARD_QUERY } from '../api/photo-gallery/populate';
import { ARTICLE, CATEGORY, EVENT, PHOTO_GALLERY } from '../content-types';
import { localesFor } from './locales';
import { PUBLISHED } from './populate-parts';
import type { ArticleCardRow, CategoryRow, EventCardRow, GalleryCardRow, VersionRow } from './rows';
import { inLocale } from './versions';

/** Which entries, by documentId, and in which locale (else in vi). Everything here reads published rows only. */
type Wanted = { strapi: Core.Strapi; ids: string[]; locale: string };

type DraftedUid = typeof ARTICLE | typeof EVENT | typeof PHOTO_GALLERY;

/** The published rows that a query makes of entries, in the order of their ids; what is not published is left out. */
export const loadPublished = async <Row extends VersionRow>(
  { strapi, ids, locale }: Wanted,
  { uid, query }: { uid: DraftedUid; query: object },
): Promise<Row[]> => {
  if (ids.length === 0) return [];
  const where = { documentId: { $in: [...new Set(ids)] }, locale: { $in: localesFor(locale) }, ...PUBLISHED };
  return inLocale((await strapi.db.query(uid).findMany({ ...query, where })) as Row[], ids, locale);
};

export const loadEventCards = (wanted: Wanted): Promise<EventCardRow[]> => loadPublished(wanted, { uid: EVENT, query: EVENT_CARD_QUERY });

export const loadGalleryCards = (wanted: Wanted): Promise<GalleryCardRow[]> =>
  loadPublished(wanted, { uid: PHOTO_GALLERY, query: GALLERY_CARD_QUERY });

/** `categories` of a card are those of its Vietnamese version, whichever language the card is in. Another `query` loads more than cards need. */
export const loadArticleCards = async <Row extends ArticleCardRow = ArticleCardRow>(
  { strapi, ids, locale }: Wanted,
  query: object = ARTICLE_CARD_QUERY,
): Promise<Row[]> => {
  if (ids.length === 0) return [];
  const where = { documentId: { $in: [...new Set(ids)] }, locale: { $in: localesFor(locale) }, ...PUBLISHED };
  const rows = (await strapi.db.query(ARTICLE).findMany({ ...query, where })) as Row[];
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
