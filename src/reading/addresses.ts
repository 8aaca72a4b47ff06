import type { Core } from '@strapi/strapi';
import { publicPath, type PageKind, type PathPatterns } from './public-url';

/** `siteUrl` is '' where it is not configured: addresses are paths then. */
type ReadingConfig = { siteUrl: string; previewSecret: string; paths: PathPatterns };

/** Writes the addresses of pages and files, for places that need absolute ones (share cards, JSON-LD). */
export type Addresses = {
  page(page: { type: PageKind; locale: string; slug: string }): string;
  /** `url` as Strapi gives it: absolute, or a path on this server. */
  file(url: string): string;
};

export const readingConfig = ({ strapi }: { strapi: Core.Strapi }): ReadingConfig => strapi.config.get<ReadingConfig>('reading');

export const createAddresses = ({
  siteUrl,
  serverUrl,
  patterns,
}: {
  siteUrl: string;
  serverUrl: string;
  patterns: PathPatterns;
}): Addresses => ({
  page: (page) => `${siteUrl}${publicPath({ patterns, ...page })}`,
  file: (url) => (url.startsWith('/') ? `${serverUrl}${url}` : url),
});

export const addressesOf = ({ strapi }: { strapi: Core.Strapi }): Addresses => {
  const { siteUrl, paths } = readingConfig({ strapi });
  return createAddresses({ siteUrl, serverUrl: strapi.config.get<string>('server.url', ''), patterns: paths });
};
