import type { Core } from '@strapi/strapi';
import { DRAFT_PARAMETERS } from '../domain/drafts/draft-parameters';

type NexusField = { args?: Record<string, unknown> };
type Nexus = { plugin(config: { name: string; onAddOutputField(field: NexusField): void }): unknown };
type ExtensionService = { use(extend: (tools: { nexus: Nexus }) => { plugins: unknown[] }): void };

/** In GraphQL the arguments that hand out drafts do not exist, at any depth, for anybody. */
export const registerWithoutDraftArguments = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi
    .plugin('graphql')
    .service<ExtensionService>('extension')
    .use(({ nexus }) => ({
      plugins: [
        nexus.plugin({
          name: 'WithoutDraftArguments',
          onAddOutputField: (field) => {
            for (const name of DRAFT_PARAMETERS) delete field.args?.[name];
          },
        }),
      ],
    }));
};
