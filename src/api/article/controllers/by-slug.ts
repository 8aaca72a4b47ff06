import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerOrThrow, headersFor } from '../../../reading/answer';
import { readArticleBySlug } from '../../../reading/article-by-slug';
import { parseReadingRequest } from '../../../reading/parse-request';
import { viewCountsOf } from '../../../reading/view-counts';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async show(ctx: Context) {
    const { slug } = ctx.params as { slug: string };
    const request = parseReadingRequest({ slug, query: ctx.query });
    ctx.set(headersFor(request));
    ctx.body = answerOrThrow(await readArticleBySlug({ strapi, request, viewCounts: viewCountsOf({ strapi }), now: new Date() }));
  },
});
