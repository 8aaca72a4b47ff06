// @ts-check
import { foreign, h } from '../dom.js';
import { formatNumber } from '../format.js';
import { pathTo } from '../routes.js';
import { picture } from './photo.js';
import { eventWhen, day, moment } from './when.js';

/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */
/** @typedef {import('../../../src/reading/shapes.ts').ArticleCard} ArticleCard */
/** @typedef {import('../../../src/reading/shapes.ts').EventCard} EventCard */
/** @typedef {import('../../../src/reading/shapes.ts').GalleryCard} GalleryCard */
/** @typedef {import('../../../src/reading/lists/shape.ts').PersonCard} PersonCard */
/** @typedef {import('../../../src/reading/shapes.ts').Image} Image */
/** @typedef {'h2' | 'h3' | 'h4'} Level of the card's heading: one below the heading of the list it stands in */
/** @typedef {{ level?: Level; sizes?: string; eager?: boolean; className?: string }} CardOptions `sizes`: how wide the image stands on the page */

const CARD_SIZES = '(max-width: 640px) 100vw, 400px';

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
    media: event.image ? mediaOf({ image: event.image, ...options }) : dayTile(event.startDate, t),
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
    dayTile(event.startDate, t),
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

/** The date is said in words beside it. @param {string} date @param {Words['t']} t */
const dayTile = (date, t) => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return h(
    'span',
    { class: 'day-tile', 'aria-hidden': 'true' },
    h('span', { class: 'day-tile-day' }, dayOfMonth),
    h('span', { class: 'day-tile-month' }, `${t('month.short')} ${month}`),
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

/** A person with today's offices. @param {PersonCard} person @param {Words} words @param {CardOptions} [options] */
export const personCard = (person, { locale }, { level = 'h2' } = {}) =>
  h(
    'article',
    { class: 'card card-person' },
    h(
      'div',
      { class: 'portrait', 'aria-hidden': 'true' },
      person.portrait ? picture(person.portrait, { alt: '', sizes: '96px' }) : initialsOf(person.name),
    ),
    h(
      'div',
      { class: 'card-body' },
      h(
        level,
        { class: 'card-title' },
        h(
          'a',
          { class: 'card-link', href: pathTo('person', locale, { slug: person.slug }) },
          [person.honorificPrefix, person.name].filter(Boolean).join(' '),
        ),
      ),
      person.disambiguation && h('p', { class: 'card-facts' }, person.disambiguation),
      person.offices.length > 0 && h('ul', { class: 'card-offices' }, ...person.offices.map(({ label }) => h('li', {}, label))),
    ),
  );

/** The given name's first letter: Vietnamese are called by it. @param {string} name */
const initialsOf = (name) => h('span', { class: 'portrait-letter' }, (name.split(' ').at(-1) ?? '').slice(0, 1));

/** @param {{ image: Image | null; sizes?: string; eager?: boolean }} media */
const mediaOf = ({ image, sizes = CARD_SIZES, eager = false }) =>
  image ? picture(image, { alt: '', sizes, eager }) : h('span', { class: 'card-no-image' });

/** @param {number} views @param {Words} words */
const viewsOf = (views, { locale, t }) => h('span', { class: 'number' }, t('views', { count: formatNumber(views, locale) }));

/**
 * One link per card: its title, whose area CSS spreads over all of it. The image repeats what the title says, so it has no words of its own.
 *
 * @param {{
 *   kind: string; href: string; title: string; titleLocale: string; media: Node; above: Node | null;
 *   below: (Node | string | null | false)[]; text: string | null; t: Words['t']; level?: Level; className?: string;
 * }} parts
 */
const card = ({ kind, href, title, titleLocale, media, above, below, text, t, level = 'h3', className = '' }) => {
  const lang = foreign(titleLocale);
  return h(
    'article',
    { class: `card card-${kind} ${className}`.trim() },
    h('div', { class: 'card-media' }, media),
    h(
      'div',
      { class: 'card-body' },
      above && h('p', { class: 'card-above' }, above),
      h(level, { class: 'card-title', lang }, h('a', { class: 'card-link', href }, title)),
      h('p', { class: 'card-facts' }, ...below.filter(Boolean), lang && h('span', { class: 'tag' }, t('inVietnamese'))),
      text && h('p', { class: 'card-text', lang }, text),
    ),
  );
};
