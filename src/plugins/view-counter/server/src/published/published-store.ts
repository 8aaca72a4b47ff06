import type { Core } from '@strapi/strapi';
import type { DocumentKey } from './lookups';

type Deps = { strapi: Core.Strapi };

/** The tables have no types here: they are the content types'. */
type Row = { uid: string; document_id: string; locale: string | null };

const tableOf = ({ strapi }: Deps, uid: string) => {
  const type = strapi.contentType(uid as never) as {
    options?: { draftAndPublish?: boolean };
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  return {
    name: strapi.db.metadata.get(uid).tableName,
    hasDrafts: type.options?.draftAndPublish === true,
    isLocalized: type.pluginOptions?.i18n?.localized === true,
  };
};

const groupByUid = (keys: readonly DocumentKey[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const { uid, documentId } of keys) groups.set(uid, [...(groups.get(uid) ?? []), documentId]);
  return groups;
};

/**
 * One query, whatever the number of types and documents: where they have published versions. Without drafts every row is published,
 * without translations the locale is ''. On Strapi's connection itself and never inside a transaction: it is asked from a timer, whose
 * context may belong to a request that is over.
 */
export const findPublished = async ({ strapi }: Deps, keys: readonly DocumentKey[]): Promise<(DocumentKey & { locale: string })[]> => {
  const knex = strapi.db.connection;
  const parts = [...groupByUid(keys)].map(([uid, documentIds]) => {
    const { name, hasDrafts, isLocalized } = tableOf({ strapi }, uid);
    const select = strapi.db
      .getConnection(name)
      .select(knex.raw('? as uid', [uid]), 'document_id', isLocalized ? 'locale' : knex.raw("'' as locale"))
      .whereIn('document_id', documentIds);
    return hasDrafts ? select.whereNotNull('published_at') : select;
  });
  const [first, ...others] = parts;
  if (!first) return [];
  const rows = (await first.unionAll(others)) as Row[];
  return rows.map(({ uid, document_id: documentId, locale }) => ({ uid, documentId, locale: locale ?? '' }));
};

export type Version = { uid: string; documentId: string; locale: string };

/** Marks follow an event or a lifecycle, which another plugin may raise inside a transaction: they join it where there is one. */
const setDeleted = async ({ strapi }: Deps, where: Record<string, string>, at: number | null): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    const rows = trx('vc_target').where(where).whereNot('document_id', '');
    await (at === null ? rows.whereNotNull('deleted_at') : rows.whereNull('deleted_at')).update({ deleted_at: at });
  });
};

/** Counts of a deleted document stay, since its views have happened; the mark keeps it out of lists. */
export const markDeleted = (deps: Deps, { uid, documentId, locale }: Version, at: number): Promise<void> =>
  setDeleted(deps, { uid, document_id: documentId, locale }, at);

/** The same document is there again: an import brought it back, or a deleted translation was made anew. */
export const unmarkDeleted = (deps: Deps, { uid, documentId, locale }: Version): Promise<void> =>
  setDeleted(deps, { uid, document_id: documentId, locale }, null);

/** A language was taken out of the portal, with everything written in it. */
export const markLocaleDeleted = (deps: Deps, locale: string, at: number): Promise<void> => setDeleted(deps, { locale }, at);
