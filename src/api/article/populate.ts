import { FILE, LINK, MENTION, PERSON, PHOTO, PHOTO_FACE, PUBLISHER } from '../../reading/populate-parts';

/** A whole article, without what is linked by rule 13 (events, categories) and by embeds: those are loaded in one go for all. */
export const ARTICLE_QUERY = {
  select: ['documentId', 'locale', 'slug', 'publishedAt', 'title', 'summary', 'articleType', 'datePublished', 'updatedAt'],
  populate: {
    heroPhoto: PHOTO,
    body: {
      on: {
        'content.text': {},
        'media.captioned-photo': PHOTO,
        'content.quote': { populate: { source: MENTION } },
        'content.gallery-embed': {},
        'content.event-embed': {},
        'content.file-list': { populate: { files: FILE } },
      },
    },
    bylines: { populate: { person: PERSON } },
    mentions: MENTION,
    seo: { populate: { shareImage: FILE } },
    publisher: {
      ...PUBLISHER,
      populate: { ...PUBLISHER.populate, successors: { select: ['documentId', 'name'], populate: { translations: true } } },
    },
  },
};

/** Every version of a document, with the links that the Vietnamese one holds for all of them. */
export const ARTICLE_VERSIONS_QUERY = {
  select: ['documentId', 'locale', 'slug', 'publishedAt'],
  populate: { events: LINK, categories: LINK },
};

export const ARTICLE_CARD_QUERY = {
  select: ['documentId', 'locale', 'slug', 'publishedAt', 'title', 'summary', 'datePublished'],
  populate: {
    heroPhoto: PHOTO_FACE,
    body: { on: { 'media.captioned-photo': PHOTO_FACE } },
    publisher: PUBLISHER,
    categories: LINK,
  },
};
