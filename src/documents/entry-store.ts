import type { Core } from '@strapi/strapi';
import type { FrontDoor } from '../plugins/front-door/server/src/front-door';
import type { DocumentHooks, StoredEntry } from './document-hooks';
import { populateComponents } from './schema-walk';
import { hasDraftAndPublish, isLocalized } from './write-context';

export type Version = 'draft' | 'published';

type Wanted = { documentId?: string; locales?: string[]; version: Version };

/** The rows of one version; types without draft & publish have one version, and without i18n one locale. */
export const whereOf = (strapi: Core.Strapi, uid: string, { documentId, locales, version }: Wanted): Record<string, unknown> => ({
  ...(documentId === undefined ? {} : { documentId }),
  ...(isLocalized(strapi, uid) && locales ? { locale: { $in: locales } } : {}),
  ...(hasDraftAndPublish(strapi, uid) ? { publishedAt: version === 'draft' ? null : { $notNull: true } } : {}),
});

const populateOf = (strapi: Core.Strapi, hooks: DocumentHooks): Record<string, unknown> => {
  const relations = Object.entries(hooks.relations ?? {}).map(
    ([name, select]) => [name, { select: ['id', 'documentId', ...select] }] as const,
  );
  return { ...populateComponents(strapi, hooks.uid), ...Object.fromEntries(relations) };
};

/** The rows of a document as they stand in the running transaction, with components and the relations the hooks ask for. */
export const loadEntries = async (strapi: Core.Strapi, hooks: DocumentHooks, wanted: Wanted): Promise<StoredEntry[]> =>
  (await strapi.db
    .query(hooks.uid)
    .findMany({ where: whereOf(strapi, hooks.uid, wanted), populate: populateOf(strapi, hooks) })) as StoredEntry[];

/** Rows of a type in the order of their ids, drafts and published alike; for work over everything. */
export const loadBatch = async ({
  strapi,
  hooks,
  afterId,
  size,
}: {
  strapi: Core.Strapi;
  hooks: DocumentHooks;
  afterId: number;
  size: number;
}): Promise<StoredEntry[]> =>
  (await strapi.db.query(hooks.uid).findMany({
    where: { id: { $gt: afterId } },
    orderBy: { id: 'asc' },
    limit: size,
    populate: populateOf(strapi, hooks),
  })) as StoredEntry[];

/** One row without components: enough for slugs, dates and comparisons. */
export const loadRow = async (strapi: Core.Strapi, uid: string, wanted: Wanted): Promise<StoredEntry | null> =>
  (await strapi.db.query(uid).findOne({ where: whereOf(strapi, uid, wanted) })) as StoredEntry | null;

const columnValue = (type: string, value: string | number | null): string | number | Date | null =>
  type === 'datetime' && value !== null ? new Date(value) : value;

/** In the transaction of a plain SQL write: answers in memory may be ordered by these columns. */
const touchDoor = (strapi: Core.Strapi): Promise<void> => strapi.plugin('front-door').service<FrontDoor>('door').touch();

/**
 * Writes hidden columns with plain SQL, inside the running transaction: the query engine's `update` would move `updatedAt`
 * and mark the entry "Modified". Writes nothing when nothing changed; answers whether it wrote.
 */
export const writeColumns = async ({
  strapi,
  uid,
  entry,
  columns,
}: {
  strapi: Core.Strapi;
  uid: string;
  entry: StoredEntry;
  columns: Record<string, string | number | null>;
}): Promise<boolean> => {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const changed = Object.entries(columns).flatMap(([name, value]) => {
    const attribute = attributes[name] as { columnName?: string; type: string } | undefined;
    if (!attribute) throw new Error(`${uid} has no attribute "${name}" to derive.`);
    return (entry[name] ?? null) === value ? [] : [[attribute.columnName ?? name, columnValue(attribute.type, value)] as const];
  });
  if (changed.length === 0) return false;
  await strapi.db.transaction(async ({ trx }) => {
    await trx(tableName).where({ id: entry.id }).update(Object.fromEntries(changed));
    await touchDoor(strapi);
  });
  return true;
};

/** The same value in every row of a document: drafts, published ones, all languages. Plain SQL for the same reason. */
export const writeColumnOfAll = async ({
  strapi,
  uid,
  documentId,
  column,
  value,
}: {
  strapi: Core.Strapi;
  uid: string;
  documentId: string;
  column: string;
  value: number;
}): Promise<void> => {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const { columnName = column } = attributes[column] as { columnName?: string };
  await strapi.db.transaction(async ({ trx }) => {
    await trx(tableName)
      .where({ document_id: documentId })
      .update({ [columnName]: value });
    await touchDoor(strapi);
  });
};
