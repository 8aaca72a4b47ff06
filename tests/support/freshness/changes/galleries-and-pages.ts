import { galleryOf, pageOf, photoOf } from '../editions';
import type { Portal } from '../portal';
import { PAGE, PHOTO_GALLERY } from '../../../../src/content-types';
import type { Change } from './change';

const secondGallery = ({ named, otherPerson, files }: Portal) => {
  const exchanged = { ...named, photographer: otherPerson, image: files.other };
  const { photos, ...rest } = galleryOf(2, exchanged, files.second);
  return { ...rest, photos: [...photos, photoOf(2, exchanged, 'ảnh ba', files.inBody)] };
};

export const GALLERY_AND_PAGE_CHANGES: readonly Change[] = [
  {
    name: 'a gallery is saved as a draft',
    moves: [],
    write: ({ desk, portal }) => desk.save({ uid: PHOTO_GALLERY, id: portal.gallery, locale: 'vi' }, secondGallery(portal)),
  },
  {
    name: 'a gallery is published in other words, with other photos',
    moves: [
      ...['gallery data.title', 'gallery data.description', 'gallery data.photos[].caption', 'gallery data.photos[].image.url'],
      ...['article data.galleries[].title', 'article data.body[gallery].gallery.photoCount', 'event data.galleries[].datePublished'],
      ...['event data.photos[].caption', 'person data.appearances[photo].photo.caption', 'page data.body[gallery].gallery.title'],
      ...['home data.galleries[].title', 'lists/photo-galleries data[].imageAlt'],
    ],
    write: ({ desk, portal }) => desk.publish({ uid: PHOTO_GALLERY, id: portal.gallery }, secondGallery(portal)),
  },
  {
    name: 'the photos of a gallery change places',
    moves: ['gallery data.photos[].caption', 'lists/photo-galleries data[].image.url', 'article data.galleries[].image.url'],
    write: ({ desk, portal }) => {
      const { photos, ...rest } = secondGallery(portal);
      return desk.publish({ uid: PHOTO_GALLERY, id: portal.gallery }, { ...rest, photos: [...photos].reverse() });
    },
  },
  {
    name: 'a gallery names others',
    moves: ['gallery data.event.documentId', 'gallery data.publisher.documentId', 'gallery data.photos[].people[].person.documentId'],
    write: ({ desk, portal }) => desk.publish({ uid: PHOTO_GALLERY, id: portal.gallery }, galleryOf(2, portal.other, portal.files.second)),
  },
  {
    name: 'a page is published in other words',
    moves: ['page data.title', 'page data.slug', 'page data.body[text].html', 'page data.seo.title', 'home data.site.menu[].url'],
    write: ({ desk, portal }) => {
      const named = { ...portal.named, photographer: portal.otherPerson, image: portal.files.other };
      return desk.publish({ uid: PAGE, id: portal.page }, pageOf(2, named, { image: portal.files.other, file: portal.files.other }));
    },
  },
  {
    name: 'a page embeds and names others',
    moves: [
      'page data.body[event].event.documentId',
      'page data.body[gallery].gallery.documentId',
      'page data.body[quote].by.person.documentId',
    ],
    write: ({ desk, portal }) =>
      desk.publish({ uid: PAGE, id: portal.page }, pageOf(2, portal.other, { image: portal.files.other, file: portal.files.second })),
  },
  {
    name: 'a page is published where none was',
    moves: ['nothing status'],
    write: async ({ desk }) => {
      const id = await desk.create(PAGE, { title: 'Trang mới', slug: 'trang-moi' }, { locale: 'vi' });
      return desk.publish({ uid: PAGE, id });
    },
  },
];
