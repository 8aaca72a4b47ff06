import { errors } from '@strapi/utils';
import { SOURCE_LOCALE } from '../domain/portal';
import { loadRow } from './entry-store';
import { assertKnownLocale } from './known-locale';
import { hasDraftAndPublish, isLocalized, localeOf, type WriteStep } from './write-context';

const { ValidationError } = errors;

/** vi first (rule 13): another locale is added to a document that already stands in Vietnamese, and outlives it never. */
export const refuseLocaleWithoutVietnamese: WriteStep = async ({ strapi, hooks, context, next }) => {
  const { uid, action, params } = context;
  if (!isLocalized(strapi, uid) || !['create', 'update', 'delete'].includes(action)) return next();

  const locale = localeOf(context);
  if (action !== 'delete' && locale !== SOURCE_LOCALE) {
    await assertKnownLocale(strapi, locale);
    const source = params.documentId
      ? await loadRow(strapi, uid, { documentId: params.documentId, locales: [SOURCE_LOCALE], version: 'draft' })
      : null;
    if (!source && (hasDraftAndPublish(strapi, uid) || hooks.slugFrom)) {
      throw new ValidationError(`Write the Vietnamese version first: an entry exists in vi before it exists in ${locale}.`, { locale });
    }
  }
  if (action === 'delete' && params.locale === SOURCE_LOCALE && params.documentId) {
    const other: unknown = await strapi.db.query(uid).findOne({ where: { documentId: params.documentId, locale: { $ne: SOURCE_LOCALE } } });
    if (other)
      throw new ValidationError('The Vietnamese version goes last: delete the other languages first, or the whole entry.', {
        locale: SOURCE_LOCALE,
      });
  }
  return next();
};

/** What may not be deleted, and why: asked of the type itself. */
export const refuseDelete: WriteStep = async ({ strapi, hooks, context, next }) => {
  const { documentId } = context.params;
  if (context.action !== 'delete' || !hooks.checkDelete || !documentId) return next();
  const problems = await hooks.checkDelete({ strapi, documentId });
  if (problems.length > 0) throw new ValidationError(problems.join(' '));
  return next();
};
