import type { Core } from '@strapi/strapi';
import { ARTICLE, EVENT, PHOTO_GALLERY } from '../../content-types';
import { listingOf } from '../lists/listings';
import { loadPage } from '../lists/page-store';
import { showsPerson } from '../lists/person-places-store';
import { loadPublished } from '../load-cards';
import { localesFor } from '../locales';
import { MENTION, PERSON, PHOTO } from '../populate-parts';
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

/** Where readers see a person, newest first. A place that shows the person in Vietnamese only does not count where it is translated. */
export const loadAppearances = async (wanted: Wanted): Promise<Appearance[]> => {
  const { strapi, person, locale } = wanted;
  const { documentId } = person;
  const newest = async (kind: 'articles' | 'events' | 'photo-galleries') => ({ strapi, locale, ids: await findNewest(wanted, kind) });
  const articles = await loadPublished<ShowingArticleRow>(await newest('articles'), { uid: ARTICLE, query: ARTICLE_QUERY });
  const events = await loadPublished<ShowingEventRow>(await newest('events'), { uid: EVENT, query: EVENT_QUERY });
  const galleries = await loadPublished<ShowingGalleryRow>(await newest('photo-galleries'), { uid: PHOTO_GALLERY, query: GALLERY_QUERY });
  const entries = [
    ...articles.map((row) => ({ at: row.datePublished, appearances: inArticle(row, documentId) })),
    ...galleries.map((row) => ({ at: row.datePublished, appearances: inGallery(row, documentId) })),
    ...events.map((row) => ({ at: row.startsAt, appearances: inEvent(row, documentId) })),
  ];
  return withoutRepeatedPhotos(newestFirst(entries)).slice(0, MAX_APPEARANCES);
};

const findNewest = ({ strapi, person, locale }: Wanted, kind: 'articles' | 'events' | 'photo-galleries'): Promise<string[]> => {
  const listing = listingOf(kind);
  const table = kind === 'photo-galleries' ? 'photo_galleries' : kind;
  const wanted = { listing, locales: localesFor(locale), conditions: [showsPerson(table, person.id)] };
  return loadPage({ strapi, wanted, start: 0, limit: MAX_APPEARANCES });
};
