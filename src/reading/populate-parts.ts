/**
 * What is loaded of the pieces that several content types share. Only what readers get is selected: no creator, no note, no search
 * text ever leaves the database here.
 */
export const FILE = { select: ['url', 'name', 'mime', 'ext', 'size', 'width', 'height', 'formats', 'focalPoint'] };

export const PERSON = { select: ['documentId', 'slug', 'name', 'redactedAt'] };

export const MENTION = { populate: { person: PERSON } };

export const PHOTO = { populate: { image: FILE, photographer: PERSON, people: MENTION } };

/** What a card shows of a photo. */
export const PHOTO_FACE = { select: ['alt', 'caption', 'decorative'], populate: { image: FILE } };

export const PUBLISHER = { select: ['documentId', 'name', 'code', 'dissolutionDate'], populate: { translations: true } };

/** A name in every language. */
export const NAMED = { select: ['documentId', 'name'], populate: { translations: true } };

/** The dynamic zone of articles and pages. The targets of embeds are loaded in one go for all. */
export const BODY = {
  on: {
    'content.text': {},
    'media.captioned-photo': PHOTO,
    'content.quote': { populate: { source: MENTION } },
    'content.gallery-embed': {},
    'content.event-embed': {},
    'content.file-list': { populate: { files: FILE } },
  },
};

export const SEO = { populate: { shareImage: FILE } };

/** Enough to look the target up in another version or locale. */
export const LINK = { select: ['documentId'] };

/** Of a type with draft & publish, the rows readers may see. */
export const PUBLISHED = { publishedAt: { $notNull: true } };
