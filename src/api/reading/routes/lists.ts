import { PUBLIC_ROUTES, publicRoute } from '../../../reading/public-routes';

export default {
  routes: [
    publicRoute(PUBLIC_ROUTES.listArticles, 'lists.articles'),
    publicRoute(PUBLIC_ROUTES.listEvents, 'lists.events'),
    publicRoute(PUBLIC_ROUTES.listPhotoGalleries, 'lists.photoGalleries'),
    publicRoute(PUBLIC_ROUTES.listPeople, 'lists.people'),
  ],
};
