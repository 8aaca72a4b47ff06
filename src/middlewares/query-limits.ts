import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { judgeQuery, QUERY_LIMITS } from '../domain/rest/judge-query';
import { restPathTest } from '../domain/rest/rest-path';

/**
 * One request of the REST API asks for a bounded amount, whoever sends it: its query is judged before anybody is authenticated or anything is
 * read. Stands after `strapi::query`. The admin's own API is not below this prefix.
 */
const queryLimits: Core.MiddlewareFactory = (_config, { strapi }) => {
  const isRest = restPathTest(strapi.config.get<string>('api.rest.prefix'));
  return async (ctx, next) => {
    const fault = ctx.querystring !== '' && isRest(ctx.path) ? judgeQuery(ctx.query, QUERY_LIMITS) : null;
    if (fault !== null) throw new errors.ValidationError(fault.message, { parameter: fault.parameter });
    await next();
  };
};

export default queryLimits;
