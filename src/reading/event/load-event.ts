import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../domain/portal';
import { ARTICLE_CARD_QUERY } from '../../api/article/populate';
import { EVENT_QUERY } from '../../api/event/populate';
import { GALLERY_CARD_QUERY } from '../../api/photo-gallery/populate';
import { ARTICLE, EVENT, PHOTO_GALLERY } from '../../content-types';
import { loadArticleCards, loadCategories, loadPublished } from '../load-cards';
import { PHOTO, PUBLISHED } from '../populate-parts';
import type { CategoryRow, LinkRow } from '../rows';
import { whereChosen, type Chosen } from '../versions';
import type { EventArticleRow, EventGalleryRow, EventRow } from './event-row';

type Deps = { strapi: Core.Strapi };

/** How many of what names an event are loaded, the newest. */
type Most = { articles: number; galleries: number };

/** The page of an event shows so many; the lists have them all. */
const ON_ITS_PAGE: Most = { articles: 50, galleries: 50 };

export type LoadedEvent = {
  row: EventRow;
  articles: EventArticleRow[];
  galleries: EventGalleryRow[];
  categories: CategoryRow[];
};

const ARTICLE_QUERY = {
  ...ARTICLE_CARD_QUERY,
  populate: { ...ARTICLE_CARD_QUERY.populate, heroPhoto: PHOTO, body: { on: { 'media.captioned-photo': PHOTO } } },
};
const GALLERY_QUERY = { ...GALLERY_CARD_QUERY, populate: { photos: PHOTO } };

/** Null when it was unpublished a moment ago. The number of queries depends on the kinds of content, not on their number. */
export const loadEvent = async ({
  strapi,
  chosen,
  most = ON_ITS_PAGE,
}: Deps & { chosen: Chosen; most?: Most }): Promise<LoadedEvent | null> => {
  const { documentId, locale } = chosen;
  const row = (await strapi.db.query(EVENT).findOne({ ...EVENT_QUERY, where: whereChosen(chosen) })) as EventRow | null;
  if (!row) return null;
  const galleryIds = await findNewest({ strapi, uid: PHOTO_GALLERY, of: { event: { documentId } }, limit: most.galleries });
  const galleries = await loadPublished<EventGalleryRow>({ strapi, ids: galleryIds, locale }, { uid: PHOTO_GALLERY, query: GALLERY_QUERY });
  const articleIds = await findNewest({ strapi, uid: ARTICLE, of: { events: { documentId } }, limit: most.articles });
  const articles = await loadArticleCards<EventArticleRow>({ strapi, ids: articleIds, locale }, ARTICLE_QUERY);
  const categoryIds = articles.flatMap((article) => article.categories.map((category) => category.documentId));
  const categories = await loadCategories({ strapi, ids: categoryIds, locale });
  return { row, articles, galleries, categories };
};

/** What names the event in its Vietnamese version, newest first. */
const findNewest = async ({
  strapi,
  uid,
  of,
  limit,
}: Deps & { uid: typeof ARTICLE | typeof PHOTO_GALLERY; of: object; limit: number }): Promise<string[]> => {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId', 'datePublished'],
    where: { ...of, locale: SOURCE_LOCALE, ...PUBLISHED },
    orderBy: [{ datePublished: 'desc' }, { documentId: 'asc' }],
    limit,
  })) as LinkRow[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
