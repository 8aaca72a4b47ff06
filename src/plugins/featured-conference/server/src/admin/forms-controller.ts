import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { serverAddress } from '../addresses';
import { knownLocale } from '../requests/parameters';
import { getService } from '../services';
import { parseFormsQuery } from './parse-query';
import { formsOf } from './rules/forms-of';

type Deps = { strapi: Core.Strapi };

const graphqlPath = ({ strapi }: Deps): string | null =>
  'graphql' in strapi.plugins ? strapi.config.get<string>('plugin::graphql.endpoint', '/graphql') : null;

export const createFormsController = ({ strapi }: Deps) => ({
  async find(ctx: Context) {
    const { locale: asked, at } = parseFormsQuery(ctx.query);
    const now = getService({ strapi }, 'clock').now();
    const locale = await knownLocale({ strapi }, asked);
    const { event } = await getService({ strapi }, 'block').choose({ locale, now, drafts: false });
    ctx.body = {
      data: formsOf({
        place: {
          origin: serverAddress({ strapi }, ctx),
          prefix: strapi.config.get<string>('api.rest.prefix', '/api'),
          graphql: graphqlPath({ strapi }),
        },
        locale,
        at: at ?? now,
        token: getService({ strapi }, 'previews').sign({ locale, now }),
        featured: event?.documentId ?? null,
      }),
    };
  },
});
