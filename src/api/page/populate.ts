import { BODY, SEO } from '../../reading/populate-parts';

export const PAGE_VERSIONS_QUERY = { select: ['documentId', 'locale', 'slug', 'publishedAt'] };

export const PAGE_QUERY = {
  select: [...PAGE_VERSIONS_QUERY.select, 'title', 'updatedAt'],
  populate: { body: BODY, seo: SEO },
};
