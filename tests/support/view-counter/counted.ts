import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { PAGES_TARGET, SITE_TARGET, WHOLE_TYPE } from '../../../src/plugins/view-counter/server/src/tables/targets';

/** Views of one version on one day (YYYYMMDD), as if they had come through the door. Without `documentId`: of pages that name no document. */
type Counted = {
  uid?: string;
  documentId?: string;
  locale?: string;
  day: number;
  views: number;
  uniques?: number;
  visits?: number;
  visitors?: number;
};

type Numbers = { views: number; uniques: number; visits: number; visitors: number };

const addTo = async (trx: Knex, target: number, day: number, { views, uniques, visits, visitors }: Numbers): Promise<void> => {
  await trx.raw(
    `INSERT INTO vc_total (target_id, views, uniques, visits) VALUES (?, ?, ?, ?) ON CONFLICT (target_id) DO UPDATE SET
      views = vc_total.views + excluded.views, uniques = vc_total.uniques + excluded.uniques, visits = vc_total.visits + excluded.visits`,
    [target, views, uniques, visits],
  );
  await trx.raw(
    `INSERT INTO vc_day (target_id, day, views, uniques, visits, visitors) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (target_id, day) DO UPDATE SET
      views = vc_day.views + excluded.views, uniques = vc_day.uniques + excluded.uniques, visits = vc_day.visits + excluded.visits,
      visitors = vc_day.visitors + excluded.visitors`,
    [target, day, views, uniques, visits, visitors],
  );
};

const targetId = async (trx: Knex, uid: string, documentId: string, locale: string): Promise<number> => {
  const key = { uid, document_id: documentId, locale };
  await trx('vc_target').insert(key).onConflict(['document_id', 'uid', 'locale']).ignore();
  const row = await trx('vc_target').where(key).first<{ id: number | string }>('id');
  return Number(row.id);
};

/** Writes what the door would have: the document's row, its type's, the site's. `verify` holds. */
export const writeCounted = async (knex: Knex, rows: readonly Counted[]): Promise<void> => {
  await knex.transaction(async (trx) => {
    for (const { uid = '', documentId, locale = 'vi', day, views, ...given } of rows) {
      const numbers = { views, uniques: views, visits: views, visitors: views, ...given };
      if (documentId === undefined) {
        await addTo(trx, PAGES_TARGET, day, numbers);
      } else {
        await addTo(trx, await targetId(trx, uid, documentId, locale), day, numbers);
        await addTo(trx, await targetId(trx, uid, WHOLE_TYPE, locale), day, { ...numbers, visitors: 0 });
      }
      await addTo(trx, SITE_TARGET, day, numbers);
    }
  });
};

type OldBases = { raiseBase(base: { source: string; uid: string; documentId: string; views: number }): Promise<void> };

/** What was counted before this counter, as an importer of old pages brings it. The site's own base is independent of it. */
export const writeBase = (strapi: Core.Strapi, { uid, documentId }: { uid: string; documentId: string }, views: number): Promise<void> =>
  strapi.plugin('view-counter').service<OldBases>('imports').raiseBase({ source: 'test', uid, documentId, views });

/** What `npm run views -- verify` would find wrong. */
export const findProblems = async (strapi: Core.Strapi): Promise<unknown[]> => (await verify({ knex: strapi.db.connection })).problems;
