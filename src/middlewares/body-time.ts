import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { limitBody } from '../stack/limit-body';

type RouteState = { route?: { config?: { longestBodyMs?: number } } };

/** What the route of a request gives its senders. It is known once a route was found, and stays in force while that route is at work. */
const longestOf = ({ state }: Context): number => (state as RouteState).route?.config?.longestBodyMs ?? 0;

const parseSeconds = (seconds: unknown): number => {
  if (typeof seconds === 'number' && seconds > 0) return seconds;
  throw new TypeError(`"seconds" (BODY_SECONDS) is ${String(seconds)}: expected a number above 0.`);
};

/**
 * The body of a request is there within so many `seconds`, or its connection is ended with 408: whoever sends a byte a minute must not hold it.
 * A route whose config says `longestBodyMs` gives more to those who are allowed in. Stands first.
 */
const bodyTime: Core.MiddlewareFactory<{ seconds: number }> = ({ seconds }) => {
  const usual = parseSeconds(seconds) * 1_000;
  return async (ctx, next) => {
    limitBody(ctx.req, ctx.res, { usual, longest: () => longestOf(ctx) });
    await next();
  };
};

export default bodyTime;
