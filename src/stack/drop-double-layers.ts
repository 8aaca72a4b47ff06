export type Router = { stack: unknown[] };

type Layer = { methods: readonly string[]; stack: readonly { name: string }[] };

/**
 * Each list of routes in Strapi brings an `allowedMethods` of its own, and every request goes through all of them (46 here). They all look at
 * the same list of matching routes, as the one around the whole router does, which is enough: 405, 501 and OPTIONS stay as they are.
 */
export const dropDoubleLayers = (router: Router): void => {
  router.stack = (router.stack as Layer[]).filter(
    ({ methods, stack }) => methods.length > 0 || stack.some(({ name }) => name !== 'allowedMethods'),
  );
};
