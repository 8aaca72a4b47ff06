import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { IS_QUICK } from '../view-counter/bench-gate';
import { median } from '../view-counter/bench-load';

type Layer = { methods: string[]; stack: { name: string }[] };
type Router = { stack: Layer[]; use(middleware: unknown): void; allowedMethods(): unknown; match(path: string, method: string): unknown };
type App = { middleware: Middleware[]; createContext(req: IncomingMessage, res: ServerResponse): Context };

export const appOf = (strapi: Core.Strapi): App => strapi.server.app;
export const routerOf = (strapi: Core.Strapi): Router => (strapi.server as unknown as { router: Router }).router;

const REQUESTS = IS_QUICK ? 200 : 2_000;
const REPEATS = IS_QUICK ? 3 : 9;

const contextOf = (app: App, path: string): Context => {
  const req = new IncomingMessage(Object.defineProperty(new Socket(), 'remoteAddress', { value: '203.0.113.7' }));
  Object.assign(req, { method: 'GET', url: path, headers: { host: 'xa.example', accept: '*/*', 'accept-encoding': 'gzip, br' } });
  return app.createContext(req, new ServerResponse(req));
};

const processorTime = async (app: App, path: string, work: (ctx: Context) => unknown): Promise<number> => {
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const contexts = Array.from({ length: REQUESTS }, () => contextOf(app, path));
    const before = process.cpuUsage();
    for (const ctx of contexts) await work(ctx);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / REQUESTS);
  }
  return median(times);
};

const next = (): Promise<void> => Promise.resolve();

/** Microseconds of processor that a middleware takes of a GET of this path, with nothing behind it, over one that does nothing. */
export const costOf = async (strapi: Core.Strapi, middleware: Middleware, path: string): Promise<number> => {
  const app = appOf(strapi);
  // What no middleware has answered is 404, of which some make an error.
  const answered = (ctx: Context): Promise<void> => {
    ctx.status = 204;
    return next();
  };
  const nothing = await processorTime(app, path, (ctx) => answered(ctx));
  return (await processorTime(app, path, (ctx) => middleware(ctx, () => answered(ctx)))) - nothing;
};

export const costOfWork = (strapi: Core.Strapi, path: string, work: (ctx: Context) => unknown): Promise<number> =>
  processorTime(appOf(strapi), path, work);

type Entry = string | { name?: string };

/** The middlewares as config/middlewares.ts names them, in their order. */
export const namedMiddlewares = (strapi: Core.Strapi): [name: string, middleware: Middleware][] => {
  const names = strapi.config.get<Entry[]>('middlewares').map((entry) => (typeof entry === 'string' ? entry : (entry.name ?? '?')));
  const { middleware } = appOf(strapi);
  // After them stand the router and its `allowedMethods`.
  const own = middleware.slice(middleware.length - 2 - names.length, -2);
  return names.map((name, index): [string, Middleware] => [name, own[index] as Middleware]);
};

/** As many `allowedMethods` as Strapi's lists of routes bring. */
const LISTS_OF_ROUTES = 46;

/** With the layers that `dropDoubleLayers` takes out. */
export const withDoubleLayers = async <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> => {
  const router = routerOf(strapi);
  const kept = router.stack;
  router.stack = [...kept];
  for (let list = 0; list < LISTS_OF_ROUTES; list += 1) router.use(router.allowedMethods());
  try {
    return await work();
  } finally {
    router.stack = kept;
  }
};
