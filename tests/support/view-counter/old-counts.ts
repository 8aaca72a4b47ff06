import type { Core } from '@strapi/strapi';

type Total = { imported: unknown; imported_visits: unknown };

/** What the counter holds of the time before it, for one article in Vietnamese; null where it knows nothing of it. */
export const oldViews = async (strapi: Core.Strapi, documentId: string): Promise<number | null> => {
  const total: Total | undefined = await strapi.db
    .connection('vc_total')
    .join('vc_target', 'vc_target.id', 'vc_total.target_id')
    .where({ uid: 'api::article.article', document_id: documentId, locale: 'vi' })
    .first('imported', 'imported_visits');
  return total ? Number(total.imported) : null;
};

/** The same for the whole site. */
export const oldSiteTotals = async (strapi: Core.Strapi): Promise<{ views: number; visits: number }> => {
  const total: Total | undefined = await strapi.db.connection('vc_total').where({ target_id: 0 }).first('imported', 'imported_visits');
  return { views: Number(total?.imported), visits: Number(total?.imported_visits) };
};
