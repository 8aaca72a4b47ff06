// @ts-check
import { galleryCard } from '../parts/cards.js';
import { listPage } from '../parts/list-page.js';

const PAGE_SIZE = 12;

/** @param {import('../main.js').PageContext} context */
export const render = async (context) => {
  const answer = await context.api.list('photo-galleries', { page: context.query.get('page'), pageSize: PAGE_SIZE });
  return listPage(context, {
    name: 'photoGalleries',
    answer,
    toCard: (gallery, index) => galleryCard(gallery, context, { level: 'h2', eager: index < 3 }),
  });
};
