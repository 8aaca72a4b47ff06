import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../domain/portal';
import { ARTICLE_QUERY } from '../../api/article/populate';
import { ARTICLE, PHOTO_GALLERY } from '../../content-types';
import { embeddedIds } from '../body';
import { loadArticleCards, loadCategories, loadEventCards, loadGalleryCards } from '../load-cards';
import { PUBLISHED } from '../populate-parts';
import type { ArticleCardRow, ArticleRow, CategoryRow, EventCardRow, GalleryCardRow, LinkRow } from '../rows';
import { linksOf, whereChosen, type Chosen, type ArticleVersionRow } from '../versions';

type Deps = { strapi: Core.Strapi };

const MAX_RELATED = 5;

/** An article with all that its page shows; `eventIds` and `categoryIds` are the article's own, in its order. */
export type LoadedArticle = {
  row: ArticleRow;
  eventIds: string[];
  categoryIds: string[];
  galleryIds: string[];
  events: EventCardRow[];
  galleries: GalleryCardRow[];
  related: ArticleCardRow[];
  categories: CategoryRow[];
};

/** Null when it was unpublished a moment ago. The number of queries depends on the kinds of content, not on their number. */
export const loadArticle = async ({
  strapi,
  chosen,
  versions,
}: Deps & { chosen: Chosen; versions: ArticleVersionRow[] }): Promise<LoadedArticle | null> => {
  const { documentId, locale } = chosen;
  const row = (await strapi.db.query(ARTICLE).findOne({ ...ARTICLE_QUERY, where: whereChosen(chosen) })) as ArticleRow | null;
  if (!row) return null;

  const { events: eventIds, categories: categoryIds } = linksOf(versions, chosen);
  const embedded = embeddedIds(row.body);
  const galleryIds = await findGalleries({ strapi, eventIds });
  const events = await loadEventCards({ strapi, ids: [...eventIds, ...embedded.events], locale });
  const galleries = await loadGalleryCards({ strapi, ids: [...galleryIds, ...embedded.galleries], locale });
  const relatedIds = await findRelated({ strapi, documentId, eventIds, categoryIds });
  const related = await loadArticleCards({ strapi, ids: relatedIds, locale });
  const cardCategoryIds = related.flatMap(({ categories }) => categories.map((category) => category.documentId));
  const categories = await loadCategories({ strapi, ids: [...categoryIds, ...cardCategoryIds], locale });
  return { row, eventIds, categoryIds, galleryIds, events, galleries, related, categories };
};

const NEWEST_FIRST = [{ datePublished: 'desc' }, { documentId: 'asc' }];

/** A gallery names its event in the Vietnamese version. */
const findGalleries = async ({ strapi, eventIds }: Deps & { eventIds: string[] }): Promise<string[]> => {
  if (eventIds.length === 0) return [];
  const rows = (await strapi.db.query(PHOTO_GALLERY).findMany({
    select: ['documentId', 'datePublished'],
    where: { event: { documentId: { $in: eventIds } }, locale: SOURCE_LOCALE, ...PUBLISHED },
    orderBy: NEWEST_FIRST,
  })) as LinkRow[];
  return rows.map(({ documentId }) => documentId);
};

/** The newest of the same event, then the newest of the same category. */
const findRelated = async ({
  strapi,
  documentId,
  eventIds,
  categoryIds,
}: Deps & { documentId: string; eventIds: string[]; categoryIds: string[] }): Promise<string[]> => {
  const newest = async (link: 'events' | 'categories', ids: string[], except: string[]): Promise<string[]> => {
    const limit = MAX_RELATED + 1 - except.length;
    if (ids.length === 0 || limit < 1) return [];
    const rows = (await strapi.db.query(ARTICLE).findMany({
      select: ['documentId', 'datePublished'],
      where: { [link]: { documentId: { $in: ids } }, documentId: { $notIn: except }, locale: SOURCE_LOCALE, ...PUBLISHED },
      orderBy: NEWEST_FIRST,
      limit,
    })) as LinkRow[];
    return [...new Set(rows.map((row) => row.documentId))];
  };
  const sameEvent = await newest('events', eventIds, [documentId]);
  const sameCategory = await newest('categories', categoryIds, [documentId, ...sameEvent]);
  return [...sameEvent, ...sameCategory];
};
