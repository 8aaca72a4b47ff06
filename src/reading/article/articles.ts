import type { ReadableKind } from '../read-by-slug';
import type { Article } from '../shapes';
import { withDate } from '../versions';
import { toArticle } from './article-view';
import { findArticle, loadArticle, type FoundArticle } from './load-article';

export const articles: ReadableKind<FoundArticle, Article> = {
  type: 'article',
  find: findArticle,
  async show({ strapi, chosen, found, row, viewCounts, addresses, now }) {
    const loaded = await loadArticle({ strapi, chosen, found, row: withDate(row, now) });
    const views = await viewCounts.totalsOf([row.documentId, ...loaded.related.map(({ documentId }) => documentId)]);
    return toArticle({ loaded, views, addresses, now });
  },
};
