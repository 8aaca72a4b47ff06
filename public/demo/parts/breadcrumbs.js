// @ts-check
import { h } from '../dom.js';
import { pathTo } from '../routes.js';

/** @typedef {Exclude<import('../routes.js').RouteName, 'preview'>} RouteName */

/**
 * The way from the home page to this one, which is not repeated in it.
 *
 * @example breadcrumbs(context, 'articles') // Trang chủ › Tin tức
 * @param {Pick<import('../main.js').PageContext, 'locale' | 't'>} context
 * @param {...('articles' | 'events' | 'photoGalleries' | 'people')} lists
 */
export const breadcrumbs = ({ locale, t }, ...lists) =>
  h(
    'nav',
    { class: 'breadcrumbs', 'aria-label': t('breadcrumbs') },
    h(
      'ol',
      {},
      ...['home', ...lists]
        .map((name) => /** @type {'home' | 'articles'} */ (name))
        .map((name) => h('li', {}, h('a', { href: pathTo(name, locale) }, t(name)))),
    ),
  );
