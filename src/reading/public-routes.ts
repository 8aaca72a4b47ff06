/** A signed link's `preview` is not among them: what it shows is kept nowhere. */
const BY_SLUG = ['locale', 'fallback'];
const PAGING = ['locale', 'fallback', 'page', 'pageSize'];
const DATED = ['year', 'month'];

/**
 * The one list of routes that anybody may call without a token or a role; a test compares it with what Strapi has registered.
 * They read published rows only, or what a signed link of their own names. The counts of reads (`/api/reads`) are no routes of Strapi's:
 * the view counter answers them in front of its stack, to everybody. `parameters` are those that tell one answer from another: the front door
 * answers a request that names no others.
 */
export const PUBLIC_ROUTES = {
  articleBySlug: { method: 'GET', path: '/articles/by-slug/:slug', parameters: BY_SLUG },
  eventBySlug: { method: 'GET', path: '/events/by-slug/:slug', parameters: BY_SLUG },
  galleryBySlug: { method: 'GET', path: '/photo-galleries/by-slug/:slug', parameters: BY_SLUG },
  personBySlug: { method: 'GET', path: '/people/by-slug/:slug', parameters: BY_SLUG },
  pageBySlug: { method: 'GET', path: '/pages/by-slug/:slug', parameters: BY_SLUG },
  home: { method: 'GET', path: '/home', parameters: ['locale', 'fallback'] },
  resolveRedirect: { method: 'GET', path: '/redirects/resolve', parameters: ['path', 'host'] },
  listArticles: { method: 'GET', path: '/lists/articles', parameters: [...PAGING, ...DATED, 'category', 'publisher', 'event', 'person'] },
  listEvents: { method: 'GET', path: '/lists/events', parameters: [...PAGING, ...DATED, 'state', 'organizer', 'person'] },
  listPhotoGalleries: { method: 'GET', path: '/lists/photo-galleries', parameters: [...PAGING, ...DATED, 'publisher', 'event', 'person'] },
  listPeople: { method: 'GET', path: '/lists/people', parameters: [...PAGING, 'organization'] },
} as const;

/** A route of Strapi's that is open to all. */
export const publicRoute = ({ method, path }: (typeof PUBLIC_ROUTES)[keyof typeof PUBLIC_ROUTES], handler: string) => ({
  method,
  path,
  handler,
  config: { auth: false as const },
});
