import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../domain/portal';
import { readingConfig } from '../addresses';
import { followRedirects, type Followed } from './follow-redirects';
import { pathSpellings } from './path-spellings';
import { readRedirect } from './read-redirect';

/** Where a path of the old or the new site leads today. What is no path (another site) leads no further. */
export const followPath = ({ strapi, path }: { strapi: Core.Strapi; path: string }): Promise<Followed> => {
  const { paths: patterns } = readingConfig({ strapi });
  return followRedirects(path, (at) =>
    at.startsWith('/') ? readRedirect({ strapi, patterns, paths: pathSpellings(at), locale: SOURCE_LOCALE }) : Promise.resolve(null),
  );
};
