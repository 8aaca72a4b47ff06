import { LINK, PHOTO, PHOTO_FACE, PUBLISHER } from '../../reading/populate-parts';

const VERSION = ['documentId', 'locale', 'slug', 'publishedAt'];

/** Every version of a gallery, with the event that the Vietnamese one names for all of them. */
export const GALLERY_VERSIONS_QUERY = { select: VERSION, populate: { event: LINK } };

export const GALLERY_CARD_QUERY = { select: [...VERSION, 'title', 'datePublished'], populate: { photos: PHOTO_FACE } };

export const GALLERY_QUERY = {
  select: [...GALLERY_CARD_QUERY.select, 'description', 'updatedAt'],
  populate: { photos: PHOTO, publisher: PUBLISHER },
};
