import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ACTIONS } from '../../../../shared/contracts';
import { getService } from '../../services';
import { NO_BATCH, type Refusal } from '../../refusal';
import { batchIdOf, parseImport } from '../requests/parse-request';
import { mayAlso } from './admin-user';
import { answer, answerError, answerRefusal, bodyOf } from './answer';
import { MAY_NOT_PUBLISH } from './batches-controller';

type Begin = (id: string) => Promise<{ ok: true } | Refusal>;

/** Long work: 202 means that it has begun; how far it is, the batch says. */
export const createWorkController = ({ strapi }: { strapi: Core.Strapi }) => {
  const jobs = () => getService({ strapi }, 'jobs');
  const desk = () => getService({ strapi }, 'batches');

  const accept = async (ctx: Context, begin: Begin): Promise<void> => {
    const id = batchIdOf(ctx.params);
    const begun = id === null ? NO_BATCH : await begin(id);
    if (id === null || !begun.ok) return answerRefusal(ctx, begun.ok ? NO_BATCH : begun);
    answer(ctx, await desk().find(id), ({ batch }) => {
      ctx.status = 202;
      ctx.body = { data: batch };
    });
  };

  /** Whether what a batch does next publishes, which not every role may. */
  const isForbidden = async (ctx: Context): Promise<boolean> => {
    const id = batchIdOf(ctx.params);
    const found = id === null || mayAlso(ctx, ACTIONS.publish) ? null : await desk().find(id);
    return found?.ok === true && found.batch.publish;
  };

  return {
    recognize: (ctx: Context) => accept(ctx, (id) => jobs().start(id, 'recognize')),

    async import(ctx: Context) {
      const { pageIds } = parseImport(bodyOf(ctx));
      if (await isForbidden(ctx)) return answerError(ctx, MAY_NOT_PUBLISH);
      await accept(ctx, (id) => jobs().start(id, 'import', { pageIds: pageIds ?? null }));
    },

    async resume(ctx: Context) {
      if (await isForbidden(ctx)) return answerError(ctx, MAY_NOT_PUBLISH);
      await accept(ctx, (id) => jobs().resume(id));
    },

    stop: (ctx: Context) => accept(ctx, (id) => jobs().stop(id)),
    async previewUndo(ctx: Context) {
      const id = batchIdOf(ctx.params);
      const found = id === null ? NO_BATCH : await desk().find(id);
      if (id === null || !found.ok) return answerRefusal(ctx, NO_BATCH);
      ctx.body = { data: await getService({ strapi }, 'undo').preview(id) };
    },

    undo: (ctx: Context) => accept(ctx, (id) => jobs().start(id, 'undo')),
  };
};
