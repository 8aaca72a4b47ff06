import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { actorOf } from '../admin-actor';
import { mayReadOf } from '../reports/named-entries';
import { getService } from '../services';
import { parseUpload } from './parse-upload';
import type { Refusal } from './run-guard';

type Deps = { strapi: Core.Strapi };
/** Strapi adds one method per status to Koa's context. */
type Answers = Context & { notFound(message: string): void; conflict(message: string): void };

const answerRefusal = (ctx: Context, { because, text }: Refusal): void => {
  const answers = ctx as Answers;
  if (because === 'unknown') answers.notFound(text);
  else answers.conflict(text);
};

const idOf = (ctx: Context): number => {
  const { id } = ctx.params as { id: string };
  return /^\d{1,15}$/.test(id) ? Number(id) : -1;
};

export const createImportController = ({ strapi }: Deps) => {
  const service = () => getService({ strapi }, 'imports');
  return {
    async analyse(ctx: Context) {
      ctx.body = { data: await service().analyse(await parseUpload(ctx), mayReadOf(ctx.state)) };
    },

    /** 202: the run goes on by itself; its progress is asked for with `find`. */
    async start(ctx: Context) {
      const started = await service().start(await parseUpload(ctx), { actor: actorOf(ctx) });
      if (!started.ok) return answerRefusal(ctx, started);
      ctx.status = 202;
      ctx.body = { data: started.run };
    },

    async resume(ctx: Context) {
      const started = await service().resume(idOf(ctx), { actor: actorOf(ctx) });
      if (!started.ok) return answerRefusal(ctx, started);
      ctx.status = 202;
      ctx.body = { data: started.run };
    },

    async undo(ctx: Context) {
      const undone = await service().undo(idOf(ctx), actorOf(ctx));
      if (!undone.ok) return answerRefusal(ctx, undone);
      ctx.body = { data: undone.run };
    },

    async list(ctx: Context) {
      ctx.body = { data: await service().list() };
    },

    async find(ctx: Context) {
      const run = await service().find(idOf(ctx));
      if (!run) return (ctx as Answers).notFound(`There is no import ${(ctx.params as { id: string }).id}.`);
      ctx.body = { data: run };
    },
  };
};
