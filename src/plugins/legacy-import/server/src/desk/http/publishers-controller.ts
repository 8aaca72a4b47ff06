import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../../services';
import { parseSearch } from '../requests/parse-request';

export const createPublishersController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async search(ctx: Context) {
    const { q } = parseSearch(ctx.query);
    ctx.body = { data: await getService({ strapi }, 'publishers').search(q) };
  },
});
