import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

type Deps = { strapi: Core.Strapi };

/** So long, in milliseconds, an import keeps everybody else waiting; a request takes several turns of the event loop. */
const LONGEST_TURN = 10;

/** The moments at which Strapi lets others look on, some fifty times while it writes an article with its components. */
const MOMENTS = ['beforeCreate', 'beforeUpdate', 'beforeFindMany', 'beforeFindOne'] as const;

/**
 * While `work` writes, others have their turns as well. SQLite answers in the same tick and the document service never waits for anything else: without
 * this a server that imports reads no request before the page is written. The transaction stays open meanwhile; who wants to write waits for its end.
 */
export const withFairTurns = async <T>({ strapi }: Deps, work: () => Promise<T>): Promise<T> => {
  let since = performance.now();
  const giveWay = async (): Promise<void> => {
    if (performance.now() - since < LONGEST_TURN) return;
    await setImmediate();
    since = performance.now();
  };
  const stop = strapi.db.lifecycles.subscribe(Object.fromEntries(MOMENTS.map((moment) => [moment, giveWay])));
  try {
    return await work();
  } finally {
    stop();
  }
};
