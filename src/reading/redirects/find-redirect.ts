import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../domain/portal';
import { publicPath, type PageKind, type PathPatterns } from '../public-url';
import { readingConfig } from '../addresses';
import type { Moved } from './follow-redirects';
import { ownAddresses } from './own-addresses';
import { readRedirect } from './read-redirect';

type Asked = { strapi: Core.Strapi; patterns: PathPatterns; type: PageKind; slug: string; locales: string[] };

/**
 * Where the page of a slug has moved; of several locales the first counts. People have one slug in all languages, kept once, under the
 * Vietnamese address.
 */
export const findRedirect = ({ strapi, patterns, type, slug, locales }: Asked): Promise<Moved | null> => {
  const kept = type === 'person' ? [...new Set([...locales, SOURCE_LOCALE])] : locales;
  const paths = kept.map((locale) => publicPath({ patterns, type, locale, slug }));
  return readRedirect({
    strapi,
    patterns,
    paths,
    asked: ownAddresses(readingConfig({ strapi }).siteUrl),
    locale: locales[0] ?? SOURCE_LOCALE,
  });
};
