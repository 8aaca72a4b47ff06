import { BODY, LINK, MENTION, NAMED, PERSON, PHOTO, PHOTO_FACE, PUBLISHER, SEO } from '../../reading/populate-parts';

/** A whole article, without what is linked by rule 13 (events, categories) and by embeds: those are loaded in one go for all. */
export const ARTICLE_QUERY = {
  select: ['documentId', 'locale', 'slug', 'publishedAt', 'title', 'summary', 'articleType', 'datePublished', 'updatedAt'],
  populate: {
    heroPhoto: PHOTO,
    body: BODY,
    bylines: { populate: { person: PERSON } },
    mentions: MENTION,
    seo: SEO,
    publisher: { ...PUBLISHER, populate: { ...PUBLISHER.populate, successors: NAMED } },
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
