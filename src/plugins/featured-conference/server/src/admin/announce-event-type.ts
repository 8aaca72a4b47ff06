import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { ACTIONS } from '../../../shared/contracts';
import { getService } from '../services';

type Deps = { strapi: Core.Strapi };
type Route = { path: string; config?: { middlewares?: unknown[] } };
type ContentManager = { routes: { admin: { type: 'admin'; routes: Route[] } } };
type Middleware = (ctx: Context, next: Next) => Promise<void>;
type Described = { uid: string; pluginOptions?: Record<string, unknown> };
type Ability = { can(action: string): boolean };

const createMiddleware =
  ({ strapi }: Deps): Middleware =>
  async (ctx, next) => {
    await next();
    const { data } = (ctx.body ?? {}) as { data?: { contentTypes?: Described[] } };
    const ability = ctx.state.userAbility as Ability | undefined;
    if (!data?.contentTypes || !ability?.can(ACTIONS.read)) return;
    const { eventType } = getService({ strapi }, 'options');
    const contentTypes = data.contentTypes.map((type) =>
      type.uid === eventType ? { ...type, pluginOptions: { ...type.pluginOptions, 'featured-conference': { isEventType: true } } } : type,
    );
    ctx.body = { data: { ...data, contentTypes } };
  };

/**
 * Forms and lists must know which type is the event type before they draw. The content manager tells the admin panel about its types once;
 * what it says gets `pluginOptions['featured-conference']`, for those who may see pins. The schema itself stays as it is: the content-type
 * builder would write an option of it into its file.
 */
export const announceEventType = ({ strapi }: Deps): void => {
  const contentManager = strapi.plugin('content-manager') as unknown as ContentManager;
  const { admin } = contentManager.routes;
  const middleware = createMiddleware({ strapi });
  const routes = admin.routes.map((route) =>
    route.path === '/init'
      ? { ...route, config: { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] } }
      : route,
  );
  // The list of routes is shared by every Strapi of the process: it is replaced for this one, not edited.
  contentManager.routes = { ...contentManager.routes, admin: { ...admin, routes } };
};
