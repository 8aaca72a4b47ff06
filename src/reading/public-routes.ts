/**
 * The one list of routes that anybody may call without a token or a role; a test compares it with what Strapi has registered.
 * They read published rows only, or what a signed link of their own names. The counts of reads (`/api/reads`) are no routes of Strapi's:
 * the view counter answers them in front of its stack, to everybody.
 */
export const PUBLIC_ROUTES = {
  articleBySlug: { method: 'GET', path: '/articles/by-slug/:slug' },
  eventBySlug: { method: 'GET', path: '/events/by-slug/:slug' },
  galleryBySlug: { method: 'GET', path: '/photo-galleries/by-slug/:slug' },
  personBySlug: { method: 'GET', path: '/people/by-slug/:slug' },
  pageBySlug: { method: 'GET', path: '/pages/by-slug/:slug' },
  home: { method: 'GET', path: '/home' },
  resolveRedirect: { method: 'GET', path: '/redirects/resolve' },
  listArticles: { method: 'GET', path: '/lists/articles' },
  listEvents: { method: 'GET', path: '/lists/events' },
  listPhotoGalleries: { method: 'GET', path: '/lists/photo-galleries' },
  listPeople: { method: 'GET', path: '/lists/people' },
} as const;

/** A route of Strapi's that is open to all. */
export const publicRoute = <const Route extends (typeof PUBLIC_ROUTES)[keyof typeof PUBLIC_ROUTES]>(route: Route, handler: string) => ({
  ...route,
  handler,
  config: { auth: false as const },
});
