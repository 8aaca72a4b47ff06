import type { BlockArticle } from '../../../../shared/block';
import { objectType } from '../object-type';

export const articleType = objectType<BlockArticle>('FeaturedArticle', {
  documentId: 'ID!',
  slug: 'String!',
  locale: 'String!',
  title: 'String!',
  summary: 'String',
  datePublished: 'String!',
  image: 'FeaturedImage',
  imageAlt: 'String',
  url: 'String',
});
