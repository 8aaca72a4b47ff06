// @ts-check
import { foreign, h, newId } from '../dom.js';
import { pathTo } from '../routes.js';
import { eventState } from './cards.js';
import { picture } from './photo.js';
import { eventWhen } from './when.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../../../src/reading/shapes.ts').ArticleCard} ArticleCard */
/** @typedef {import('../../../src/reading/home/shape.ts').Featured} Featured */

/** So many articles on the featured conference stand beside it; the rest are on its own page. */
const REPORTS = 3;

/** The conference that matters now. @param {PageContext} context @param {Featured} event */
export const featuredBlock = ({ locale, t }, event) => {
  const title = newId('featured');
  const lang = foreign(event.locale);
  return h(
    'section',
    { class: 'featured', 'aria-labelledby': title },
    h(
      'div',
      { class: 'wide featured-row' },
      event.image &&
        h(
          'div',
          { class: 'featured-media' },
          picture(event.image, { alt: event.imageAlt ?? '', sizes: '(max-width: 900px) 100vw, 760px', eager: true }),
        ),
      h(
        'div',
        { class: 'featured-body' },
        h('p', { class: 'featured-label' }, t('featured'), eventState(event, t)),
        h('h2', { id: title, lang }, h('a', { href: pathTo('event', locale, { slug: event.slug }) }, event.name)),
        h('p', { class: 'featured-facts' }, eventWhen(event, t), event.locationText && h('span', { lang }, event.locationText)),
        event.summary && h('p', { class: 'featured-summary', lang }, event.summary),
        event.articles.length > 0 &&
          h(
            'ul',
            { class: 'featured-articles', 'aria-label': t('featured.articles') },
            ...event.articles.slice(0, REPORTS).map((article) => h('li', {}, articleLine(article, locale))),
          ),
        h(
          'p',
          {},
          h('a', { class: 'button', href: pathTo('event', locale, { slug: event.slug }), 'aria-describedby': title }, t('featured.more')),
        ),
      ),
    ),
  );
};

/** @param {ArticleCard} article @param {import('../routes.js').Locale} locale */
const articleLine = ({ slug, title, locale: titleLocale }, locale) =>
  h('a', { href: pathTo('article', locale, { slug }), lang: foreign(titleLocale) }, title);
