import type { Core } from '@strapi/strapi';
import { ARTICLE, CATEGORY, EVENT, PHOTO_GALLERY } from '../../src/content-types';
import { importSample } from './import-sample';
import { loadArticle, toPhotoInput, type SampleArticle } from './sample-article';
import type { Sample } from './sample';
import type { Seeding } from './write/seeding';
import { translateArticle, translateEvent, translateGallery } from './translate-sample';

type Deps = { strapi: Core.Strapi };

/**
 * One article with its event, people, photos, gallery and English version. All or nothing: a seed that was stopped begins anew, and one that is in
 * is left alone, whatever editors have made of it. Answers whether it wrote.
 */
export const seedSample = async ({ strapi, ids }: Pick<Seeding, 'strapi' | 'ids'>, sample: Sample): Promise<boolean> =>
  strapi.db.transaction(async () => {
    const { articleId, isNew } = await importSample({ strapi }, sample);
    ids.set('article', sample.page, articleId);
    if (!isNew) return false;
    const article = await loadArticle({ strapi }, articleId);
    await categorize({ strapi }, article, sample.categorySlug);
    await showPhoto({ strapi }, article);
    const galleryId = await createGallery({ strapi }, article, sample);

    await translateEvent({ strapi }, article, sample.translation);
    await translateArticle({ strapi }, article, sample.translation);
    await translateGallery({ strapi }, { galleryId, article }, sample.translation);

    // The event goes first: an article's published version leads only to what is published.
    await strapi.documents(EVENT).publish({ documentId: article.event.documentId, locale: '*' });
    await strapi.documents(ARTICLE).publish({ documentId: articleId, locale: '*' });
    await strapi.documents(PHOTO_GALLERY).publish({ documentId: galleryId, locale: '*' });
    return true;
  });

const categorize = async ({ strapi }: Deps, { documentId }: SampleArticle, slug: string): Promise<void> => {
  const category = await strapi.documents(CATEGORY).findFirst({ locale: 'vi', filters: { slug } });
  if (!category) throw new Error(`The sample's category "${slug}" is missing.`);
  await strapi.documents(ARTICLE).update({ documentId, locale: 'vi', data: { categories: [category.documentId] } });
};

/** A saved page does not say which of its photos stands for the event in lists: the first. */
const showPhoto = async ({ strapi }: Deps, { event, photos: [first] }: SampleArticle): Promise<void> => {
  if (first) await strapi.documents(EVENT).update({ documentId: event.documentId, locale: 'vi', data: { heroPhoto: toPhotoInput(first) } });
};

const createGallery = async ({ strapi }: Deps, article: SampleArticle, { gallery }: Sample): Promise<string> => {
  const { documentId } = await strapi.documents(PHOTO_GALLERY).create({
    locale: 'vi',
    data: {
      ...gallery,
      datePublished: article.datePublished,
      event: article.event.documentId,
      publisher: article.publisher.documentId,
      photos: article.photos.map((photo) => toPhotoInput(photo)),
    },
  });
  return documentId;
};
