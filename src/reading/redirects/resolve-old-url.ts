import type { Core } from '@strapi/strapi';
import { ARTICLE, REDIRECT } from '../../content-types';
import { oldAddressOf } from '../../domain/address/old-address';
import { REDIRECT_TARGETS } from '../public-url';
import { chooseRedirect } from './choose-redirect';
import { pathSpellings } from './path-spellings';

type Deps = { strapi: Core.Strapi };

/** `locale` '' where the address says nothing of it. */
type Found = { uid: string; documentId: string; locale: string };

/** The same page by another spelling: `http` for `https`, with a slash at the end or without. */
const spellings = (url: string): string[] => {
  const bare = url.trim().replace(/#.*$/s, '').replace(/\/$/, '');
  const swapped = bare.startsWith('https:') ? bare.replace('https:', 'http:') : bare.replace('http:', 'https:');
  return [...new Set([bare, swapped].flatMap((spelling) => [spelling, `${spelling}/`]))];
};

const pathsOf = (url: string): string[] => {
  const path = url.trim().replace(/^[a-z]+:\/\/[^/]*/i, '');
  return path.startsWith('/') ? pathSpellings(path) : [];
};

/**
 * What an address showed, for old counts that come by address: an article that was imported from there, or the entry that a redirect leads to.
 * An address that leads to several articles says nothing.
 */
export const resolveOldUrl = async ({ strapi, url }: Deps & { url: string }): Promise<Found | null> =>
  (await findImported({ strapi }, url)) ?? findRedirected({ strapi }, url);

const findImported = async ({ strapi }: Deps, url: string): Promise<Found | null> => {
  const where = { legacySource: { sourceUrl: { $in: spellings(url) } } };
  const rows = (await strapi.db.query(ARTICLE).findMany({ where, select: ['documentId'] })) as { documentId: string }[];
  const [documentId, ...others] = new Set(rows.map((row) => row.documentId));
  return documentId !== undefined && others.length === 0 ? { uid: ARTICLE, documentId, locale: '' } : null;
};

type Redirect = {
  id: number;
  fromPath: string;
  fromHost: string | null;
  targetType: string | null;
  targetId: string | null;
  targetLocale: string | null;
};

const findRedirected = async ({ strapi }: Deps, url: string): Promise<Found | null> => {
  const [paths, host] = [pathsOf(url), oldAddressOf(url.trim())?.host];
  const rows = (await strapi.db.query(REDIRECT).findMany({
    where: { fromPath: { $in: paths } },
    select: ['id', 'fromPath', 'fromHost', 'targetType', 'targetId', 'targetLocale'],
  })) as Redirect[];
  const row = chooseRedirect(rows, paths, host === undefined ? 'any' : { host });
  const uid = Object.keys(REDIRECT_TARGETS).find((candidate) => REDIRECT_TARGETS[candidate] === row?.targetType);
  return row?.targetId && uid ? { uid, documentId: row.targetId, locale: row.targetLocale ?? '' } : null;
};
