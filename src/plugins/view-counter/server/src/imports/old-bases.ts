import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { TargetKey } from '../hits/hit';
import { nameOf } from '../hits/fold';
import { getService } from '../services';
import { clientOf } from '../tables/table-store';
import { findTargetIds } from '../tables/target-store';
import { SITE_EXTERNAL_ID } from './import-row';
import { isImported, readImported } from './ledger-store';
import { lower, raise } from './move-base';

type Deps = { strapi: Core.Strapi };

/** For importers of old pages. `source` names the importer; all that it ever brings is one run, which can be undone. Everything joins the running transaction. */
export type OldBases = {
  /** What was imported for a document in the default locale; null where nothing was. */
  baseOf(documentId: string, uid: string): Promise<number | null>;
  /** The base becomes this many views, unless it is higher. */
  raiseBase(base: { source: string; uid: string; documentId: string; views: number }): Promise<void>;
  /** The totals of one old site become this, unless they are higher; those of several sites add up. */
  raiseSite(base: { source: string; site: string; views: number | null; visits: number | null }): Promise<void>;
  /** An import is taken back: the base falls to `to`, where it still is `from`; a number that was moved since stays, and none is shown below 0. */
  lowerBase(base: { source: string; uid: string; documentId: string; from: number; to: number }): Promise<void>;
  /** What one old site gives to the site's totals falls to this, unless it is less. */
  lowerSite(base: { source: string; site: string; views: number; visits: number }): Promise<void>;
};

export const createOldBases = ({ strapi }: Deps): OldBases => {
  const targetOf = (uid: string, documentId: string): TargetKey => {
    const schema = strapi.contentTypes[uid as keyof typeof strapi.contentTypes] as { pluginOptions?: { i18n?: { localized?: boolean } } };
    const { defaultLocale } = getService({ strapi }, 'settings').options();
    return { uid, documentId, locale: schema.pluginOptions?.i18n?.localized ? defaultLocale : '' };
  };
  const inTransaction = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> => strapi.db.transaction(({ trx }) => work(trx));

  return {
    baseOf: (documentId, uid) =>
      inTransaction(async (trx) => {
        const target = targetOf(uid, documentId);
        const id = (await findTargetIds(trx, [target])).get(nameOf(target));
        return id !== undefined && (await isImported(trx, id, 'views')) ? readImported(trx, id) : null;
      }),

    raiseBase: ({ source, uid, documentId, views: value }) =>
      inTransaction((trx) => {
        const row = { line: 0, externalId: documentId, url: null, target: targetOf(uid, documentId), metric: 'views' as const, value };
        return raise(trx, { client: clientOf(strapi), importer: source, source, row });
      }),

    lowerBase: ({ source, uid, documentId, from, to }) =>
      inTransaction((trx) => {
        const row = { line: 0, externalId: documentId, url: null, target: targetOf(uid, documentId), metric: 'views' as const, value: to };
        return lower(trx, { client: clientOf(strapi), importer: source, source, row }, { from });
      }),

    lowerSite: ({ source: importer, site, views, visits }) =>
      inTransaction(async (trx) => {
        const request = { client: clientOf(strapi), importer, source: `${importer}: ${site}` };
        const row = { line: 0, externalId: SITE_EXTERNAL_ID, url: null, target: null };
        await lower(trx, { ...request, row: { ...row, metric: 'views', value: views } }, { from: null });
        await lower(trx, { ...request, row: { ...row, metric: 'visits', value: visits } }, { from: null });
      }),

    raiseSite: ({ source: importer, site, views, visits }) =>
      inTransaction(async (trx) => {
        const source = `${importer}: ${site}`;
        const row = { line: 0, externalId: SITE_EXTERNAL_ID, url: null, target: null };
        if (views !== null)
          await raise(trx, { client: clientOf(strapi), importer, source, row: { ...row, metric: 'views', value: views } });
        if (visits !== null)
          await raise(trx, { client: clientOf(strapi), importer, source, row: { ...row, metric: 'visits', value: visits } });
      }),
  };
};
