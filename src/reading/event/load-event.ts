import type { Core } from '@strapi/strapi';
import { ARTICLE_CARD_QUERY } from '../../api/article/populate';
import { EVENT_QUERY, EVENT_VERSIONS_QUERY } from '../../api/event/populate';
import { GALLERY_CARD_QUERY } from '../../api/photo-gallery/populate';
import { ARTICLE, EVENT, PHOTO_GALLERY } from '../../content-types';
import { articlesOfEvents, galleriesOfEvents, rowsOf } from '../about-events-store';
import { articleCategories, publishedRows } from '../card-wishes';
import { pageWishes, type FoundPage } from '../find-page';
import { askedById, askedOf, type PageAsked, type PageWanted } from '../page-rows-store';
import { PHOTO } from '../populate-parts';
import type { CategoryRow, VersionRow } from '../rows';
import { askTogether, rows } from '../trees/ask-store';
import type { Chosen } from '../versions';
import type { EventArticleRow, EventGalleryRow, EventRow } from './event-row';

type Deps = { strapi: Core.Strapi };

/** How many of what names an event are loaded, the newest. */
type Most = { articles: number; galleries: number };

/** The page of an event shows so many; the lists have them all. */
const ON_ITS_PAGE: Most = { articles: 50, galleries: 50 };

type IdRow = { id: string };

export type FoundEvent = FoundPage<VersionRow, EventRow> & { articles: IdRow[]; galleries: IdRow[] };

export type LoadedEvent = {
  row: EventRow;
  articles: (EventArticleRow & { categories: CategoryRow[] })[];
  galleries: EventGalleryRow[];
};

const PAGE = { uid: EVENT, table: 'events', versions: EVENT_VERSIONS_QUERY, row: EVENT_QUERY } as const;

const { publisher } = ARTICLE_CARD_QUERY.populate;
const ARTICLE_QUERY = {
  ...ARTICLE_CARD_QUERY,
  populate: { publisher, heroPhoto: PHOTO, body: { on: { 'media.captioned-photo': PHOTO } } },
};
const GALLERY_QUERY = { ...GALLERY_CARD_QUERY, populate: { photos: PHOTO } };

const find = ({ strapi }: Deps, asked: PageAsked, most: Most): Promise<FoundEvent> => {
  const to = rowsOf('events', asked.document);
  return askTogether(
    { strapi },
    {
      ...pageWishes<VersionRow, EventRow>(PAGE, asked),
      articles: rows<IdRow>(articlesOfEvents({ to, limit: most.articles })),
      galleries: rows<IdRow>(galleriesOfEvents({ to, limit: most.galleries })),
    },
  );
};

/** The event, and what names it in its Vietnamese version, newest first. */
export const findEvent = ({ strapi, wanted }: Deps & { wanted: PageWanted }): Promise<FoundEvent> =>
  find({ strapi }, askedOf(PAGE.table, wanted), ON_ITS_PAGE);

/** What stands around the event, by one statement. */
export const loadAround = async ({ strapi, found, row }: Deps & { found: FoundEvent; row: EventRow }): Promise<LoadedEvent> => {
  const { locale } = row;
  const articles = { ids: found.articles.map(({ id }) => id), locale };
  const galleries = { ids: found.galleries.map(({ id }) => id), locale };
  const around = await askTogether(
    { strapi },
    {
      articles: publishedRows<Omit<EventArticleRow, 'categories'>>(ARTICLE, ARTICLE_QUERY, articles),
      categories: articleCategories(articles),
      galleries: publishedRows<EventGalleryRow>(PHOTO_GALLERY, GALLERY_QUERY, galleries),
    },
  );
  return {
    row,
    articles: around.articles.map((article) => ({ ...article, categories: around.categories.get(article.documentId) ?? [] })),
    galleries: around.galleries,
  };
};

/** By two statements. Null when it was unpublished a moment ago. */
export const loadEvent = async ({ strapi, chosen, most }: Deps & { chosen: Chosen; most: Most }): Promise<LoadedEvent | null> => {
  const found = await find({ strapi }, askedById(chosen), most);
  const [row] = found.rows;
  return row ? loadAround({ strapi, found, row }) : null;
};
