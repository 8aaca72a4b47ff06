import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import type { DocumentHooks } from './document-hooks';
import { loadRow, whereOf } from './entry-store';
import { normalizeData } from './normalize-data';
import { schemaOf } from './schema-walk';
import { isLocalized, localeOf, type Data, type WriteStep } from './write-context';

/** Relations to localized types are edited in vi only (rule 13): in another locale they are left out of the write. */
const withoutVietnameseRelations = (strapi: Core.Strapi, uid: string, data: Data): Data => {
  const { attributes } = schemaOf(strapi, uid);
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => {
      const attribute = attributes[name];
      return !(attribute?.type === 'relation' && attribute.target && isLocalized(strapi, attribute.target));
    }),
  );
};

/** A locale that is added takes over from vi the relations that are the same in every language. */
const inheritRelations = async ({
  strapi,
  hooks,
  documentId,
  data,
}: {
  strapi: Core.Strapi;
  hooks: DocumentHooks;
  documentId: string;
  data: Data;
}): Promise<Data> => {
  const names = (hooks.inheritedRelations ?? []).filter((name) => !(name in data));
  if (names.length === 0) return data;
  const source = (await strapi.db.query(hooks.uid).findOne({
    where: whereOf(strapi, hooks.uid, { documentId, locales: [SOURCE_LOCALE], version: 'draft' }),
    populate: Object.fromEntries(names.map((name) => [name, { select: ['id', 'documentId'] }])),
  })) as Record<string, { documentId: string } | { documentId: string }[] | null> | null;
  const inherited = names.map((name) => {
    const value = source?.[name] ?? null;
    return [name, Array.isArray(value) ? value.map(({ documentId: id }) => id) : (value?.documentId ?? null)] as const;
  });
  return { ...data, ...Object.fromEntries(inherited) };
};

/** Text normalized, blanks completed, relations put where they belong, before Strapi validates. */
export const prepareData: WriteStep = async ({ strapi, hooks, context, next }) => {
  const { uid, action, params } = context;
  if (!params.data || !['create', 'update', 'clone'].includes(action)) return next();

  const locale = localeOf(context);
  const isTranslation = isLocalized(strapi, uid) && locale !== SOURCE_LOCALE;
  const { documentId } = params;
  const stored = action === 'update' && documentId ? await loadRow(strapi, uid, { documentId, locales: [locale], version: 'draft' }) : null;

  let data = normalizeData(strapi, uid, params.data);
  if (action === 'clone') data = { ...hooks.inCopies, ...data };
  if (isTranslation) data = withoutVietnameseRelations(strapi, uid, data);
  if (isTranslation && documentId && !stored) data = await inheritRelations({ strapi, hooks, documentId, data });
  context.params.data = hooks.complete?.(data, stored) ?? data;
  return next();
};
