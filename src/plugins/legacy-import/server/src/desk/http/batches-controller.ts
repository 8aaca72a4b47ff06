import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ACTIONS } from '../../../../shared/contracts';
import { getService } from '../../services';
import { NO_BATCH } from '../../refusal';
import { batchIdOf, parseBatchList, parseNewBatch, parseReport } from '../requests/parse-request';
import { actorOf, mayAlso } from './admin-user';
import { answer, answerError, answerRefusal, bodyOf } from './answer';

export const MAY_NOT_PUBLISH = {
  status: 403,
  message: 'Your role may import drafts, but not publish old pages.',
  details: { code: 'may-not-publish' },
};

export const createBatchesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const desk = () => getService({ strapi }, 'batches');
  return {
    async list(ctx: Context) {
      const { page, pageSize } = parseBatchList(ctx.query);
      const { batches, total } = await desk().list({ page, pageSize });
      ctx.body = { data: batches, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } } };
    },

    async create(ctx: Context) {
      const { name, publisherId, publish } = parseNewBatch(bodyOf(ctx));
      if (publish && !mayAlso(ctx, ACTIONS.publish)) return answerError(ctx, MAY_NOT_PUBLISH);
      const request = { name: name ?? null, publisherId: publisherId ?? null, publish, createdBy: actorOf(ctx) };
      answer(ctx, await desk().create(request), ({ batch }) => {
        ctx.status = 201;
        ctx.body = { data: batch };
      });
    },

    async find(ctx: Context) {
      const id = batchIdOf(ctx.params);
      if (id === null) return answerRefusal(ctx, NO_BATCH);
      answer(ctx, await desk().find(id), ({ batch }) => {
        ctx.body = { data: batch };
      });
    },

    async report(ctx: Context) {
      const id = batchIdOf(ctx.params);
      const { format } = parseReport(ctx.query);
      if (id === null) return answerRefusal(ctx, NO_BATCH);
      answer(ctx, await getService({ strapi }, 'report')(id, format), ({ fileName, stream }) => {
        ctx.attachment(fileName);
        ctx.type = format === 'json' ? 'application/json' : 'text/plain; charset=utf-8';
        ctx.body = stream;
      });
    },

    async remove(ctx: Context) {
      const id = batchIdOf(ctx.params);
      if (id === null) return answerRefusal(ctx, NO_BATCH);
      answer(ctx, await desk().remove(id), () => {
        ctx.status = 204;
      });
    },
  };
};
