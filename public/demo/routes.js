// @ts-check

/** @typedef {'vi' | 'en'} Locale */
/** @typedef {'article' | 'event' | 'photoGallery' | 'person' | 'page'} PageKind as the server's config/reading.ts names them */
/** @typedef {'home' | 'articles' | 'events' | 'photoGalleries' | 'people' | 'preview' | PageKind} RouteName */
/** @typedef {{ name: RouteName; locale: Locale; params: Record<string, string> }} Route */

/** @type {readonly Locale[]} */
export const LOCALES = ['vi', 'en'];

/** The folder that this file is served from, without a slash at the end. */
const BASE = new URL('.', import.meta.url).pathname.replace(/\/$/, '');

/**
 * Below BASE, the first match counts. The paths of pages are those of config/reading.ts, so that an address which the server writes is one
 * of this site's.
 * @type {Readonly<Record<Exclude<RouteName, 'preview'>, Readonly<Record<Locale, string>>>>}
 */
const PATTERNS = {
  home: { vi: '/', en: '/en/' },
  articles: { vi: '/tin-tuc', en: '/en/news' },
  events: { vi: '/su-kien', en: '/en/events' },
  photoGalleries: { vi: '/thu-vien-anh', en: '/en/photos' },
  people: { vi: '/nhan-su', en: '/en/people' },
  article: { vi: '/tin-tuc/:slug', en: '/en/news/:slug' },
  event: { vi: '/su-kien/:slug', en: '/en/events/:slug' },
  photoGallery: { vi: '/thu-vien-anh/:slug', en: '/en/photos/:slug' },
  person: { vi: '/nhan-su/:slug', en: '/en/people/:slug' },
  page: { vi: '/:slug', en: '/en/:slug' },
};

const PREVIEW = '/preview';

/** What the server itself answers; every other path beginning with "/" is one of the public site's. */
const SERVER_PATHS = /^\/(uploads|api|admin|graphql)(\/|$)/;

/**
 * The address of a page of this site.
 *
 * @example pathTo('article', 'en', { slug: 'hoi-nghi' }) // '/demo/en/news/hoi-nghi'
 * @param {Exclude<RouteName, 'preview'>} name
 * @param {Locale} locale
 * @param {{ slug?: string }} [params]
 */
export const pathTo = (name, locale, { slug = '' } = {}) => `${BASE}${PATTERNS[name][locale].replace(':slug', encodeURIComponent(slug))}`;

/**
 * The published versions of a page as addresses, for `alternates`.
 *
 * @param {PageKind} kind
 * @param {{ locale: string; slug: string }[]} localizations
 */
export const alternatesOf = (kind, localizations) =>
  localizations
    .filter(({ locale }) => isLocale(locale))
    .map(({ locale, slug }) => ({ locale: toLocale(locale), path: pathTo(kind, toLocale(locale), { slug }) }));

/**
 * The alternates of a page that stands in every language.
 *
 * @param {Exclude<RouteName, 'preview'>} name
 * @param {string} [slug]
 */
export const everyLocale = (name, slug = '') => LOCALES.map((locale) => ({ locale, path: pathTo(name, locale, { slug }) }));

/**
 * An address as the server writes it (a menu entry, a redirect, a link in a text): paths of the public site stand below this one.
 *
 * @param {string} url
 */
export const publicLink = (url) => {
  const path = withoutOwnOrigin(url);
  const isPath = path.startsWith('/') && !path.startsWith('//');
  return isPath && !SERVER_PATHS.test(path) && path !== BASE && !path.startsWith(`${BASE}/`) ? `${BASE}${path}` : path;
};

const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;

/** Addresses of this site as paths: this computer has two names, and the server writes one of them. @param {string} url */
const withoutOwnOrigin = (url) => {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return url;
  const { origin, hostname, port, pathname, search, hash } = new URL(url);
  const isHere = origin === location.origin || (LOOPBACK.test(hostname) && LOOPBACK.test(location.hostname) && port === location.port);
  return isHere ? `${pathname}${search}${hash}` : url;
};

/** @param {string} text */
const isLocale = (text) => LOCALES.some((locale) => locale === text);

/**
 * A language of this site's; Vietnamese where the text names none.
 *
 * @param {string | null} text
 * @returns {Locale}
 */
const toLocale = (text) => (text !== null && isLocale(text) ? /** @type {Locale} */ (text) : 'vi');

/** @param {string} pathname @returns {Locale} */
export const localeOf = (pathname) => (/^\/en(\/|$)/.test(pathname.slice(BASE.length)) ? 'en' : 'vi');

/**
 * @param {string} pattern
 * @param {string} path
 * @returns {Record<string, string> | null}
 */
const paramsOf = (pattern, path) => {
  const [start = '', end] = pattern.split(':slug');
  if (end === undefined) return path.replace(/\/$/, '') === pattern.replace(/\/$/, '') ? {} : null;
  const slug = path.slice(start.length).replace(/\/$/, '');
  return path.startsWith(start) && slug !== '' && !slug.includes('/') ? { slug: decode(slug) } : null;
};

/** @param {string} text */
const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};

/**
 * What an address shows; null: nothing of this site.
 *
 * @param {URL | Location} url
 * @returns {Route | null}
 */
export const matchRoute = ({ pathname, search }) => {
  const path = pathname.slice(BASE.length) || '/';
  if (path === PREVIEW) return { name: 'preview', locale: toLocale(new URLSearchParams(search).get('locale')), params: {} };
  for (const name of /** @type {(keyof typeof PATTERNS)[]} */ (Object.keys(PATTERNS)))
    for (const locale of LOCALES) {
      // "/en" alone would be a Vietnamese page called "en".
      if (locale !== localeOf(pathname)) continue;
      const params = paramsOf(PATTERNS[name][locale], path);
      if (params) return { name, locale, params };
    }
  return null;
};
