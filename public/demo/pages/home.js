// @ts-check
import { foreign, fragment, h, newId } from '../dom.js';
import { everyLocale, pathTo } from '../routes.js';
import { articleCard, eventRow, galleryCard } from '../parts/cards.js';
import { featuredBlock, loadFeatured } from '../parts/featured.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('../../../src/reading/home/shape.ts').Home} Home */
/** @typedef {import('../../../src/reading/shapes.ts').ArticleCard} ArticleCard */
/** @typedef {'articles' | 'events' | 'photoGalleries'} ListName */

/** Of the latest articles, these have a photo and a summary; the rest are lines. */
const LEADING = 4;

/** @param {PageContext} context @returns {Promise<PageResult>} */
export const render = async (context) => {
  const [{ data }] = await Promise.all([context.api.home(), loadFeatured()]);
  const { featured, latest, mostRead, upcoming, galleries } = data;
  const siteName = data.site?.name ?? 'Đình';
  const isEmpty = !featured && latest.length + upcoming.length + galleries.length === 0;
  const main = fragment(
    h('h1', { class: 'visually-hidden' }, siteName),
    featured && featuredBlock(context),
    isEmpty && h('p', { class: 'wide empty' }, context.t('home.empty')),
    h(
      'div',
      { class: 'wide home-columns' },
      h('div', { class: 'home-main' }, latest.length > 0 && latestBlock(context, latest)),
      h(
        'div',
        { class: 'home-side' },
        upcoming.length > 0 && upcomingBlock(context, upcoming),
        mostRead.length > 0 && mostReadBlock(context, mostRead),
      ),
    ),
    galleries.length > 0 && galleriesBlock(context, galleries),
  );
  return { title: siteName, lang: context.locale, alternates: everyLocale('home'), description: data.site?.strapline ?? null, main };
};

/**
 * A part of the page under a heading, with the way to the whole list.
 *
 * @param {PageContext} context
 * @param {{ heading: string; list: ListName | null; className: string }} options
 * @param {...Node} children
 */
const block = ({ locale, t }, { heading, list, className }, ...children) => {
  const title = newId(className);
  return h(
    'section',
    { class: `block ${className}`, 'aria-labelledby': title },
    h(
      'div',
      { class: 'block-head' },
      h('h2', { id: title }, heading),
      list && h('a', { class: 'block-all', href: pathTo(list, locale) }, t(`all.${list}`)),
    ),
    ...children,
  );
};

/** @param {PageContext} context @param {ArticleCard[]} latest */
const latestBlock = (context, latest) =>
  block(
    context,
    { heading: context.t('latest'), list: 'articles', className: 'latest' },
    h(
      'ul',
      { class: 'latest-list' },
      ...latest.map((article, index) =>
        h(
          'li',
          { class: index === 0 ? 'latest-first' : index < LEADING ? 'latest-leading' : 'latest-line' },
          articleCard(article, context, {
            summary: index < LEADING,
            eager: index === 0,
            sizes: index === 0 ? '(max-width: 900px) 100vw, 800px' : '(max-width: 640px) 120px, 260px',
          }),
        ),
      ),
    ),
  );

/** @param {PageContext} context @param {Home['upcoming']} upcoming */
const upcomingBlock = (context, upcoming) =>
  block(
    context,
    { heading: context.t('upcoming'), list: 'events', className: 'upcoming' },
    h('ul', { class: 'event-rows' }, ...upcoming.map((event) => h('li', {}, eventRow(event, context)))),
  );

/** @param {PageContext} context @param {ArticleCard[]} mostRead */
const mostReadBlock = (context, mostRead) =>
  block(
    context,
    { heading: context.t('mostRead'), list: null, className: 'most-read' },
    h('ol', { class: 'ranking' }, ...mostRead.map((article) => h('li', {}, rankingLine(context, article)))),
  );

/** Without numbers: what an article counts altogether is no measure of these days. @param {PageContext} context @param {ArticleCard} article */
const rankingLine = ({ locale }, { slug, title, locale: titleLocale }) =>
  h('h3', { lang: foreign(titleLocale) }, h('a', { href: pathTo('article', locale, { slug }) }, title));

/** @param {PageContext} context @param {Home['galleries']} galleries */
const galleriesBlock = (context, galleries) =>
  h(
    'div',
    { class: 'band' },
    h(
      'div',
      { class: 'wide' },
      block(
        context,
        { heading: context.t('galleries'), list: 'photoGalleries', className: 'home-galleries' },
        h('ul', { class: 'cards cards-grid' }, ...galleries.map((gallery) => h('li', {}, galleryCard(gallery, context)))),
      ),
    ),
  );
