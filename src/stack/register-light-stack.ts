import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import { restPathTest } from '../domain/rest/rest-path';
import { dropDoubleLayers, type Router } from './drop-double-layers';
import { bodiesOnly, leaveOut, rememberHeaders } from './light-middlewares';

type Deps = { strapi: Core.Strapi };
type Factory = (config: object, deps: Deps) => Middleware;
type Registry = { extend(name: string, extension: (factory: Factory) => Factory): unknown };

/** Logging in through another site, which `strapi::session` remembers meanwhile; a portal has it closed until somebody opens it. */
const WITH_SESSION = /^\/(connect|auth)\//i;

/** `strapi::session` registers itself instead of being returned; it is caught on its way. */
const caught = (factory: Factory, config: object, { strapi }: Deps): Middleware => {
  let middleware: Middleware = (_ctx, next) => next();
  const use = (given: Middleware): void => {
    middleware = given;
  };
  const server = { app: strapi.server.app, use } as unknown as Core.Strapi['server'];
  factory(config, { strapi: { server } as Core.Strapi });
  return middleware;
};

/**
 * What Strapi's own middlewares do for every request, and the REST API does not need, is not done for it (figures: tests/bench/README.md).
 * Answers are the same, headers included. In `register()`, before Strapi makes its middlewares.
 */
export const registerLightStack = ({ strapi }: Deps): void => {
  const prefix = strapi.config.get<string>('api.rest.prefix');
  const isRest = restPathTest(prefix);
  const hasNoSession = (path: string): boolean => isRest(path) && !WITH_SESSION.test(path.slice(prefix.length));
  const middlewares = strapi.get<Registry>('middlewares');
  middlewares.extend('strapi::body', (factory) => (config, deps) => bodiesOnly(factory(config, deps), isRest));
  middlewares.extend('strapi::security', (factory) => (config, deps) => rememberHeaders(factory(config, deps), isRest));
  middlewares.extend('strapi::session', (factory) => (config, deps) => leaveOut(caught(factory, config, deps), hasNoSession));
  // Strapi mounts its routes right before it listens.
  strapi.server.httpServer.prependOnceListener('listening', () => {
    dropDoubleLayers((strapi.server as unknown as { router: Router }).router);
  });
};
