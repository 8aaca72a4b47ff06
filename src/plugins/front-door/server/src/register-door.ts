import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { getService } from './services';

type Deps = { strapi: Core.Strapi };

/**
 * In `register()`: before Strapi's own listener of the HTTP server, so that neither Koa's context of a request nor Strapi's is made for an
 * answer that is in memory.
 */
export const registerDoor = ({ strapi }: Deps): void => {
  const { httpServer } = strapi.server;
  const others = httpServer.listeners('request');
  const route = (req: IncomingMessage, res: ServerResponse): void => {
    for (const listener of others) listener.call(httpServer, req, res);
  };
  const door = getService({ strapi }, 'door');
  httpServer.removeAllListeners('request');
  httpServer.on('request', (req, res) => {
    door.handle({ req, res, route });
  });
};
