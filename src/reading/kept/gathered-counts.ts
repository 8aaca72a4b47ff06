import type { Core } from '@strapi/strapi';
import { viewCountsOf, type ViewCounts } from '../view-counts';

type Totals = ReadonlyMap<string, number>;

/** Questions of one turn of the event loop are asked by one query. */
const gather = (asked: ViewCounts): ViewCounts => {
  let waiting: { ids: Set<string>; totals: Promise<Totals> } | null = null;
  const ask = async (ids: Set<string>): Promise<Totals> => {
    await new Promise(setImmediate);
    waiting = null;
    return asked.totalsOf([...ids]);
  };
  return {
    totalsOf: (documentIds) => {
      if (waiting === null) {
        const ids = new Set<string>();
        waiting = { ids, totals: ask(ids) };
      }
      for (const id of documentIds) waiting.ids.add(id);
      return waiting.totals;
    },
  };
};

const known = new WeakMap<Core.Strapi, ViewCounts>();

/** For whoever renews one of many answers. */
export const gatheredCountsOf = ({ strapi }: { strapi: Core.Strapi }): ViewCounts => {
  const counts = known.get(strapi) ?? gather(viewCountsOf({ strapi }));
  known.set(strapi, counts);
  return counts;
};
