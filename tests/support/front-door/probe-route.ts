import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Door } from '../../../src/plugins/front-door/server/src/door';
import type { Keeping } from '../../../src/plugins/front-door/server/src/front-door';

type Deps = { strapi: Core.Strapi };

export const doorOf = ({ strapi }: Deps): Door => strapi.plugin('front-door').service<Door>('door');

/** A route of the test's own behind the door, and how often it was run. `answer` may be exchanged. */
export type Probe = {
  runs: number;
  keeping: Keeping | null;
  /** Its value becomes the body; undefined: it has written one itself. */
  answer(ctx: Context): unknown;
};

export const PROBE = '/api/door-probe';

/** `/api/door-probe/:name?locale=&page=`; the same route behind a slash at its end is nobody's door. */
export const openProbe = ({ strapi }: Deps): Probe => {
  const probe: Probe = { runs: 0, keeping: { until: null, maxAge: 60 }, answer: () => ({}) };
  strapi.server.router.get(`${PROBE}/:name`, async (ctx: Context) => {
    probe.runs += 1;
    const body = await probe.answer(ctx);
    if (body !== undefined) ctx.body = body;
    if (probe.keeping) doorOf({ strapi }).keep(ctx, probe.keeping);
  });
  doorOf({ strapi }).open([{ path: `${PROBE}/:name`, parameters: ['locale', 'page'] }]);
  return probe;
};
