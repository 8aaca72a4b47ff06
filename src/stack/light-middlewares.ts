import type { Middleware } from 'koa';

type Headers = Record<string, number | string | string[]>;

/** Methods of which Strapi's body parser reads a body; the others have an empty one. */
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** Runs `parse` where there may be a body: it builds and checks its parser anew for each request, also for those that have none. */
export const bodiesOnly =
  (parse: Middleware, isLight: (path: string) => boolean): Middleware =>
  (ctx, next) => {
    if (WITH_BODY.has(ctx.method) || !isLight(ctx.path)) return parse(ctx, next) as Promise<unknown>;
    (ctx.request as { body?: unknown }).body = {};
    return next();
  };

/**
 * Runs `middleware`, which sets the same headers on every light path, once, and remembers them: `strapi::security` puts its rules together anew
 * for each request.
 */
export const rememberHeaders = (middleware: Middleware, isLight: (path: string) => boolean): Middleware => {
  let remembered: Headers | null = null;
  return (ctx, next) => {
    if (!isLight(ctx.path)) return middleware(ctx, next) as Promise<unknown>;
    if (remembered !== null) {
      for (const name in remembered) ctx.res.setHeader(name, remembered[name] ?? '');
      return next();
    }
    const before = ctx.res.getHeaders();
    return middleware(ctx, () => {
      const set = Object.entries(ctx.res.getHeaders()).filter(([name, value]) => before[name] !== value);
      remembered = Object.fromEntries(set) as Headers;
      return next();
    }) as Promise<unknown>;
  };
};

/** Leaves `middleware` out on light paths. */
export const leaveOut =
  (middleware: Middleware, isLight: (path: string) => boolean): Middleware =>
  (ctx, next) =>
    isLight(ctx.path) ? next() : (middleware(ctx, next) as Promise<unknown>);
