import { PUBLIC_ROUTES, publicRoute } from '../../../reading/public-routes';

/** `/articles/:id` has one segment less: the order of the two files does not matter. */
export default { routes: [publicRoute(PUBLIC_ROUTES.articleBySlug, 'by-slug.show')] };
