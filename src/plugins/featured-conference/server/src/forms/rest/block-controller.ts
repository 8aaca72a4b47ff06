import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { keepAnswer } from '../../door';
import { admitBlockRequest } from '../../requests/block-request';
import { entityTag } from '../../requests/rules/entity-tag';
import { getService } from '../../services';

/** `GET /api/featured-conference`. */
export const createBlockController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async show(ctx: Context) {
    const request = await admitBlockRequest({ strapi }, ctx);
    if (!request) return;
    const answer = await getService({ strapi }, 'block').read(request);
    const text = JSON.stringify(answer);
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = text;
    ctx.set('ETag', entityTag(text));
    const { validUntil } = answer.meta;
    if (!request.drafts) keepAnswer({ strapi }, ctx, { until: validUntil === null ? null : new Date(validUntil) });
  },
});
