import { PUBLIC_ROUTES, publicRoute } from '../../../reading/public-routes';

/** Strapi mounts the routes of `reading` before those of `redirect`, whose `/redirects/:id` would take this path. */
export default { routes: [publicRoute(PUBLIC_ROUTES.resolveRedirect, 'redirects.resolve')] };
