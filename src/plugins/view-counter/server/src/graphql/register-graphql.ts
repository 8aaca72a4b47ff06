import type { Core, Struct, UID } from '@strapi/strapi';
import { carriesViews } from '../answers/register-answers';
import { getService } from '../services';
import { PUBLIC_FIELDS } from './public-routes';
import { resolversFor } from './resolvers';
import { typeDefsFor } from './schema';

type Deps = { strapi: Core.Strapi };
type TypeRegistry = { has(name: string): boolean };
type Extension = { typeDefs: string; resolvers: object; resolversConfig: object };
type ExtensionService = { use(extend: (tools: { typeRegistry: TypeRegistry }) => Extension): void };
type Naming = { naming: { getTypeName(type: Struct.ContentTypeSchema): string } };

/** Where the GraphQL plugin is there. Its schema is made once, at start: a type that is counted later shows `views` from the next start on. */
export const registerGraphql = ({ strapi }: Deps): void => {
  if (!('graphql' in strapi.plugins)) return;
  const { naming } = strapi.plugin('graphql').service<Naming>('utils');
  strapi
    .plugin('graphql')
    .service<ExtensionService>('extension')
    .use(({ typeRegistry }) => {
      const types = getService({ strapi }, 'settings')
        .current()
        .types.filter((uid) => carriesViews({ strapi }, uid));
      // A type that was taken out of GraphQL has no name there.
      const names = types
        .map((uid) => naming.getTypeName(strapi.contentType(uid as UID.ContentType)))
        .filter((name) => typeRegistry.has(name));
      return { typeDefs: typeDefsFor(names), resolvers: resolversFor({ strapi }, names), resolversConfig: PUBLIC_FIELDS };
    });
};
