import type { Core } from '@strapi/strapi';
import { SITE_BASELINES } from '../../apply/import-tables-store';
import type { RaisedBase } from '../../apply/list-made';
import type { StoredBaseline } from '../../apply/site-baselines-store';
import type { OldCounts } from '../../apply/view-base-store';
import type { StoredMade } from '../made';

type Deps = { strapi: Core.Strapi; viewBases: OldCounts };

/** The base falls to what it was, unless something else has moved it since. */
export const takeBackViewBase = ({ viewBases }: Deps, { documentId, snapshot }: StoredMade): Promise<void> => {
  const { before, after } = snapshot as RaisedBase;
  return viewBases.lower(documentId, { from: after, to: before });
};

/** What the page showed of its site is forgotten, or what an earlier import kept of it stands again; the site's totals follow the pages that are left. */
export const takeBackSiteTotals = ({ strapi, viewBases }: Deps, { documentId, batchId, snapshot }: StoredMade): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const own = (await trx(SITE_BASELINES).where({ article_id: documentId, batch_id: batchId })) as StoredBaseline[];
    if (own.length === 0) return;
    await trx(SITE_BASELINES).where({ article_id: documentId, batch_id: batchId }).delete();
    const before = (snapshot ?? []) as StoredBaseline[];
    if (before.length > 0) await trx(SITE_BASELINES).insert(before).onConflict(['article_id', 'statistic']).ignore();
    const publisherId = own[0]?.publisher_id ?? null;
    const left = await trx(SITE_BASELINES)
      .where({ publisher_id: publisherId })
      .whereIn('statistic', ['views', 'visits'])
      .groupBy('statistic')
      .select('statistic')
      .max<{ statistic: string; value: number | string }[]>({ value: 'value' });
    const greatest = (statistic: string): number => Number(left.find((row) => row.statistic === statistic)?.value ?? 0);
    await viewBases.lowerSite({ publisherId, views: greatest('views'), visits: greatest('visits') });
  });
