import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answerCounts, answerPopular, answerSite } from '../counts/public-answers';
import { readerAnswer } from '../reader/reader-answer';
import { getService } from '../services';
import type { DoorAnswer } from './door-answer';
import { parseHitText } from './parse';
import { PIXEL, pixelAnswer, pixelBody } from './pixel';
import { readBody } from './read-body';
import type { Recorded } from './hit-request';
import { refusalAnswer, respond, respondToHit, respondToPreflight } from './respond';

type Deps = { strapi: Core.Strapi };

type Handler = (deps: Deps, ctx: Context) => Promise<void>;

/** Which address a request came from, as far as the door may believe it. */
const originOf = ({ req }: Context) => ({ peer: req.socket.remoteAddress, headers: req.headers });

const queryOf = (url: string): URLSearchParams => {
  const start = url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1));
};

const recordHit = async ({ strapi }: Deps, ctx: Context): Promise<Recorded> => {
  const receivedAt = Date.now();
  const hits = getService({ strapi }, 'hits');
  const admitted = hits.admit(originOf(ctx), receivedAt);
  const admission = admitted instanceof Promise ? await admitted : admitted;
  if (!admission.admitted) return { recorded: false, refusal: admission.refusal };
  const body = await readBody(ctx.req);
  if (!body.read) return { recorded: false, refusal: body.refusal };
  return hits.record({ sender: admission.sender, parsed: parseHitText(body.text), receivedAt });
};

const hit: Handler = async (deps, ctx) => {
  const recorded = await recordHit(deps, ctx);
  if (recorded.recorded) respondToHit(ctx.res, recorded.reply);
  else respond(ctx, refusalAnswer(recorded.refusal));
};

/** A HEAD shows nothing to anybody, so it counts nothing. */
const pixel: Handler = async ({ strapi }, ctx) => {
  if (ctx.req.method === 'HEAD') return respond(ctx, PIXEL);
  const body = pixelBody(queryOf(ctx.req.url ?? ''));
  const recorded = await getService({ strapi }, 'hits').recordHit({ ...originOf(ctx), body, withoutHitId: true });
  respond(ctx, pixelAnswer(recorded));
};

type Answer = (deps: Deps, query: URLSearchParams) => Promise<DoorAnswer>;

const reading =
  (answer: Answer): Handler =>
  async (deps, ctx) => {
    const refusal = getService(deps, 'hits').admitReader(originOf(ctx), Date.now());
    respond(ctx, refusal ? refusalAnswer(refusal) : await answer(deps, queryOf(ctx.req.url ?? '')));
  };

type Methods = Partial<Record<string, Handler>>;

const get = (handler: Handler): Methods => ({ GET: handler, HEAD: handler });

/** Below the option `path`; what is not in this list is somebody else's. */
const ROUTES: Record<string, Methods> = {
  '': { ...get(reading(answerCounts)), POST: hit },
  '/popular': get(reading(answerPopular)),
  '/site': get(reading(answerSite)),
  '/reader.js': get(reading(readerAnswer)),
  '/pixel.gif': get(pixel),
};

const pathOf = (url: string): string => {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
};

const handle = async ({ strapi }: Deps, ctx: Context, methods: Methods): Promise<void> => {
  const { method = 'GET' } = ctx.req;
  const allow = [...Object.keys(methods), 'OPTIONS'].join(', ');
  const handler = methods[method];
  if (handler) await handler({ strapi }, ctx);
  else if (method === 'OPTIONS') respondToPreflight(ctx.res, allow);
  else respond(ctx, refusalAnswer({ status: 405, message: `This path takes ${allow}, not ${method}.` }, { allow }));
};

/**
 * Answers the public paths before Strapi's whole stack, whose share of a hit would be many times its own. Nothing of that stack has run here:
 * body, CORS, errors and limits are the door's own, and whatever is thrown ends here.
 */
export const createDoor = ({ strapi }: Deps) => {
  let routes: Map<string, Methods> | null = null;
  const routesBelow = (path: string) => new Map(Object.entries(ROUTES).map(([name, methods]) => [`${path}${name}`, methods]));
  return async (ctx: Context, next: Next): Promise<void> => {
    routes ??= routesBelow(getService({ strapi }, 'settings').options().path);
    const path = pathOf(ctx.req.url ?? '');
    const methods = routes.get(path);
    if (!methods) {
      await next();
      return;
    }
    ctx.respond = false;
    try {
      await handle({ strapi }, ctx, methods);
    } catch (error) {
      strapi.log.error(`View counter: ${ctx.req.method} ${path} failed.`, error);
      if (!ctx.res.headersSent) respond(ctx, refusalAnswer({ status: 500, message: 'Internal Server Error' }));
    }
  };
};
