import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { actorOf } from '../admin-actor';
import { mayReadOf } from '../reports/named-entries';
import { getService } from '../services';
import { parseAdjustment, parseAuditQuery } from './parse-adjustment';

type Deps = { strapi: Core.Strapi };

export const createAdjustmentController = ({ strapi }: Deps) => {
  const service = () => getService({ strapi }, 'adjustments');
  return {
    async adjust(ctx: Context) {
      const entry = await service().adjust(parseAdjustment((ctx.request as { body?: unknown }).body), actorOf(ctx));
      if (!entry) throw new errors.NotFoundError('There is no such version of a document of a counted type.');
      ctx.body = { data: entry };
    },

    async list(ctx: Context) {
      const query = parseAuditQuery(ctx.query);
      const { entries, total } = await service().list(query, mayReadOf(ctx.state));
      const { page, pageSize } = query;
      ctx.body = { data: entries, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } } };
    },
  };
};
