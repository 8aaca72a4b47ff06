import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseListRequest } from '../../../reading/lists/parse-list-request';
import { readList } from '../../../reading/lists/read-list';
import type { ListKind } from '../../../reading/lists/shape';
import { viewCountsOf } from '../../../reading/view-counts';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = (kind: ListKind) => async (ctx: Context) => {
    const request = parseListRequest(kind, ctx.query);
    ctx.body = await readList(kind, { strapi, request, viewCounts: viewCountsOf({ strapi }), now: new Date() });
  };
  return {
    articles: answer('articles'),
    events: answer('events'),
    photoGalleries: answer('photo-galleries'),
    people: answer('people'),
  };
};
