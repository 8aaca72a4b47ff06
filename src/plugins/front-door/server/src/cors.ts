import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { LRUCache } from 'lru-cache';

type Deps = { strapi: Core.Strapi };

/** Names in lower case. */
export type CorsHeaders = readonly (readonly [name: string, value: string])[];

export type Cors = {
  /** What Strapi answers a reader from there, or from nowhere in particular; undefined: `find` it first. */
  known(origin: string | undefined): CorsHeaders | undefined;
  find(origin: string | undefined): Promise<CorsHeaders>;
};

const NAME = 'strapi::cors';

/** Sites that show something of ours, with their headers; anybody may invent more. */
const MAX_ORIGINS = 1_000;
/** Longer ones are invented. */
const MAX_ORIGIN = 300;

type MiddlewareEntry = string | { name?: string; config?: object };

/** The application's own `strapi::cors`, with what config/middlewares says. */
const makeMiddleware = ({ strapi }: Deps): Middleware | null => {
  const entries = strapi.config.get<MiddlewareEntry[]>('middlewares', []);
  const entry = entries.find((candidate) => (typeof candidate === 'string' ? candidate : candidate.name) === NAME);
  if (entry === undefined) return null;
  const factory = strapi.middleware(NAME) as unknown as (config: object, deps: Deps) => Middleware | null;
  return factory(typeof entry === 'string' ? {} : (entry.config ?? {}), { strapi });
};

const run = async ({ strapi }: Deps, middleware: Middleware, origin: string | undefined): Promise<CorsHeaders> => {
  const req = new IncomingMessage(new Socket());
  req.method = 'GET';
  req.url = '/';
  if (origin !== undefined) req.headers = { origin };
  const res = new ServerResponse(req);
  const ctx = (strapi.server.app as unknown as { createContext(...exchange: unknown[]): Context }).createContext(req, res);
  await middleware(ctx, () => Promise.resolve());
  return Object.entries(res.getHeaders()).flatMap(([name, value]): [string, string][] =>
    name === 'vary' || value === undefined ? [] : [[name, String(value)]],
  );
};

/** Which headers a reader's origin gets, asked once of the middleware that gives them on the ordinary way. */
export const createCors = ({ strapi }: Deps): Cors => {
  const found = new LRUCache<string, CorsHeaders>({ max: MAX_ORIGINS });
  let middleware: Middleware | null | undefined;
  return {
    known: (origin) => found.get(origin ?? ''),
    find: async (origin) => {
      if (middleware === undefined) middleware = makeMiddleware({ strapi });
      const headers = middleware === null ? [] : await run({ strapi }, middleware, origin);
      if ((origin ?? '').length <= MAX_ORIGIN) found.set(origin ?? '', headers);
      return headers;
    },
  };
};
