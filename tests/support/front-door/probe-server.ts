import type { Context } from 'koa';
import { bootStrapi, type TestStrapi } from '../strapi';
import { createAsk } from './ask';
import { openProbe, PROBE, type Probe } from './probe-route';

/** Long enough to be worth compressing. */
export const LONG = { data: { name: 'Hội nghị triển khai nhiệm vụ. '.repeat(200) } };

export type ProbeServer = {
  server: TestStrapi;
  probe: Probe;
  ask: ReturnType<typeof createAsk>;
  /** An address of the probe that nobody has asked for. */
  fresh(): string;
  /** Before each test: the probe answers by its path, and all it answers is kept. */
  reset(): void;
};

/** A booted Strapi with the probe behind its door. */
export const bootProbeServer = async (env: Record<string, string> = {}): Promise<ProbeServer> => {
  const server = await bootStrapi({ env });
  const probe = openProbe({ strapi: server.strapi });
  let names = 0;
  return {
    server,
    probe,
    ask: createAsk({ strapi: server.strapi }),
    fresh: () => {
      names += 1;
      return `${PROBE}/n${names}`;
    },
    reset: () => {
      probe.runs = 0;
      probe.keeping = { until: null, maxAge: 60 };
      probe.answer = (ctx: Context) => ({ data: { name: 'Hội nghị', path: ctx.path.replace(/\/$/, '') } });
    },
  };
};
