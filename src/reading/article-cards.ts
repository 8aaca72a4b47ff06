import type { Core } from '@strapi/strapi';
import { toArticleCard, toCategoryLink } from './cards';
import { loadArticleCards, loadCategories } from './load-cards';
import type { ArticleCard } from './shapes';
import type { ViewCounts } from './view-counts';

/** Cards by documentId, each in the wanted locale, else in vi; what readers cannot see is missing. As many queries for one as for a hundred. */
export const readArticleCards = async ({
  strapi,
  ids,
  locale,
  viewCounts,
  now,
}: {
  strapi: Core.Strapi;
  ids: string[];
  locale: string;
  viewCounts: ViewCounts;
  now: Date;
}): Promise<ReadonlyMap<string, ArticleCard>> => {
  const rows = await loadArticleCards({ strapi, ids, locale });
  const firsts = rows.flatMap(({ categories: [first] }) => first?.documentId ?? []);
  const categories = new Map((await loadCategories({ strapi, ids: firsts, locale })).map((row) => [row.documentId, toCategoryLink(row)]));
  const views = await viewCounts.totalsOf(rows.map(({ documentId }) => documentId));
  return new Map(
    rows.map((row) => {
      const { documentId } = row;
      const category = categories.get(row.categories[0]?.documentId ?? '');
      return [
        documentId,
        toArticleCard(row, { locale, now, categories: category ? [category] : [], views: views.get(documentId) ?? 0 }),
      ] as const;
    }),
  );
};
