import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ACTIONS } from '../../../../shared/contracts';
import { getService } from '../../services';
import { NO_PAGE } from '../../refusal';
import { parseCorrections } from '../requests/parse-corrections';
import { pageIdOf, parsePageImport, parsePageQuery, parsePicture, parseSettle, parseSettleMany } from '../requests/parse-request';
import { actorOf, mayAlso } from './admin-user';
import { answer, answerError, answerRefusal, bodyOf } from './answer';
import { MAY_NOT_PUBLISH } from './batches-controller';

/** A file of a stranger, shown where editors are logged in: it is a picture by its bytes, and nothing else whatever a browser thinks. */
const PICTURE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, max-age=300',
};

export const createPagesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const desk = () => getService({ strapi }, 'pages');
  const settledBy = (ctx: Context, settled: boolean) => (settled ? { by: actorOf(ctx), at: new Date() } : null);
  return {
    async list(ctx: Context) {
      ctx.body = { data: await desk().list(parsePageQuery(ctx.query)) };
    },

    async find(ctx: Context) {
      const id = pageIdOf(ctx.params);
      if (id === null) return answerRefusal(ctx, NO_PAGE);
      answer(ctx, await desk().find(id), ({ page }) => {
        ctx.body = { data: page };
      });
    },

    async picture(ctx: Context) {
      const id = pageIdOf(ctx.params);
      const { url } = parsePicture(ctx.query);
      if (id === null) return answerRefusal(ctx, NO_PAGE);
      answer(ctx, await desk().picture(id, url), ({ mime, size, stream }) => {
        ctx.set(PICTURE_HEADERS);
        ctx.type = mime;
        ctx.length = size;
        ctx.body = stream;
      });
    },

    async correct(ctx: Context) {
      const id = pageIdOf(ctx.params);
      const corrections = parseCorrections(bodyOf(ctx));
      if (id === null) return answerRefusal(ctx, NO_PAGE);
      answer(ctx, await desk().correct(id, corrections), ({ page }) => {
        ctx.body = { data: page };
      });
    },

    async import(ctx: Context) {
      const id = pageIdOf(ctx.params);
      const { publish } = parsePageImport(bodyOf(ctx));
      if (publish && !mayAlso(ctx, ACTIONS.publish)) return answerError(ctx, MAY_NOT_PUBLISH);
      if (id === null) return answerRefusal(ctx, NO_PAGE);
      answer(ctx, await desk().import(id, { publish }), ({ page }) => {
        ctx.body = { data: page };
      });
    },

    async settle(ctx: Context) {
      const id = pageIdOf(ctx.params);
      const { settled } = parseSettle(bodyOf(ctx));
      if (id === null) return answerRefusal(ctx, NO_PAGE);
      answer(ctx, await desk().settle(id, settledBy(ctx, settled)), ({ row }) => {
        ctx.body = { data: row };
      });
    },

    async settleMany(ctx: Context) {
      const { pageIds, settled } = parseSettleMany(bodyOf(ctx));
      ctx.body = { data: { settled: await desk().settleMany(pageIds, settledBy(ctx, settled)) } };
    },
  };
};
