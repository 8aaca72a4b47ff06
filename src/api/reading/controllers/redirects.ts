import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { resolvePath } from '../../../reading/redirects/resolve-path';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async resolve(ctx: Context) {
    ctx.body = await resolvePath({ strapi, query: ctx.query });
  },
});
