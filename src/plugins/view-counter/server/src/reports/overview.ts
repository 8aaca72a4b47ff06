import type { Core } from '@strapi/strapi';
import type { DocumentReads, Overview } from '../../../shared/contracts';
import { loadRanking } from '../counts/ranking-store';
import { siteToday } from '../counts/site-clock';
import { loadSiteReads } from '../counts/site-store';
import { getService } from '../services';
import { addDays } from '../time/local-time';
import { nameEntries, type MayRead } from './named-entries';
import { loadDays, loadFiltered, loadLocales } from './report-store';
import { toSeries } from './rules/series';

type Deps = { strapi: Core.Strapi };

const OVERVIEW_DAYS = 14;
const MOST_READ = 10;
const DOCUMENT_DAYS = 30;

/** What the home page shows at a glance. */
export const loadOverview = async ({ strapi, mayRead }: Deps & { mayRead: MayRead }): Promise<Overview> => {
  const today = siteToday({ strapi });
  const yesterday = addDays(today, -1);
  const range = { from: addDays(today, 1 - OVERVIEW_DAYS), to: today };
  const ranking = await loadRanking({ strapi, query: { from: today, to: today, limit: MOST_READ } });
  return {
    site: await getService({ strapi }, 'site').read(),
    yesterday: await loadSiteReads({ strapi, from: yesterday, to: yesterday }),
    days: toSeries(await loadDays({ strapi, subject: {}, range }), range, 'day'),
    mostRead: await nameEntries({ strapi, ranking, mayRead }),
  };
};

/** What stands beside the form of one document. */
export const loadDocumentReads = async ({
  strapi,
  uid,
  documentId,
}: Deps & { uid: string; documentId: string }): Promise<DocumentReads> => {
  const today = siteToday({ strapi });
  const range = { from: addDays(today, 1 - DOCUMENT_DAYS), to: today };
  const locales = await loadLocales({ strapi, uid, documentId });
  return {
    uid,
    documentId,
    total: locales.reduce((sum, { shown }) => sum + shown, 0),
    uniques: locales.reduce((sum, { uniques }) => sum + uniques, 0),
    locales,
    days: toSeries(await loadDays({ strapi, subject: { uid, documentId }, range }), range, 'day'),
    filtered: await loadFiltered({ strapi, range }),
  };
};
