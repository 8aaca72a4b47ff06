import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { doorRoutes } from './public-routes';
import { getService } from './services';

/** What this plugin asks of the service `door` of the plugin `front-door`, where the application has one. */
type Door = {
  open(routes: readonly { path: string; parameters: readonly string[] }[]): void;
  keep(ctx: Context, keeping: { until: Date | null; maxAge: number }): void;
  touch(): Promise<void>;
};

type Deps = { strapi: Core.Strapi };

const SECOND_MS = 1_000;
const MAX_AGE_SECONDS = 60;

const doorOf = ({ strapi }: Deps): Door | null =>
  'front-door' in strapi.plugins ? strapi.plugin('front-door').service<Door>('door') : null;

/** In `register()`: lets the front door answer the public routes from memory. */
export const openDoor = ({ strapi }: Deps): void => doorOf({ strapi })?.open(doorRoutes({ strapi }));

/**
 * The last step of a controller on its way to a 200 (body, type and ETag are set): says how long the answer holds and, where the asker has it
 * already, sends 304 instead. `until`: when it may change without a write; null: never.
 */
export const keepAnswer = (
  { strapi }: Deps,
  ctx: Context,
  { until, maxAge = MAX_AGE_SECONDS }: { until: Date | null; maxAge?: number },
): void => {
  const door = doorOf({ strapi });
  if (door) door.keep(ctx, { until, maxAge });
  else ctx.set('Cache-Control', `public, max-age=${secondsLeft({ until, maxAge, now: getService({ strapi }, 'clock').now() })}`);
  ctx.status = 200;
  if (ctx.fresh) ctx.status = 304;
};

const secondsLeft = ({ until, maxAge, now }: { until: Date | null; maxAge: number; now: Date }): number =>
  until === null ? maxAge : Math.max(0, Math.min(maxAge, Math.floor((until.getTime() - now.getTime()) / SECOND_MS)));

/** After a write that changes what is shown; joins the transaction it is called in. */
export const touchDoor = async ({ strapi }: Deps): Promise<void> => doorOf({ strapi })?.touch();
