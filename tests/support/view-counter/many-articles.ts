import type { Core } from '@strapi/strapi';

/** SQLite takes 500 rows in one statement of knex. */
const BATCH = 200;

const chunk = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** documentIds as long as Strapi's; ranks of ids say nothing about ranks of views. */
export const manyIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `bai${String(index).padStart(21, '0')}`);

/**
 * Articles by the ten thousand, straight into the table: a draft and a published row each. They have what lists and rankings read of them;
 * no search text, no links.
 */
export const writeArticles = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<void> => {
  const knex = strapi.db.connection;
  // Strapi keeps moments as numbers on SQLite.
  const now = strapi.db.dialect.client === 'sqlite' ? Date.now() : new Date();
  const row = (documentId: string, publishedAt: Date | number | null) => ({
    document_id: documentId,
    title: `Bài ${documentId.slice(-6)}`,
    slug: documentId,
    article_type: Number(documentId.slice(-1)) % 2 ? 'news' : 'notice',
    date_published: now,
    created_at: now,
    updated_at: now,
    published_at: publishedAt,
    locale: 'vi',
  });
  for (const ids of chunk(documentIds, BATCH)) {
    await knex('articles').insert(ids.flatMap((id) => [row(id, null), row(id, now)]));
  }
};
