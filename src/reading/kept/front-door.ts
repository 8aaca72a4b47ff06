import type { Core } from '@strapi/strapi';
import type { Clock, FrontDoor } from '../../plugins/front-door/server/src/front-door';
import { PUBLIC_ROUTES } from '../public-routes';

type Deps = { strapi: Core.Strapi };

export const doorOf = ({ strapi }: Deps): FrontDoor => strapi.plugin('front-door').service<FrontDoor>('door');

/** By the clock that judges how long an answer holds. */
export const readingNow = ({ strapi }: Deps): Date => strapi.plugin('front-door').service<Clock>('clock').now();

/** In `register()`: lets the front door answer the reading views from memory. */
export const openReadingViews = ({ strapi }: Deps): void => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  doorOf({ strapi }).open(Object.values(PUBLIC_ROUTES).map(({ path, parameters }) => ({ path: `${prefix}${path}`, parameters })));
};
