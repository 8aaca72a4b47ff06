import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { EventReport, EventSearch } from '../../../shared/contracts';
import { getService } from '../services';
import { documentIdOf } from './document-id';
import { parseSearch } from './parse-query';

type Deps = { strapi: Core.Strapi };

const MOST_FOUND = 20;
const NO_EVENT = 'There is no such event: somebody may have deleted it.';

export const createEventsController = ({ strapi }: Deps) => {
  const source = () => getService({ strapi }, 'source');
  const now = () => getService({ strapi }, 'clock').now();
  return {
    async search(ctx: Context) {
      const found: EventSearch = await source().search({ ...parseSearch(ctx.query), limit: MOST_FOUND, now: now() });
      ctx.body = { data: found };
    },

    async explain(ctx: Context) {
      const documentId = documentIdOf(ctx, NO_EVENT);
      const at = now();
      const [event] = await source().describe({ documentIds: [documentId] });
      if (!event) throw new errors.NotFoundError(NO_EVENT);
      const report: EventReport = {
        explanations: await getService({ strapi }, 'block').explain({ documentId, now: at }),
        pins: await getService({ strapi }, 'pins').list({ now: at, eventId: documentId }),
        mayBePinned: event.locales.length > 0,
      };
      ctx.body = { data: report };
    },
  };
};
