import type { Core } from '@strapi/strapi';
import { createDoor } from './door';
import { proxySettings } from './sender';

type Deps = { strapi: Core.Strapi };

/** In `register()`: before Strapi adds its own middlewares. */
export const registerDoor = ({ strapi }: Deps): void => {
  strapi.server.use(createDoor({ strapi }));
};

/** A wrong number makes readers forgeable (too small) or one person (too large); neither can be seen from inside, so it has to be said. */
export const warnAboutProxies = ({ strapi }: Deps): void => {
  const { koa = false, maxIpsCount = 0 } = proxySettings({ strapi });
  if (!koa || maxIpsCount > 0) return;
  strapi.log.warn(
    [
      'View counter: server.proxy.koa is on, but nothing says how many proxies of your own stand in front; one is assumed.',
      'With 0, Koa believes whatever address a reader writes in X-Forwarded-For. Write in config/server.ts:',
      '  proxy: { koa: true, maxIpsCount: 1 }, // the number of your own proxies that a request passes',
    ].join('\n'),
  );
};
