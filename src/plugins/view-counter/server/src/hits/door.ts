import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { answerCounts, answerPopular, answerSite } from '../counts/public-answers';
import { readerAnswer } from '../reader/reader-answer';
import { getService } from '../services';
import type { DoorAnswer } from './door-answer';
import { parseHitText } from './parse';
import { PIXEL, pixelAnswer, pixelBody } from './pixel';
import { readBody } from './read-body';
import { refusalAnswer, respond, respondToHit, respondToPreflight } from './respond';

type Deps = { strapi: Core.Strapi };

type Exchange = { req: IncomingMessage; res: ServerResponse };

type Handler = (deps: Deps, exchange: Exchange) => Promise<void>;

/** Which address a request came from, as far as the door may believe it. */
const originOf = ({ req }: Exchange) => ({ peer: req.socket.remoteAddress, headers: req.headers });

const queryOf = (url: string): URLSearchParams => {
  const start = url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1));
};

const hit: Handler = async ({ strapi }, exchange) => {
  const receivedAt = Date.now();
  const hits = getService({ strapi }, 'hits');
  const admitted = hits.admit(originOf(exchange), receivedAt);
  const admission = admitted instanceof Promise ? await admitted : admitted;
  if (!admission.admitted) return respond(exchange, refusalAnswer(admission.refusal));
  const body = await readBody(exchange.req);
  if (!body.read) return respond(exchange, refusalAnswer(body.refusal));
  const recorded = await hits.record({ sender: admission.sender, parsed: parseHitText(body.text), receivedAt });
  if (recorded.recorded) respondToHit(exchange.res, recorded.reply);
  else respond(exchange, refusalAnswer(recorded.refusal));
};

/** A HEAD shows nothing to anybody, so it counts nothing. */
const pixel: Handler = async ({ strapi }, exchange) => {
  if (exchange.req.method === 'HEAD') return respond(exchange, PIXEL);
  const body = pixelBody(queryOf(exchange.req.url ?? ''));
  const recorded = await getService({ strapi }, 'hits').recordHit({ ...originOf(exchange), body, withoutHitId: true });
  respond(exchange, pixelAnswer(recorded));
};

type Answer = (deps: Deps, query: URLSearchParams) => Promise<DoorAnswer>;

const reading =
  (answer: Answer): Handler =>
  async (deps, exchange) => {
    const refusal = getService(deps, 'hits').admitReader(originOf(exchange), Date.now());
    respond(exchange, refusal ? refusalAnswer(refusal) : await answer(deps, queryOf(exchange.req.url ?? '')));
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

const handle = ({ strapi }: Deps, exchange: Exchange, methods: Methods): Promise<void> | void => {
  const { method = 'GET' } = exchange.req;
  const handler = methods[method];
  if (handler) return handler({ strapi }, exchange);
  const allow = [...Object.keys(methods), 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') respondToPreflight(exchange.res, allow);
  else respond(exchange, refusalAnswer({ status: 405, message: `This path takes ${allow}, not ${method}.` }, { allow }));
};

/** True: the request is the door's, which will answer it whatever happens. */
export type Door = (req: IncomingMessage, res: ServerResponse) => boolean;

/**
 * Answers the public paths before Strapi's whole stack, whose share of a hit would be many times its own. Nothing of that stack has run here:
 * body, CORS, errors and limits are the door's own, and whatever is thrown ends here.
 */
export const createDoor = ({ strapi }: Deps): Door => {
  let routes: Map<string, Methods> | null = null;
  const routesBelow = (path: string) => new Map(Object.entries(ROUTES).map(([name, methods]) => [`${path}${name}`, methods]));
  const open = async (exchange: Exchange, methods: Methods): Promise<void> => {
    try {
      await handle({ strapi }, exchange, methods);
    } catch (error) {
      const { method, url } = exchange.req;
      strapi.log.error(`View counter: ${method} ${pathOf(url ?? '')} failed.`, error);
      if (!exchange.res.headersSent) respond(exchange, refusalAnswer({ status: 500, message: 'Internal Server Error' }));
    }
  };
  return (req, res) => {
    routes ??= routesBelow(getService({ strapi }, 'settings').options().path);
    const methods = routes.get(pathOf(req.url ?? ''));
    if (methods) void open({ req, res }, methods);
    return methods !== undefined;
  };
};
