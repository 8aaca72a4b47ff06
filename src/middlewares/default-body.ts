import type { Core } from '@strapi/strapi';

/**
 * A REST request without a body has an empty one: handlers of Strapi's plugins take the body apart before they validate it, and
 * would answer 500 where 400 is right. Stands after `strapi::body`; GraphQL parses its bodies itself, later.
 */
const defaultBody: Core.MiddlewareFactory = (_config, { strapi }) => {
  const prefix = `${strapi.config.get<string>('api.rest.prefix')}/`;
  return async (ctx, next) => {
    if (ctx.path.startsWith(prefix)) ctx.request.body ??= {};
    await next();
  };
};

export default defaultBody;
