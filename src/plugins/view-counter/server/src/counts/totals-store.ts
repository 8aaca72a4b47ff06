import type { Core } from '@strapi/strapi';
import { oneOf, readRows } from './read-store';

type Wanted = { strapi: Core.Strapi; documentIds: readonly string[] };

/** Shown numbers (imported + adjusted + counted), all locales together; an id that was never counted is missing. One query. */
export const loadTotals = async ({ strapi, documentIds }: Wanted): Promise<ReadonlyMap<string, number>> => {
  if (documentIds.length === 0) return new Map();
  const among = oneOf({ strapi }, 't.document_id', documentIds);
  const rows = await readRows<{ documentId: string; views: number | string }>({
    strapi,
    sql: `SELECT t.document_id AS "documentId", SUM(n.imported + n.adjusted + n.views) AS views
      FROM vc_target t JOIN vc_total n ON n.target_id = t.id WHERE ${among.sql} GROUP BY t.document_id`,
    bindings: among.bindings,
  });
  return new Map(rows.map(({ documentId, views }) => [documentId, Number(views)]));
};
