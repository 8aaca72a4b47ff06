import type { Core } from '@strapi/strapi';

type PublicRoute = {
  path: string;
  /** The parameters that tell one answer from another; the front door answers a request that names no others. */
  parameters: readonly string[];
};

/**
 * The one list of routes of this plugin that anybody may call without a token or a role, below `/api`. They show what is published, or what a
 * signed link or a token that reads drafts asks for. Which sites may read them is `strapi::cors`' to say.
 */
export const PUBLIC_ROUTES = {
  block: { path: '/featured-conference', parameters: ['locale'] },
  component: { path: '/featured-conference/embed.js', parameters: [] },
  fragment: { path: '/featured-conference/embed.html', parameters: ['locale'] },
  oembed: { path: '/featured-conference/oembed', parameters: ['url', 'format', 'maxwidth', 'maxheight'] },
  jsonLd: { path: '/featured-conference/events/:documentId/jsonld', parameters: ['locale'] },
  eventCalendar: { path: '/featured-conference/events/:documentId/calendar.ics', parameters: ['locale'] },
  calendar: { path: '/featured-conference/calendar.ics', parameters: ['locale'] },
} as const satisfies Record<string, PublicRoute>;

/** One form of the block as a route of Strapi's, open to all; `handler` as `controller.action`. */
export const publicRoute = (name: keyof typeof PUBLIC_ROUTES, handler: string) => ({
  method: 'GET' as const,
  path: PUBLIC_ROUTES[name].path,
  handler,
  config: { auth: false as const },
});

/** As the front door wants to know them: with Strapi's prefix. */
export const doorRoutes = ({ strapi }: { strapi: Core.Strapi }): PublicRoute[] => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  return Object.values(PUBLIC_ROUTES).map(({ path, parameters }) => ({ path: `${prefix}${path}`, parameters }));
};
