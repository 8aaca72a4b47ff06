import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { PUBLIC_ROUTES } from './public-routes';

/** A file's address as Strapi gives it → absolute, where the server's own address is configured. */
export const fileAddress =
  ({ strapi }: { strapi: Core.Strapi }) =>
  (url: string): string =>
    url.startsWith('/') ? `${strapi.config.get<string>('server.url', '')}${url}` : url;

/** The server's own address without a slash at its end: as configured; else as it was asked. */
export const serverAddress = ({ strapi }: { strapi: Core.Strapi }, ctx: Context): string => {
  const url = strapi.config.get<string>('server.url', '');
  return (/^https?:/.test(url) ? url : `${ctx.origin}${url}`).replace(/\/+$/, '');
};

/** Of the block, below the server's address: `/api/featured-conference`. */
export const blockPath = ({ strapi }: { strapi: Core.Strapi }): string =>
  `${strapi.config.get<string>('api.rest.prefix', '/api')}${PUBLIC_ROUTES.block.path}`;
