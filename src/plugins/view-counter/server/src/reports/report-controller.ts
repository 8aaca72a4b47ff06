import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { typeWithUid } from '../counts/counted-types';
import { getService } from '../services';
import { buildReport } from './build-report';
import { mayReadOf } from './named-entries';
import { loadDocumentReads, loadOverview } from './overview';
import { toCsv } from './report-csv';
import { parseColumn, parseCsv, parseReport } from './report-query';

type Deps = { strapi: Core.Strapi };

const mayRead = (ctx: Context) => mayReadOf(ctx.state);

/** Counted or not: a type that is no longer counted keeps its numbers. */
const assertType = ({ strapi }: Deps, uid: string | undefined): void => {
  if (uid === undefined || typeWithUid({ strapi }, uid)) return;
  throw new errors.ValidationError(
    `uid: expected the UID of a content type, such as "api::article.article", but got "${uid.slice(0, 100)}".`,
  );
};

export const createReportController = ({ strapi }: Deps) => ({
  async overview(ctx: Context) {
    ctx.body = { data: await loadOverview({ strapi, mayRead: mayRead(ctx) }) };
  },

  async document(ctx: Context) {
    const { uid, documentId } = ctx.params as { uid: string; documentId: string };
    assertType({ strapi }, uid);
    ctx.body = { data: await loadDocumentReads({ strapi, uid, documentId }) };
  },

  async column(ctx: Context) {
    const { uid, documentIds } = parseColumn(ctx.query);
    assertType({ strapi }, uid);
    const totals = await getService({ strapi }, 'counts').totalsOf(documentIds);
    ctx.body = { data: Object.fromEntries(documentIds.map((documentId) => [documentId, totals.get(documentId) ?? 0])) };
  },

  async report(ctx: Context) {
    const asked = parseReport(ctx.query);
    assertType({ strapi }, asked.uid);
    ctx.body = { data: await buildReport({ strapi, asked, mayRead: mayRead(ctx) }) };
  },

  async csv(ctx: Context) {
    const { asked, kind } = parseCsv(ctx.query);
    assertType({ strapi }, asked.uid);
    const report = await buildReport({ strapi, asked, mayRead: mayRead(ctx) });
    ctx.attachment(`views-${kind}-${report.period.from}-${report.period.to}.csv`);
    ctx.type = 'text/csv; charset=utf-8';
    ctx.body = toCsv(report, kind);
  },
});
