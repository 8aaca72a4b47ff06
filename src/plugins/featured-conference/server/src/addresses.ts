import type { Core } from '@strapi/strapi';

/** A file's address as Strapi gives it → absolute, where the server's own address is configured. */
export const fileAddress =
  ({ strapi }: { strapi: Core.Strapi }) =>
  (url: string): string =>
    url.startsWith('/') ? `${strapi.config.get<string>('server.url', '')}${url}` : url;
