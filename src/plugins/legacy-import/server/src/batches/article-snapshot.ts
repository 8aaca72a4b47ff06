import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../apply/content-types';
import { WRITTEN_ATTRIBUTES } from '../apply/entry-store';
import { populateAll } from '../apply/populate-all';
import { findWrittenEvent } from './written-store';

type Deps = { strapi: Core.Strapi };

export type ArticleVersion = { articleId: string; locale: string };

type Row = Record<string, unknown>;

/** An article before an import changed it, as the query engine loads it; `published` is null where it was a draft only. */
export type ArticleSnapshot = ArticleVersion & { draft: Row; published: Row | null; eventId: string | null };

/** What is kept of an article or event that an import wrote: whether readers saw it then, and what it was before. */
export type MadeSnapshot = { isPublished: boolean; before: ArticleSnapshot | null };

/** What an import writes of an article, and where it came from. */
const KEPT = [...WRITTEN_ATTRIBUTES, 'legacySource'];

export const snapshotArticle = async ({ strapi }: Deps, { articleId, locale }: ArticleVersion): Promise<ArticleSnapshot | null> => {
  const load = async (publishedAt: null | { $notNull: true }): Promise<Row | null> => {
    const attributesOf = (uid: string) => strapi.getModel(uid as typeof ARTICLE).attributes;
    const row: unknown = await strapi.db.query(ARTICLE).findOne({
      where: { documentId: articleId, locale, publishedAt },
      populate: populateAll({ attributesOf, uid: ARTICLE, only: KEPT }),
    });
    return row === null ? null : Object.fromEntries(KEPT.map((name) => [name, (row as Row)[name] ?? null]));
  };
  const draft = await load(null);
  if (!draft) return null;
  return {
    articleId,
    locale,
    draft,
    published: await load({ $notNull: true }),
    eventId: await findWrittenEvent({ strapi }, { articleId, locale }),
  };
};
