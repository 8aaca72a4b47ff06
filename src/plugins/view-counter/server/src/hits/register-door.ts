import type { Core } from '@strapi/strapi';
import { createDoor } from './door';
import { proxyAdvice } from './proxy-advice';
import { proxySettings } from './sender';

type Deps = { strapi: Core.Strapi };

/** In `register()`: before Strapi adds its own middlewares. */
export const registerDoor = ({ strapi }: Deps): void => {
  strapi.server.use(createDoor({ strapi }));
};

export const warnAboutProxies = ({ strapi }: Deps): void => {
  const advice = proxyAdvice(proxySettings({ strapi }));
  if (advice !== null) strapi.log.warn(advice);
};
