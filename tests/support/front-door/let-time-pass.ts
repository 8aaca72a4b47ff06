import type { Core } from '@strapi/strapi';
import type { Clock } from '../../../src/plugins/front-door/server/src/front-door';

/** As old as counts of reads may be in an answer from memory. */
export const COUNTS_MS = 2_000;

/** Moves the clock of the front door and of the reading views. Returns what brings the date back; what has elapsed never goes back. */
export const letTimePass = ({ strapi }: { strapi: Core.Strapi }, ms: number): (() => void) => {
  const clock = strapi.plugin('front-door').service<Clock>('clock');
  const { now, elapsed } = clock;
  Object.assign(clock, { now: () => new Date(now().getTime() + ms), elapsed: () => elapsed() + ms });
  return () => {
    clock.now = now;
  };
};
