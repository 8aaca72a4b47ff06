// @ts-check
import { ApiError, createApi } from './api.js';
import { h } from './dom.js';
import { fillHead } from './head.js';
import { createTranslate } from './i18n.js';
import { publicLink, matchRoute, localeOf } from './routes.js';
import { countPage } from './reads.js';
import { renderFrame } from './parts/frame.js';

/** @typedef {import('./routes.js').Locale} Locale */

/**
 * What a page module's `render` gets. `params.slug` is the documentId in a preview, where `api` answers the draft that the link names.
 * @typedef {object} PageContext
 * @property {Record<string, string>} params
 * @property {URLSearchParams} query
 * @property {Locale} locale of the address and of the site's own words
 * @property {import('./api.js').Api} api
 * @property {import('./i18n.js').Translate} t
 */

/**
 * What a page module's `render` returns. It marks content in another language itself (`foreign` of dom.js); `lang` tells the frame, which
 * says so above the page.
 * @typedef {object} PageResult
 * @property {string} title
 * @property {string} lang of the content shown
 * @property {{ locale: Locale; path: string }[]} alternates the languages in which the content exists; the frame links to them
 * @property {Node} main its first heading is the page's h1
 * @property {string | null} [description]
 * @property {object} [jsonLd]
 * @property {{ type: string; documentId: string; locale: string } | null} [counts] absent: the site alone is counted; null: nothing is
 */

/** @typedef {{ render(context: PageContext): Promise<PageResult> }} PageModule */

/** @type {Readonly<Record<import('./routes.js').RouteName, () => Promise<PageModule>>>} */
const PAGES = {
  home: () => import('./pages/home.js'),
  articles: () => import('./pages/articles.js'),
  events: () => import('./pages/events.js'),
  photoGalleries: () => import('./pages/galleries.js'),
  people: () => import('./pages/people.js'),
  article: () => import('./pages/article.js'),
  event: () => import('./pages/event.js'),
  photoGallery: () => import('./pages/gallery.js'),
  person: () => import('./pages/person.js'),
  page: () => import('./pages/page.js'),
  preview: () => import('./pages/preview.js'),
};

/** The browser leaves for the page's new address. */
const MOVED = Symbol('moved');

/**
 * @param {PageContext} context
 * @param {unknown} error
 * @returns {Promise<PageResult | typeof MOVED>}
 */
const renderFailure = async (context, error) => {
  const redirect = error instanceof ApiError ? error.redirect : null;
  if (redirect?.path) {
    location.replace(publicLink(redirect.path));
    return MOVED;
  }
  // What the reader is not told: a mistake of this site's own.
  if (!(error instanceof ApiError)) reportError(error);
  const { renderProblem, problemOf } = await import('./pages/problem.js');
  return renderProblem(context, problemOf(error));
};

/** @param {PageContext} context */
const renderPage = async (context) => {
  const route = matchRoute(location);
  try {
    if (!route) throw new ApiError({ status: 404, message: `There is no page at ${location.pathname}.` });
    const page = await PAGES[route.name]();
    return await page.render({ ...context, params: route.params });
  } catch (error) {
    return renderFailure(context, error);
  }
};

/**
 * Everything is put in at once: until then the browser keeps the page before, and nothing ever moves.
 */
const start = async () => {
  const query = new URLSearchParams(location.search);
  const locale = matchRoute(location)?.locale ?? localeOf(location.pathname);
  document.documentElement.lang = locale;
  const context = { params: {}, query, locale, api: createApi({ locale }), t: createTranslate(locale) };
  const [home, result] = await Promise.all([context.api.home().catch(() => null), renderPage(context)]);
  if (result === MOVED) return;
  const site = home?.data.site ?? null;
  document.body.replaceChildren(...renderFrame({ context, result, site, reads: home?.data.reads ?? null }));
  fillHead({ result, locale, siteName: site?.name ?? 'Đình' });
  if (result.counts !== null) document.body.append(countPage(result.counts));
  document.documentElement.dataset.ready = '';
  showFragment();
};

/** The part of the page that the address names did not exist when the browser looked for it. */
const showFragment = () => {
  if (location.hash.length > 1) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
};

start().catch((/** @type {unknown} */ error) => {
  document.body.replaceChildren(
    h('main', { class: 'crash' }, h('h1', {}, 'Chưa tải được trang · The page could not be loaded'), h('p', {}, String(error))),
  );
});
