import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Pin, PinReport } from '../../../shared/contracts';
import { getService } from '../services';
import { documentIdOf } from './document-id';
import { parsePinInput } from './parse-pin-input';

type Deps = { strapi: Core.Strapi };

const NO_PIN = 'There is no such pin: somebody may have removed it.';

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

export const createPinsController = ({ strapi }: Deps) => {
  const pins = () => getService({ strapi }, 'pins');
  const now = () => getService({ strapi }, 'clock').now();
  return {
    async list(ctx: Context) {
      const at = now();
      const report: PinReport = {
        pins: await pins().list({ now: at }),
        now: at.toISOString(),
        eventUid: getService({ strapi }, 'options').eventType,
        locales: await getService({ strapi }, 'locales').list(),
      };
      ctx.body = { data: report };
    },

    async create(ctx: Context) {
      ctx.body = { data: await pins().create(parsePinInput(bodyOf(ctx)), now()) };
      ctx.status = 201;
    },

    async update(ctx: Context) {
      const pin: Pin | null = await pins().update(documentIdOf(ctx, NO_PIN), parsePinInput(bodyOf(ctx)), now());
      if (!pin) throw new errors.NotFoundError(NO_PIN);
      ctx.body = { data: pin };
    },

    async remove(ctx: Context) {
      const documentId = documentIdOf(ctx, NO_PIN);
      if (!(await pins().remove(documentId))) throw new errors.NotFoundError(NO_PIN);
      ctx.body = { data: { documentId } };
    },
  };
};
