import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusalBody } from '../hits/refusal';
import { getService } from '../services';

/**
 * The same hit as at the front door, for those who come through Strapi's stack. Its true purpose: Strapi offers an action as a token's scope
 * only where a content-API route stands behind it, and the front door stands before all routes.
 */
export const createIngestController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async ingest(ctx: Context) {
    const { req, request } = ctx;
    const origin = { peer: req.socket.remoteAddress, headers: req.headers };
    const recorded = await getService({ strapi }, 'hits').recordHit({ ...origin, body: request.body });
    ctx.set('Cache-Control', 'no-store');
    if (recorded.recorded) {
      ctx.body = recorded.reply;
      return;
    }
    const { refusal } = recorded;
    if (refusal.retryAfterSeconds !== undefined) ctx.set('Retry-After', String(refusal.retryAfterSeconds));
    ctx.status = refusal.status;
    ctx.body = refusalBody(refusal);
  },
});
