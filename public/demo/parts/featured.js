// @ts-check
import { h } from '../dom.js';
import { pathTo } from '../routes.js';

/** @typedef {import('../main.js').PageContext} PageContext */

/** The web component as any site embeds it. */
const COMPONENT = '/api/featured-conference/embed.js';

/** Before the page is shown, so that the block stands there with the room it needs; where it cannot be had, its fallback does. */
export const loadFeatured = async () => {
  try {
    await import(COMPONENT);
  } catch (error) {
    reportError(error);
  }
};

/** Where this site has its pages, for the component to fill in. @param {'event' | 'article'} name @param {PageContext['locale']} locale */
const patternOf = (name, locale) => decodeURIComponent(pathTo(name, locale, { slug: '{slug}' }));

/** The conference that matters now; without the component, the way to all of them. @param {PageContext} context */
export const featuredBlock = ({ locale, t }) => {
  const block = document.createElement('featured-conference');
  const attributes = { locale, 'event-url': patternOf('event', locale), 'article-url': patternOf('article', locale) };
  for (const [name, value] of Object.entries(attributes)) block.setAttribute(name, value);
  block.append(h('p', {}, h('a', { href: pathTo('events', locale) }, t('all.events'))));
  return h('div', { class: 'featured' }, h('div', { class: 'wide' }, block));
};
