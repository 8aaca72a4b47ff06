// @ts-check
import { foreign, h } from '../dom.js';
import { formatNumber } from '../format.js';
import { pathTo } from '../routes.js';
import { card, mediaOf } from './card.js';
import { eventWhen, day, moment } from './when.js';

/** @typedef {import('../../../src/reading/shapes.ts').ArticleCard} ArticleCard */
/** @typedef {import('../../../src/reading/shapes.ts').EventCard} EventCard */
/** @typedef {import('../../../src/reading/shapes.ts').GalleryCard} GalleryCard */
/** @typedef {import('./card.js').Words} Words */
/** @typedef {import('./card.js').CardOptions} CardOptions */

/**
 * @param {ArticleCard} article
 * @param {Words} words
 * @param {CardOptions & { summary?: boolean; publisher?: boolean }} [options]
 */
export const articleCard = (article, words, { summary = true, publisher = false, ...options } = {}) => {
  const { locale, t } = words;
  return card({
    ...options,
    kind: 'article',
    href: pathTo('article', locale, { slug: article.slug }),
    title: article.title,
    titleLocale: article.locale,
    media: mediaOf({ image: article.image, ...options }),
    above: article.category && h('span', {}, article.category.name),
    below: [
      moment(article.datePublished),
      viewsOf(article.views, words),
      publisher && article.publisher && h('span', {}, article.publisher.name),
      article.isHistorical && historicalNote(article, t),
    ],
    text: summary ? article.summary : null,
    t,
  });
};

/** @param {ArticleCard} article @param {Words['t']} t */
const historicalNote = ({ publisher }, t) => h('span', { class: 'tag', title: publisher?.name }, t('historical'));

/** @param {EventCard} event @param {Words} words @param {CardOptions} [options] */
export const eventCard = (event, words, options = {}) => {
  const { locale, t } = words;
  return card({
    ...options,
    kind: 'event',
    href: pathTo('event', locale, { slug: event.slug }),
    title: event.name,
    titleLocale: event.locale,
    media: event.image ? mediaOf({ image: event.image, ...options }) : dayTile(event.startDate, locale),
    above: eventState(event, t),
    below: [eventWhen(event, t), event.locationText && h('span', { lang: foreign(event.locale) }, event.locationText)],
    text: null,
    t,
  });
};

/** What matters of an event before its name: that it does not take place as planned, else where it stands in time. @param {EventCard} event @param {Words['t']} t */
export const eventState = ({ eventStatus, state }, t) => {
  if (eventStatus === 'cancelled' || eventStatus === 'postponed')
    return h('span', { class: `state state-${eventStatus}` }, t(`status.${eventStatus}`));
  return h('span', { class: `state state-${state}` }, t(`state.${state}`));
};

/** An event in one line, with its day as a leaf of a calendar. @param {EventCard} event @param {Words} words @param {CardOptions} [options] */
export const eventRow = (event, words, { level = 'h3' } = {}) => {
  const { locale, t } = words;
  return h(
    'article',
    { class: 'event-row' },
    dayTile(event.startDate, locale),
    h(
      'div',
      {},
      h(
        level,
        { class: 'event-row-title', lang: foreign(event.locale) },
        h('a', { href: pathTo('event', locale, { slug: event.slug }) }, event.name),
      ),
      h(
        'p',
        { class: 'card-facts' },
        eventState(event, t),
        eventWhen(event, t),
        event.locationText && h('span', { lang: foreign(event.locale) }, event.locationText),
      ),
    ),
  );
};

/** The date is said in words beside it. @param {string} date @param {Words['locale']} locale */
const dayTile = (date, locale) => {
  const [year = '', , dayOfMonth = ''] = date.split('-');
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(date));
  return h(
    'span',
    { class: 'day-tile', 'aria-hidden': 'true' },
    h('span', { class: 'day-tile-day' }, dayOfMonth),
    h('span', { class: 'day-tile-month' }, month),
    h('span', { class: 'day-tile-year' }, year),
  );
};

/** @param {GalleryCard} gallery @param {Words} words @param {CardOptions} [options] */
export const galleryCard = (gallery, words, options = {}) => {
  const { locale, t } = words;
  const { photoCount } = gallery;
  return card({
    ...options,
    kind: 'gallery',
    href: pathTo('photoGallery', locale, { slug: gallery.slug }),
    title: gallery.title,
    titleLocale: gallery.locale,
    media: mediaOf({ image: gallery.image, ...options }),
    above: null,
    below: [
      h('span', {}, photoCount === 1 ? t('photoCount.one') : t('photoCount', { count: formatNumber(photoCount, locale) })),
      day(gallery.datePublished),
    ],
    text: null,
    t,
  });
};

/** @param {number} views @param {Words} words */
const viewsOf = (views, { locale, t }) => h('span', { class: 'number' }, t('views', { count: formatNumber(views, locale) }));
