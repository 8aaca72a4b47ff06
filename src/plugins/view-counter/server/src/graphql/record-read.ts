import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { refusalError } from './refusal-error';
import { readsInInts, toInt } from './schema';

/** What Strapi hands to every resolver of a request. */
export type Context = { koaContext: { req: IncomingMessage } };

export const originOf = ({ koaContext: { req } }: Context) => ({ peer: req.socket.remoteAddress, headers: req.headers });

/** Parsed, judged and counted by the same code as the body of a POST, from the same socket and headers. */
export const recordRead =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (_parent: unknown, body: Record<string, unknown>, context: Context) => {
    const recorded = await getService({ strapi }, 'hits').recordHit({ ...originOf(context), body });
    if (!recorded.recorded) throw refusalError(recorded.refusal);
    const { counted, views, site } = recorded.reply.data;
    return {
      counted,
      views: views === null ? null : toInt(views),
      site: { ...site, today: readsInInts(site.today), total: readsInInts(site.total) },
    };
  };
