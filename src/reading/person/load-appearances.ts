import type { Core } from '@strapi/strapi';
import { ARTICLE, EVENT, PHOTO_GALLERY } from '../../content-types';
import { MENTION, PERSON, PHOTO } from '../populate-parts';
import { askTogether, tree } from '../trees/ask-store';
import {
  inArticle,
  inEvent,
  inGallery,
  newestFirst,
  withoutRepeatedPhotos,
  type ShowingArticleRow,
  type ShowingEventRow,
  type ShowingGalleryRow,
} from './appearances';
import { newestShowing } from './showing-store';
import type { Appearance } from './shape';

/** The page of a person shows so many; the lists have every article. */
const MAX_APPEARANCES = 30;

const VERSION = ['documentId', 'locale', 'slug', 'publishedAt'];

const ARTICLE_QUERY = {
  select: [...VERSION, 'title', 'datePublished'],
  populate: {
    heroPhoto: PHOTO,
    body: { on: { 'media.captioned-photo': PHOTO, 'content.quote': { populate: { source: MENTION } } } },
    mentions: MENTION,
  },
};
const EVENT_QUERY = {
  select: [...VERSION, 'name', 'startDate', 'startsAt'],
  populate: { heroPhoto: PHOTO, participants: { populate: { person: PERSON } }, awards: { populate: { presenters: MENTION } } },
};
const GALLERY_QUERY = { select: [...VERSION, 'title', 'datePublished'], populate: { photos: PHOTO } };

type Wanted = { strapi: Core.Strapi; person: { id: number; documentId: string }; locale: string };

/**
 * Where readers see a person, newest first; by one statement. A place that shows the person in Vietnamese only does not count where it is
 * translated.
 */
export const loadAppearances = async ({ strapi, person, locale }: Wanted): Promise<Appearance[]> => {
  const { id, documentId } = person;
  const wanted = { personId: id, locale, limit: MAX_APPEARANCES };
  const { articles, galleries, events } = await askTogether(
    { strapi },
    {
      articles: tree<ShowingArticleRow>({ uid: ARTICLE, query: ARTICLE_QUERY, ...newestShowing('articles', wanted) }),
      galleries: tree<ShowingGalleryRow>({ uid: PHOTO_GALLERY, query: GALLERY_QUERY, ...newestShowing('photo_galleries', wanted) }),
      events: tree<ShowingEventRow>({ uid: EVENT, query: EVENT_QUERY, ...newestShowing('events', wanted) }),
    },
  );
  const entries = [
    ...articles.map((row) => ({ at: row.datePublished, appearances: inArticle(row, documentId) })),
    ...galleries.map((row) => ({ at: row.datePublished, appearances: inGallery(row, documentId) })),
    ...events.map((row) => ({ at: row.startsAt, appearances: inEvent(row, documentId) })),
  ];
  return withoutRepeatedPhotos(newestFirst(entries)).slice(0, MAX_APPEARANCES);
};
