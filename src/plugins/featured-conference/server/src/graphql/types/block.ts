import type { Block } from '../../../../shared/block';
import { objectType } from '../object-type';

export const blockType = objectType<Block>('FeaturedBlock', {
  event: 'FeaturedEvent!',
  headline: 'String!',
  teaser: 'String',
  image: 'FeaturedImage',
  imageAlt: 'String',
  photos: '[FeaturedPhoto!]!',
  participants: '[FeaturedParticipant!]!',
  awards: '[FeaturedAward!]!',
  articles: '[FeaturedArticle!]!',
  jsonLd: 'JSON!',
});
