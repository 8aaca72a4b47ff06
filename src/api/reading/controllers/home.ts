import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { featuredChoiceOf } from '../../../reading/home/featured-choice';
import { parseHomeRequest } from '../../../reading/home/parse-home-request';
import { readHome } from '../../../reading/home/read-home';
import { readingNow } from '../../../reading/kept/front-door';
import { sendKept } from '../../../reading/kept/keep-answer';
import { siteCountsOf, viewCountsOf } from '../../../reading/view-counts';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async show(ctx: Context) {
    const request = parseHomeRequest(ctx.query);
    const now = readingNow({ strapi });
    const { answer, content, until } = await readHome({
      strapi,
      request,
      viewCounts: viewCountsOf({ strapi }),
      siteCounts: siteCountsOf({ strapi }),
      featuredChoice: featuredChoiceOf({ strapi }),
      now,
    });
    sendKept({ strapi }, ctx, { answer, now, until, content });
  },
});
