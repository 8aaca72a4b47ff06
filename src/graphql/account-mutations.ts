import type { Core } from '@strapi/strapi';

type ResolverConfig = { policies: string[] };
type ExtensionService = { use(extension: { resolversConfig: Record<string, ResolverConfig> }): void };

/** By name: the extension service merges configurations, and a function does not survive that. */
const REFUSED: ResolverConfig = { policies: ['global::closed'] };

/**
 * Users & Permissions opens its account mutations to everybody, past the Public role and past the rate limit of its REST routes
 * (`auth: false`, which a later extension cannot take back: the first one wins). A portal has no use for them: whoever has an account logs
 * in over REST, where attempts are limited and the role decides.
 */
const ACCOUNT_MUTATIONS = ['login', 'register', 'forgotPassword', 'resetPassword', 'emailConfirmation'];

export const registerAccountMutations = ({ strapi }: { strapi: Core.Strapi }): void => {
  const resolversConfig = Object.fromEntries(ACCOUNT_MUTATIONS.map((name) => [`Mutation.${name}`, REFUSED]));
  strapi.plugin('graphql').service<ExtensionService>('extension').use({ resolversConfig });
};
