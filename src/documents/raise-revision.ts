import type { Core } from '@strapi/strapi';
import type { DocumentHooks, StoredEntry } from './document-hooks';
import { whereOf, writeColumnOfAll } from './entry-store';
import type { WriteContext } from './write-context';

type Args = { strapi: Core.Strapi; hooks: DocumentHooks; context: WriteContext };

/** Readers see drafts of no kind: saving one changes nothing for them. */
const changesWhatIsPublished = ({ action, params }: WriteContext): boolean =>
  ['publish', 'unpublish'].includes(action) || (action === 'update' && params.status === 'published');

/**
 * Counts what readers saw change: `revision.column` rises by one, in all rows of the document, when one of the attributes is another in a
 * language that was published before, or when the language is withdrawn. Called before the write; what it answers is called after it, in
 * the same transaction.
 */
export const raiseRevision = async ({ strapi, hooks, context }: Args): Promise<() => Promise<void>> => {
  const { revision } = hooks;
  const { documentId } = context.params;
  if (!revision || !documentId || !changesWhatIsPublished(context)) return async () => {};

  const { column, of } = revision;
  const loadPublished = async (): Promise<StoredEntry[]> =>
    (await strapi.db.query(hooks.uid).findMany({
      select: ['id', 'locale', column, ...of],
      where: whereOf(strapi, hooks.uid, { documentId, version: 'published' }),
    })) as StoredEntry[];
  const before = await loadPublished();
  if (before.length === 0) return async () => {};
  return async () => {
    const after = await loadPublished();
    const isSame = (old: StoredEntry): boolean => {
      const now = after.find(({ locale }) => locale === old.locale);
      return now !== undefined && of.every((name) => (now[name] ?? null) === (old[name] ?? null));
    };
    if (before.every(isSame)) return;
    const value = Math.max(...[...before, ...after].map((row) => Number(row[column] ?? 0))) + 1;
    await writeColumnOfAll({ strapi, uid: hooks.uid, documentId, column, value });
  };
};
