import type { BlockAnswer, BlockMeta } from '../../../../shared/block';
import { objectType } from '../object-type';

export const answerTypes = [
  objectType<BlockAnswer>('FeaturedConference', { data: 'FeaturedBlock', meta: 'FeaturedMeta!' }),
  objectType<BlockMeta>('FeaturedMeta', {
    resolvedBy: 'String!',
    requestedLocale: 'String!',
    servedLocale: 'String',
    isFallback: 'Boolean!',
    validUntil: 'String',
    excludeArticleIds: '[ID!]!',
  }),
];
