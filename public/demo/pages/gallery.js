// @ts-check
import { foreign, fragment, h } from '../dom.js';
import { formatNumber } from '../format.js';
import { alternatesOf } from '../routes.js';
import { breadcrumbs } from '../parts/breadcrumbs.js';
import { eventRow } from '../parts/cards.js';
import { pageTools } from '../parts/page-tools.js';
import { photoGrid } from '../parts/photo-grid.js';
import { photoLinks } from '../parts/photo-links.js';
import { section } from '../parts/section.js';
import { viewCount } from '../parts/view-count.js';
import { moment } from '../parts/when.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('../../../src/reading/photo-gallery/shape.ts').Gallery} Gallery */

/** @param {PageContext} context @returns {Promise<PageResult>} */
export const render = async (context) => {
  const { api, params } = context;
  /** @type {import('../api.js').PageAnswer<Gallery>} */
  const { data: gallery, meta } = await api.bySlug('photoGallery', params.slug ?? '');
  return {
    title: gallery.title,
    lang: gallery.locale,
    alternates: alternatesOf('photoGallery', meta.localizations),
    description: gallery.description,
    main: galleryMain(gallery, context),
    counts: { type: 'photo-gallery', documentId: gallery.documentId, locale: gallery.locale },
  };
};

/** @param {Gallery} gallery @param {PageContext} context */
const galleryMain = (gallery, context) => {
  const { t } = context;
  const { photos, event, description } = gallery;
  const lang = foreign(gallery.locale);
  const { linkLarge, lightbox } = photoLinks({ photos, words: context, lang });
  return fragment(
    h('div', { class: 'wide page-head' }, breadcrumbs(context, 'photoGalleries')),
    h(
      'article',
      { class: 'wide gallery' },
      galleryHead(gallery, context),
      description && h('p', { class: 'gallery-description', lang }, description),
      photoGrid({ photos, words: context, lang, linkLarge, isFirst: true }),
    ),
    event && h('div', { class: 'wide' }, section({ title: t('gallery.event'), className: 'gallery-event' }, eventRow(event, context))),
    lightbox,
  );
};

/** @param {Gallery} gallery @param {PageContext} context */
const galleryHead = ({ title, locale: textLocale, datePublished, photos, views, publisher }, context) => {
  const { locale, t } = context;
  const lang = foreign(textLocale);
  const count = formatNumber(photos.length, locale);
  return h(
    'header',
    { class: 'gallery-head' },
    publisher && h('p', { class: 'article-publisher', lang }, publisher.name),
    h('h1', { lang }, title),
    h(
      'p',
      { class: 'article-facts' },
      h('span', {}, h('span', { class: 'visually-hidden' }, `${t('article.published')} `), moment(datePublished)),
      h('span', {}, photos.length === 1 ? t('photoCount.one') : t('photoCount', { count })),
      viewCount(views, context),
    ),
    pageTools({ title, words: context }),
  );
};
