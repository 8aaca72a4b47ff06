import { PUBLIC_ROUTES, publicRoute } from '../../../reading/public-routes';

export default { routes: [publicRoute(PUBLIC_ROUTES.home, 'home.show')] };
