import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { limitOperations } from '../../src/graphql/limit-operations';

/** Names, numbers and signs of one document. */
const MAX_TOKENS = 5_000;

const PAGES = { defaultLimit: 25, maxLimit: 100 };

/** The function form of `landingPage` is the one that leaves out Apollo's page, which would load scripts from other hosts. */
export const graphqlPlugin = () => ({
  enabled: true,
  config: {
    endpoint: '/graphql',
    shadowCRUD: true,
    landingPage: () => ApolloServerPluginLandingPageDisabled(),
    depthLimit: 8,
    ...PAGES,
    apolloServer: {
      introspection: process.env.NODE_ENV !== 'production',
      plugins: [limitOperations(PAGES)],
      parseOptions: { maxTokens: MAX_TOKENS },
    },
  },
});
