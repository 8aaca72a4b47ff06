// @ts-check
import { publicLink } from './routes.js';

/** @typedef {Node | string | number | null | undefined | false} Child text goes in as text, never as HTML */
/** @typedef {Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>} Attributes */

/**
 * An element. Attributes that are null, undefined or false are left out; a function listens to the event of that name.
 *
 * @example h('a', { href: '/tin-tuc', onclick: leave }, 'Tin tức')
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...nodesOf(children));
  return element;
};

/**
 * Several nodes as one, without an element around them.
 *
 * @param {...(Child | Child[])} children
 */
export const fragment = (...children) => {
  const all = document.createDocumentFragment();
  all.append(...nodesOf(children));
  return all;
};

/**
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
const nodesOf = (children) =>
  children.flat().flatMap((child) => (child === null || child === undefined || child === false || child === '' ? [] : [toNode(child)]));

/** @param {Node | string | number} child */
const toNode = (child) => (child instanceof Node ? child : String(child));

/**
 * The `html` of a text block. It is safe to parse: the server made it of Strapi blocks and let sanitize-html keep a short list of elements
 * and attributes (src/reading/render-blocks.ts); no script, handler or style passes. Nothing else on this site is ever parsed as HTML.
 * Its headings stand below the page's own, and its links to the public site lead to this one.
 *
 * @param {string} html
 * @returns {DocumentFragment}
 */
export const trustedHtml = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const heading of template.content.querySelectorAll('h1')) heading.replaceWith(h('h2', {}, ...heading.childNodes));
  for (const link of template.content.querySelectorAll('a[href]')) link.setAttribute('href', publicLink(link.getAttribute('href') ?? ''));
  for (const image of template.content.querySelectorAll('img')) image.setAttribute('loading', 'lazy');
  return template.content;
};

/**
 * The `lang` of an element whose text is in another language than the page around it; undefined (no attribute) where it is the same.
 *
 * @example h('h1', { lang: foreign(data.locale) }, data.title)
 * @param {string} textLocale
 */
export const foreign = (textLocale) => (textLocale === document.documentElement.lang ? undefined : textLocale);

let lastId = 0;

/**
 * An id for `aria-labelledby` and `for`, unique on the page.
 *
 * @param {string} name
 */
export const newId = (name) => {
  lastId += 1;
  return `${name}-${lastId}`;
};
