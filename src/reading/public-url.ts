/** The kinds of page a portal has, as a redirect and a URL pattern name them. */
export type PageKind = 'article' | 'event' | 'photoGallery' | 'person' | 'page';

/** One path per kind and locale, with `:slug`: `{ article: { vi: '/tin-tuc/:slug', en: '/en/news/:slug' }, … }`. */
export type PathPatterns = Record<PageKind, Record<string, string>>;

export const REDIRECT_TARGETS: Readonly<Record<string, PageKind | undefined>> = {
  'api::article.article': 'article',
  'api::event.event': 'event',
  'api::photo-gallery.photo-gallery': 'photoGallery',
  'api::person.person': 'person',
  'api::page.page': 'page',
};

/**
 * The path of a page on the public site.
 *
 * @example publicPath({ patterns, type: 'article', locale: 'vi', slug: 'hoi-nghi' }) // '/tin-tuc/hoi-nghi'
 */
export const publicPath = ({
  patterns,
  type,
  locale,
  slug,
}: {
  patterns: PathPatterns;
  type: PageKind;
  locale: string;
  slug: string;
}): string => {
  const pattern = patterns[type][locale] ?? `/${locale}${patterns[type].vi ?? '/:slug'}`;
  return pattern.replace(':slug', encodeURIComponent(slug));
};
