import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { createCounterViewBases } from './counter-view-bases';
import { SITE_BASELINES, VIEW_BASES } from './import-tables-store';
import type { SiteTotals, ViewBases } from './view-base-store';

type Deps = { strapi: Core.Strapi };
type Base = { article_id: string; views: number | string };
type Baseline = { publisher_id: string | null; statistic: 'views' | 'visits'; value: number | string };

/**
 * What imports left here before there was a view counter becomes the counter's, at each start. Nothing is counted twice: a base is forgotten
 * here in the transaction that gives it away, and the totals of a site never rise above what its pages showed. The baselines stay: they say
 * which page showed what.
 */
export const moveViewBases = async ({ strapi }: Deps): Promise<void> => {
  const counter = createCounterViewBases({ strapi });
  if (!counter) return;
  while (await moveOne({ strapi }, counter)) await setImmediate();
  for (const totals of await loadSiteTotals({ strapi })) await counter.raiseSite(totals);
};

const moveOne = ({ strapi }: Deps, counter: ViewBases): Promise<boolean> =>
  strapi.db.transaction(async ({ trx }) => {
    const base = (await trx(VIEW_BASES).orderBy('article_id').forUpdate().first()) as Base | undefined;
    if (!base) return false;
    await counter.raise(base.article_id, Number(base.views));
    await trx(VIEW_BASES).where({ article_id: base.article_id }).delete();
    return true;
  });

const loadSiteTotals = ({ strapi }: Deps): Promise<SiteTotals[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const rows = await trx(SITE_BASELINES)
      .whereIn('statistic', ['views', 'visits'])
      .groupBy('publisher_id', 'statistic')
      .select('publisher_id', 'statistic')
      .max<Baseline[]>({ value: 'value' });
    const greatest = (publisherId: string | null, statistic: Baseline['statistic']): number | null => {
      const row = rows.find((candidate) => candidate.publisher_id === publisherId && candidate.statistic === statistic);
      return row ? Number(row.value) : null;
    };
    return [...new Set(rows.map((row) => row.publisher_id))].map((publisherId) => ({
      publisherId,
      views: greatest(publisherId, 'views'),
      visits: greatest(publisherId, 'visits'),
    }));
  });
