import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { KnownEntry } from '../plan/known';
import { ARTICLE, LEGACY_SOURCE } from './content-types';
import { fingerprintText } from './fingerprint';
import { WRITTEN_ARTICLES } from './import-tables-store';
import { populateAll } from './populate-all';
import type { ViewBases } from './view-base-store';

type Deps = { strapi: Core.Strapi };

/** What an import writes of an article. What an editor adds beside it (categories, a summary photo) is never touched again. */
export const WRITTEN_ATTRIBUTES = ['title', 'articleType', 'datePublished', 'body', 'bylines', 'mentions', 'publisher', 'events'];

type Wanted = { legacyKey: string; contentSha256: string; locale: string };
type Row = { documentId: string; legacySource: { contentSha256: string | null } | null };
type Written = { event_id: string | null; written_sha256: string };

/** The article that an earlier import made of a page. Whether an editor has changed it is asked only where the page has changed as well. */
export const findEntry = async ({ strapi, viewBases }: Deps & { viewBases: ViewBases }, wanted: Wanted): Promise<KnownEntry | null> => {
  const { legacyKey, locale } = wanted;
  const ids = await findIds({ strapi }, legacyKey);
  if (ids.length === 0) return null;
  const row = (await strapi.db.query(ARTICLE).findOne({
    where: { id: { $in: ids }, locale, publishedAt: null },
    select: ['documentId'],
    populate: { legacySource: { select: ['contentSha256'] } },
  })) as Row | null;
  if (!row) return null;
  const { documentId: articleId } = row;
  const contentSha256 = row.legacySource?.contentSha256 ?? '';
  const written = await readWritten({ strapi }, { articleId, locale });
  const isUnchangedPage = contentSha256 === wanted.contentSha256;
  return {
    articleId,
    eventId: written?.event_id ?? null,
    contentSha256,
    editedSinceImport: !isUnchangedPage && (await fingerprintOf({ strapi }, { articleId, locale })) !== written?.written_sha256,
    viewBase: await viewBases.of(articleId),
  };
};

/** From the key to the rows that hold it: as a filter of Strapi's query it would be asked of every article. */
const findIds = ({ strapi }: Deps, legacyKey: string): Promise<number[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const [articles, sources] = [ARTICLE, LEGACY_SOURCE].map((uid) => strapi.db.metadata.get(uid).tableName);
    const rows = await trx(`${articles}_cmps`)
      .select<{ entity_id: number }[]>('entity_id')
      .where({ component_type: LEGACY_SOURCE })
      .whereIn('cmp_id', trx(sources).select('id').where({ legacy_key: legacyKey }));
    return rows.map((row) => row.entity_id);
  });

type Version = { articleId: string; locale: string };

const readWritten = async ({ strapi }: Deps, { articleId, locale }: Version): Promise<Written | undefined> =>
  strapi.db.transaction(async ({ trx }) => {
    const row: unknown = await trx(WRITTEN_ARTICLES).where({ article_id: articleId, locale }).first('event_id', 'written_sha256');
    return row as Written | undefined;
  });

/** Remembers the article as it is stored now, so that a later run can tell an editor's hand from its own. */
export const rememberWritten = async (
  { strapi }: Deps,
  { articleId, locale, eventId }: Version & { eventId: string | null },
): Promise<void> => {
  const writtenSha256 = await fingerprintOf({ strapi }, { articleId, locale });
  await strapi.db.transaction(async ({ trx }) => {
    await trx(WRITTEN_ARTICLES)
      .insert({ article_id: articleId, locale, event_id: eventId, written_sha256: writtenSha256 })
      .onConflict(['article_id', 'locale'])
      .merge();
  });
};

const fingerprintOf = async ({ strapi }: Deps, { articleId, locale }: Version): Promise<string> => {
  const entry: unknown = await strapi.db.query(ARTICLE).findOne({
    where: { documentId: articleId, locale, publishedAt: null },
    populate: populateAll({
      attributesOf: (uid) => strapi.getModel(uid as typeof ARTICLE).attributes,
      uid: ARTICLE,
      only: WRITTEN_ATTRIBUTES,
    }),
  });
  return createHash('sha256').update(fingerprintText(entry, WRITTEN_ATTRIBUTES)).digest('hex');
};
