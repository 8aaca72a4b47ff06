import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../domain/portal';
import { readingConfig } from '../addresses';
import type { AskedHost } from './choose-redirect';
import { followRedirects, type Followed } from './follow-redirects';
import { ownAddresses, siteHost } from './own-addresses';
import { pathSpellings } from './path-spellings';
import { readRedirect } from './read-redirect';

type Asked = { strapi: Core.Strapi; path: string; asked: AskedHost };

/**
 * Where a path of an old server or of this site leads today. Only the first step is asked of the old server: every address that a redirect
 * leads to stands on this site. What is no path (another site) leads no further.
 */
export const followPath = ({ strapi, path, asked }: Asked): Promise<Followed> => {
  const { paths: patterns, siteUrl } = readingConfig({ strapi });
  const start = startOf(path, asked, siteUrl);
  return followRedirects(start, (at) => {
    if (at === start) return readRedirect({ strapi, patterns, paths: pathSpellings(path), asked, locale: SOURCE_LOCALE });
    if (!at.startsWith('/')) return Promise.resolve(null);
    return readRedirect({ strapi, patterns, paths: pathSpellings(at), asked: ownAddresses(siteUrl), locale: SOURCE_LOCALE });
  });
};

/** The same path of another server is another place: a page may keep its path when it moves. */
const startOf = (path: string, asked: AskedHost, siteUrl: string): string => {
  const isOwn = typeof asked === 'string' || asked.host === siteHost(siteUrl);
  return isOwn ? path : `https://${asked.host}${path}`;
};
