import type { Core } from '@strapi/strapi';
import { articleCards, type CategorizedRow } from './card-wishes';
import { toArticleCard, toCategoryLink } from './cards';
import type { ArticleCard } from './shapes';
import { askTogether } from './trees/ask-store';
import type { ViewCounts } from './view-counts';

type Shown = { locale: string; now: Date; views: ReadonlyMap<string, number> };

/** In the language of the reader, as far as that is there. */
export const toArticleCards = (rows: readonly CategorizedRow[], { locale, now, views }: Shown): ArticleCard[] =>
  rows.map((row) =>
    toArticleCard(row, { locale, now, categories: row.categories.map(toCategoryLink), views: views.get(row.documentId) ?? 0 }),
  );

type Wanted = { strapi: Core.Strapi; ids: string[]; locale: string; viewCounts: ViewCounts; now: Date };

/** Cards by documentId, each in the wanted locale, else in vi; what readers cannot see is missing. Two queries. */
export const readArticleCards = async ({ strapi, ids, locale, viewCounts, now }: Wanted): Promise<ReadonlyMap<string, ArticleCard>> => {
  const { articles } = await askTogether({ strapi }, { articles: articleCards({ ids, locale }) });
  const views = await viewCounts.totalsOf(articles.map(({ documentId }) => documentId));
  return new Map(toArticleCards(articles, { locale, now, views }).map((card) => [card.documentId, card]));
};
