import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readingNow } from '../../../reading/kept/front-door';
import { sendKept } from '../../../reading/kept/keep-answer';
import { resolvePath } from '../../../reading/redirects/resolve-path';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async resolve(ctx: Context) {
    const answer = await resolvePath({ strapi, query: ctx.query });
    sendKept({ strapi }, ctx, { answer, now: readingNow({ strapi }) });
  },
});
