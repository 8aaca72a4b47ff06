import type { Core } from '@strapi/strapi';
import { ARTICLE, EVENT, PHOTO_GALLERY } from '../../src/content-types';
import { toMentionInput, toPhotoInput, type Mention, type Photo, type SampleArticle } from './sample-article';
import { translateTitle, type SampleTranslation } from './translation';

type Deps = { strapi: Core.Strapi };

/** Relations are not given here: those that are the same in every language are taken over from the Vietnamese version. */
export const translateArticle = async ({ strapi }: Deps, article: SampleArticle, translation: SampleTranslation): Promise<void> => {
  const { locale, title } = translation;
  const mentions = article.mentions.map(translateMention(translation));
  await strapi.documents(ARTICLE).update({
    documentId: article.documentId,
    locale,
    data: {
      title,
      body: translateBody(article.body, translation),
      mentions,
      bylines: article.bylines.map(({ name }) => ({ name, kind: 'text' })),
    },
  });
};

export const translateEvent = async ({ strapi }: Deps, { event, photos }: SampleArticle, translation: SampleTranslation): Promise<void> => {
  const { locale, eventName, attendeeGroups, awards, offices } = translation;
  const translate = translateMention(translation);
  await strapi.documents(EVENT).update({
    documentId: event.documentId,
    locale,
    data: {
      name: eventName,
      heroPhoto: photos[0] && translatePhoto(photos[0], 0, translation),
      participants: event.participants.map(({ role, ...mention }) => ({ ...translate(mention), role })),
      attendeeGroups: event.attendeeGroups.map(({ organization }, row) => ({
        text: pieceOf(attendeeGroups, row),
        organization: organization?.documentId,
      })),
      awards: event.awards.map(({ kind, recipientType, quantity, grantingText, grantingOffice }, row) => {
        const { title, reason } = pieceOf(awards, row);
        return {
          ...{ kind, recipientType, quantity, title },
          reason: reason ?? undefined,
          grantingText: grantingText === null ? undefined : translateTitle(grantingText, offices),
          grantingOffice: grantingOffice?.documentId,
        };
      }),
    },
  });
};

export const translateGallery = async (
  { strapi }: Deps,
  { galleryId, article }: { galleryId: string; article: SampleArticle },
  translation: SampleTranslation,
): Promise<void> => {
  const photos = article.photos.map((photo, index) => translatePhoto(photo, index, translation));
  await strapi
    .documents(PHOTO_GALLERY)
    .update({ documentId: galleryId, locale: translation.locale, data: { ...translation.gallery, photos } });
};

/** A printed title is translated office by office, so that it says what the caption says, not all that the person is. */
const translateMention =
  ({ offices }: SampleTranslation) =>
  (mention: Mention) =>
    toMentionInput({ ...mention, titleText: mention.titleText === null ? null : translateTitle(mention.titleText, offices) });

const translatePhoto = (photo: Photo, index: number, translation: SampleTranslation) => ({
  ...toPhotoInput(photo),
  caption: pieceOf(translation.captions, index),
  people: photo.people.map(translateMention(translation)),
});

/** The same order of photos and texts, piece by piece. */
const translateBody = (body: SampleArticle['body'], translation: SampleTranslation) => {
  let photos = 0;
  let paragraphs = 0;
  return body.map((block) => {
    if (block.__component === 'media.captioned-photo') {
      photos += 1;
      return { __component: block.__component, ...translatePhoto(block, photos - 1, translation) };
    }
    const blocks = block.blocks.map(() => {
      paragraphs += 1;
      return { type: 'paragraph' as const, children: [{ type: 'text' as const, text: pieceOf(translation.paragraphs, paragraphs - 1) }] };
    });
    return { __component: block.__component, blocks };
  });
};

const pieceOf = <T>(pieces: readonly T[], index: number): T => {
  const piece = pieces[index];
  if (piece === undefined) throw new Error(`The translation has ${pieces.length} pieces where the page has at least ${index + 1}.`);
  return piece;
};
