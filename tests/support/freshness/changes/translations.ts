import { articleOf, eventOf, galleryOf, pageOf } from '../editions';
import { LONG_AGO, type Portal } from '../portal';
import { ARTICLE, EVENT, PAGE, PHOTO_GALLERY } from '../../../../src/content-types';
import type { Change } from './change';

const inBody = ({ files }: Portal) => ({ image: files.inBody, file: files.main });

const translated = (kind: string): string[] => [`${kind} meta.isFallback`, `${kind} meta.localizations[]`, `${kind} data.locale`];

/** English beside Vietnamese. What is shown in it comes after what shows it: a card changes its language where it stands. */
export const TRANSLATIONS: readonly Change[] = [
  {
    name: 'an article is translated',
    moves: [...translated('article'), 'home data.featured.articles[].locale', 'person data.appearances[article].place.locale'],
    write: ({ desk, portal }) => {
      const data = { ...articleOf(1, portal.named, inBody(portal)), title: 'Full article', slug: 'full-article' };
      return desk.publish({ uid: ARTICLE, id: portal.article, locale: 'en' }, data);
    },
  },
  {
    name: 'a page is translated',
    moves: [...translated('page'), 'home data.site.menu[].url'],
    write: ({ desk, portal }) => {
      const data = { ...pageOf(1, portal.named, inBody(portal)), title: 'About', slug: 'about' };
      return desk.publish({ uid: PAGE, id: portal.page, locale: 'en' }, data);
    },
  },
  {
    name: 'a gallery is translated',
    moves: [
      ...translated('gallery'),
      ...['article data.galleries[].locale', 'page data.body[gallery].gallery.locale', 'lists/photo-galleries data[].locale'],
    ],
    write: ({ desk, portal }) => {
      const data = { ...galleryOf(1, portal.named, portal.files.second), title: 'Gallery', slug: 'gallery' };
      return desk.publish({ uid: PHOTO_GALLERY, id: portal.gallery, locale: 'en' }, data);
    },
  },
  {
    name: 'an event is translated',
    moves: [
      ...translated('event'),
      ...['article data.events[].locale', 'gallery data.event.locale', 'page data.body[event].event.locale', 'home data.featured.locale'],
    ],
    write: ({ desk, portal }) => {
      const data = { ...eventOf(1, portal.named, { name: 'Conference', schedule: LONG_AGO }), slug: 'conference' };
      return desk.publish({ uid: EVENT, id: portal.event, locale: 'en' }, data);
    },
  },
  {
    name: 'an article beside is translated',
    moves: ['article data.related[].locale', 'home data.latest[].locale', 'lists/articles data[].locale'],
    write: ({ desk, portal }) =>
      desk.publish(
        { uid: ARTICLE, id: portal.related, locale: 'en' },
        { title: 'Beside', slug: 'beside', body: [{ __component: 'content.text' }] },
      ),
  },
  {
    name: 'the translation of a gallery is withdrawn',
    moves: ['event data.galleries[].locale', 'article data.galleries[].locale'],
    write: ({ desk, portal }) => desk.unpublish({ uid: PHOTO_GALLERY, id: portal.gallery, locale: 'en' }),
  },
  {
    name: 'the translation of an article is withdrawn',
    moves: ['event data.articles[].locale', 'lists/articles data[].locale', 'article meta.isFallback'],
    write: ({ desk, portal }) => desk.unpublish({ uid: ARTICLE, id: portal.article, locale: 'en' }),
  },
  {
    name: 'an event to come is translated',
    moves: ['home data.upcoming[].locale', 'lists/events data[].locale'],
    write: ({ desk, portal }) => desk.publish({ uid: EVENT, id: portal.upcoming, locale: 'en' }, { name: 'Soon', slug: 'soon' }),
  },
];
