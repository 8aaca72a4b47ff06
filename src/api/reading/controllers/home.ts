import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { featuredChoiceOf } from '../../../reading/home/featured-choice';
import { parseHomeRequest } from '../../../reading/home/parse-home-request';
import { readHome } from '../../../reading/home/read-home';
import { siteCountsOf, viewCountsOf } from '../../../reading/view-counts';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async show(ctx: Context) {
    const request = parseHomeRequest(ctx.query);
    const { answer } = await readHome({
      strapi,
      request,
      viewCounts: viewCountsOf({ strapi }),
      siteCounts: siteCountsOf({ strapi }),
      featuredChoice: featuredChoiceOf({ strapi }),
      now: new Date(),
    });
    ctx.body = answer;
  },
});
