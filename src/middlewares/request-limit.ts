import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { restPathTest } from '../domain/rest/rest-path';
import { isStandIn } from '../plugins/front-door/server/src/answers/stand-in-request';
import { prefixOf } from '../plugins/front-door/server/src/rules/address-prefix';
import { createRequestAllowance } from '../stack/request-allowance';

/** What a stranger's request costs of the allowance; one with a valid token or login costs 1: it is known who asks, often for many readers. */
const STRANGER = 10;

/** Strapi calls a stranger, too, authenticated: by the public role, without credentials. */
const isKnown = ({ state }: Context): boolean => Boolean((state as { auth?: { credentials?: unknown } }).auth?.credentials);

const parseLimit = (perMinute: unknown): number => {
  if (Number.isInteger(perMinute) && Number(perMinute) >= 0) return Number(perMinute);
  throw new TypeError(`"perMinute" (API_REQUESTS_PER_MINUTE) is ${String(perMinute)}: expected a whole number, 0 for no limit.`);
};

const MESSAGE = 'Too many requests came from this address. Try again in the next minute.';

/**
 * Requests of REST and GraphQL that Strapi's stack answers, in one minute, of all who share an IPv4 address or an IPv6 /64: `perMinute` of
 * strangers, ten times as many of those who are known. What the front door answers from memory is not among them. The address is Koa's
 * (`server.proxy`). Stands inside `strapi::errors`.
 */
const requestLimit: Core.MiddlewareFactory<{ perMinute: number }> = ({ perMinute }, { strapi }) => {
  const isRest = restPathTest(strapi.config.get<string>('api.rest.prefix'));
  const graphql = strapi.plugin('graphql').config<string>('endpoint').toLowerCase();
  const isLimited = (ctx: Context): boolean =>
    (isRest(ctx.path) || ctx.path.toLowerCase().startsWith(graphql)) && ctx.method !== 'OPTIONS' && !isStandIn(ctx.req);
  const allowance = createRequestAllowance(parseLimit(perMinute) * STRANGER);

  return async (ctx, next) => {
    if (!isLimited(ctx)) {
      await next();
      return;
    }
    const prefix = prefixOf(ctx.ip);
    const secondsToWait = allowance.spend(prefix, STRANGER, Date.now());
    if (secondsToWait > 0) {
      ctx.set('Retry-After', String(secondsToWait));
      throw new errors.RateLimitError(MESSAGE);
    }
    try {
      await next();
    } finally {
      // Known only now: a token that is not valid must not count as one.
      if (isKnown(ctx)) allowance.giveBack(prefix, STRANGER - 1, Date.now());
    }
  };
};

export default requestLimit;
