import type { Core } from '@strapi/strapi';
import { featuredConference, FEATURED_CONFERENCE } from './featured-conference-query';
import { PUBLIC_FIELDS } from './public-routes';
import { answerTypes } from './types/answer';
import { articleType } from './types/article';
import { awardTypes } from './types/award';
import { blockType } from './types/block';
import { eventTypes } from './types/event';
import { imageTypes } from './types/image';
import { mentionTypes } from './types/mention';
import { participantType } from './types/participant';
import { photoType } from './types/photo';

type Deps = { strapi: Core.Strapi };
type Extension = { typeDefs: string; resolvers: object; resolversConfig: object };
type ExtensionService = { use(extend: () => Extension): void };

const TYPES = [
  ...answerTypes,
  blockType,
  ...eventTypes,
  articleType,
  photoType,
  participantType,
  ...awardTypes,
  ...mentionTypes,
  ...imageTypes,
  FEATURED_CONFERENCE,
];

/** In `register()`, where the GraphQL plugin is there. */
export const registerGraphql = ({ strapi }: Deps): void => {
  if (!('graphql' in strapi.plugins)) return;
  strapi
    .plugin('graphql')
    .service<ExtensionService>('extension')
    .use(() => ({
      typeDefs: TYPES.join('\n'),
      resolvers: { Query: { featuredConference: featuredConference({ strapi }) } },
      resolversConfig: PUBLIC_FIELDS,
    }));
};
