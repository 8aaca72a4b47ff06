import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';

/** The function form of `landingPage` is the one that leaves out Apollo's page, which would load scripts from other hosts. */
export const graphqlPlugin = () => ({
  enabled: true,
  config: {
    endpoint: '/graphql',
    shadowCRUD: true,
    landingPage: () => ApolloServerPluginLandingPageDisabled(),
    depthLimit: 8,
    defaultLimit: 25,
    maxLimit: 100,
    apolloServer: { introspection: process.env.NODE_ENV !== 'production' },
  },
});
