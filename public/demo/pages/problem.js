// @ts-check
import { ApiError } from '../api.js';
import { fragment, h } from '../dom.js';
import { pathTo } from '../routes.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {'notFound' | 'gone' | 'preview.refused' | 'failed'} Problem */

const LISTS = /** @type {const} */ (['home', 'articles', 'events', 'photoGalleries', 'people']);

/**
 * @param {unknown} error
 * @returns {Problem}
 */
export const problemOf = (error) => {
  if (!(error instanceof ApiError)) return 'failed';
  if (error.status === 410 || error.redirect?.status === 410) return 'gone';
  // A filter or a page number that somebody typed into the address.
  if (error.status === 404 || error.status === 400) return 'notFound';
  return error.status === 403 ? 'preview.refused' : 'failed';
};

/**
 * A page for what cannot be shown, with ways on. Nothing of it is counted or indexed.
 *
 * @param {PageContext} context
 * @param {Problem} problem
 * @returns {PageResult}
 */
export const renderProblem = ({ locale, t }, problem) => {
  const main = fragment(
    h(
      'div',
      { class: 'wide problem', 'data-problem': problem },
      h('h1', {}, t(problem)),
      h('p', { class: 'problem-text' }, t(`${problem}.text`)),
      problem === 'failed' && h('p', {}, h('button', { type: 'button', onclick: () => location.reload() }, t('retry'))),
      h('h2', {}, t('whereNext')),
      h('ul', { class: 'problem-links' }, ...LISTS.map((name) => h('li', {}, h('a', { href: pathTo(name, locale) }, t(name))))),
    ),
  );
  return { title: t(problem), lang: locale, alternates: [], main, counts: null };
};
