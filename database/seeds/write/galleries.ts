import { PHOTO_GALLERY } from '../../../src/content-types';
import { EVENTS } from '../content/events';
import { GALLERIES, type GalleryKey } from '../content/galleries';
import { scheduleOn, toInstant } from '../plan/days';
import { entriesOf } from '../plan/entries-of';
import type { GalleryPlan } from '../plan/gallery-plan';
import { isTranslated, say, type Language } from '../plan/words';
import { makeOnce } from './make-once';
import { filesOf, toPhoto } from './print';
import type { Seeding } from './seeding';

export const seedGalleries = async (seeding: Seeding): Promise<GalleryKey[]> => {
  const made: GalleryKey[] = [];
  for (const [key, plan] of entriesOf<GalleryKey, GalleryPlan>(GALLERIES)) {
    const isNew = await makeOnce(seeding, {
      ...{ uid: PHOTO_GALLERY, kind: 'gallery', key },
      prepare: () => seeding.files.prepare(filesOf(plan)),
      make: () => createGallery(seeding, plan),
    });
    if (isNew) made.push(key);
  }
  return made;
};

const createGallery = async (seeding: Seeding, plan: GalleryPlan): Promise<{ documentId: string }> => {
  const { strapi, ids, today } = seeding;
  const day = plan.event === undefined ? plan.at.slice(0, 10) : scheduleOn(EVENTS[plan.event].when, today).startDate;
  const textsIn = (language: Language) => ({
    title: say(plan.title, language),
    description: say(plan.description, language),
    photos: plan.photos.map((photo) => toPhoto(seeding, photo, { language, day })),
  });
  const { documentId } = await strapi.documents(PHOTO_GALLERY).create({
    locale: 'vi',
    data: {
      ...textsIn('vi'),
      datePublished: toInstant(plan.at),
      publisher: ids.of('organization', plan.publisher),
      ...(plan.event === undefined ? {} : { event: ids.of('event', plan.event) }),
    },
  });
  if (isTranslated(plan.title)) await strapi.documents(PHOTO_GALLERY).update({ documentId, locale: 'en', data: textsIn('en') });
  await strapi.documents(PHOTO_GALLERY).publish({ documentId, locale: '*' });
  return { documentId };
};
