import type { Core } from '@strapi/strapi';
import { createDoor } from './door';
import { proxyAdvice } from './proxy-advice';
import { proxySettings } from './sender';

type Deps = { strapi: Core.Strapi };

/**
 * In `register()`: before Strapi's own listener of the HTTP server, so that neither Koa's context of a request nor Strapi's is made for a hit.
 * `strapi.server.use()` would stand behind both, and they cost a hit about a fifth more.
 */
export const registerDoor = ({ strapi }: Deps): void => {
  const { httpServer } = strapi.server;
  const others = httpServer.listeners('request');
  const door = createDoor({ strapi });
  httpServer.removeAllListeners('request');
  httpServer.on('request', (req, res) => {
    if (!door(req, res)) for (const listener of others) listener.call(httpServer, req, res);
  });
};

export const warnAboutProxies = ({ strapi }: Deps): void => {
  const advice = proxyAdvice(proxySettings({ strapi }));
  if (advice !== null) strapi.log.warn(advice);
};
