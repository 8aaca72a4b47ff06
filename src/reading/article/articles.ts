import { ARTICLE_VERSIONS_QUERY } from '../../api/article/populate';
import { ARTICLE } from '../../content-types';
import { versionLoaders } from '../load-versions';
import type { ReadableKind } from '../read-by-slug';
import type { Article } from '../shapes';
import { withDate, type ArticleVersionRow } from '../versions';
import { toArticle } from './article-view';
import { loadArticle } from './load-article';

export const articles: ReadableKind<ArticleVersionRow, Article> = {
  type: 'article',
  ...versionLoaders<ArticleVersionRow>(ARTICLE, ARTICLE_VERSIONS_QUERY),
  async show({ strapi, chosen, versions, viewCounts, addresses, now }) {
    const loaded = await loadArticle({ strapi, chosen, versions });
    if (!loaded) return null;
    const views = await viewCounts.totalsOf([loaded.row.documentId, ...loaded.related.map(({ documentId }) => documentId)]);
    return toArticle({ loaded: { ...loaded, row: withDate(loaded.row, now) }, views, addresses, now });
  },
};
