/**
 * `vc_target` holds four kinds of rows:
 * - id 0, the site: every view there is;
 * - id -1, pages that name no document (the home page, lists): their views are the site's only;
 * - one row per (type, locale) with `document_id` '': the sum of its documents, so that a chart per type needs no sum over documents;
 * - one row per (type, document, locale).
 * For each day: site = pages + Σ documents, and each type's row = Σ its documents.
 */
export const SITE_TARGET = 0;
export const PAGES_TARGET = -1;
/** `document_id` of the row of a whole type. */
export const WHOLE_TYPE = '';
