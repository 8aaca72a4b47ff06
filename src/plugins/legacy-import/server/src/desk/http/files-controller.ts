import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { INTAKE_REFUSALS } from '../../../../shared/intake-refusals';
import { getService } from '../../services';
import { NO_BATCH } from '../../refusal';
import { batchIdOf, parseFile } from '../requests/parse-request';
import { answer, answerError, answerRefusal } from './answer';

/** What is left of a refused upload is read and dropped, so that the browser gets to the answer; of more than this, the connection ends. */
const DROPPED_BYTES = 64 * 1024 * 1024;

const NOT_RAW = {
  status: 415,
  message: 'Send the bytes of the file as they are, as application/octet-stream.',
  details: { code: 'not-raw' },
};

export const createFilesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const files = () => getService({ strapi }, 'files');
  return {
    /** The body never stands in memory: it goes from the connection to the disk. */
    async receive(ctx: Context) {
      const id = batchIdOf(ctx.params);
      const { path } = parseFile(ctx.query);
      const declaredBytes = Number(ctx.get('content-length')) || undefined;
      if ((declaredBytes ?? 0) > DROPPED_BYTES) ctx.set('Connection', 'close');
      if (id === null) return answerRefusal(ctx, NO_BATCH);
      // Strapi has read a body of a type that it knows; of that nothing is left here.
      if (!ctx.is('application/octet-stream')) return answerError(ctx, NOT_RAW);
      const received = await files().receive(id, { path, source: ctx.req, declaredBytes });
      if (!received.ok && 'refusal' in received) {
        const { code, message, path: name } = received.refusal;
        return answerError(ctx, { status: INTAKE_REFUSALS[code], message, details: { code, path: name } });
      }
      answer(ctx, received, ({ file }) => {
        ctx.status = 201;
        ctx.body = { data: file };
      });
    },

    async remove(ctx: Context) {
      const id = batchIdOf(ctx.params);
      const { path } = parseFile(ctx.query);
      if (id === null) return answerRefusal(ctx, NO_BATCH);
      answer(ctx, await files().remove(id, path), () => {
        ctx.status = 204;
      });
    },
  };
};
