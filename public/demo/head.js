// @ts-check
import { h } from './dom.js';

/** @typedef {import('./main.js').PageResult} PageResult */

/** @param {string} path */
const absolute = (path) => new URL(path, location.origin).href;

/**
 * The title, and what search engines read: the address of this very content, and those of its translations.
 *
 * @param {{ result: PageResult; locale: string; siteName: string }} page
 */
export const fillHead = ({ result, locale, siteName }) => {
  const { title, description, alternates, jsonLd, lang } = result;
  document.title = title === siteName ? title : `${title} | ${siteName}`;
  // A fallback stands at two addresses; the one in its own language is the content's.
  const own = alternates.find((alternate) => alternate.locale === lang) ?? alternates.find((alternate) => alternate.locale === locale);
  const source = alternates.find((alternate) => alternate.locale === 'vi');
  document.head.append(
    ...(description ? [h('meta', { name: 'description', content: description })] : []),
    ...(own
      ? [h('link', { rel: 'canonical', href: absolute(own.path + searchOf(own.path)) })]
      : [h('meta', { name: 'robots', content: 'noindex' })]),
    ...alternates.map((alternate) => h('link', { rel: 'alternate', hreflang: alternate.locale, href: absolute(alternate.path) })),
    ...(source ? [h('link', { rel: 'alternate', hreflang: 'x-default', href: absolute(source.path) })] : []),
    ...(jsonLd ? [h('script', { type: 'application/ld+json' }, JSON.stringify(jsonLd))] : []),
  );
};

/** A later page of a list is content of its own; filters and anything else are not. @param {string} path */
const searchOf = (path) => {
  const page = new URLSearchParams(location.search).get('page');
  return path === location.pathname && page && page !== '1' ? `?page=${encodeURIComponent(page)}` : '';
};
