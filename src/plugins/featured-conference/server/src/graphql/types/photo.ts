import type { BlockPhoto } from '../../../../shared/block';
import { objectType } from '../object-type';

export const photoType = objectType<BlockPhoto>('FeaturedPhoto', {
  image: 'FeaturedImage',
  missingFile: 'Boolean!',
  caption: 'String',
  alt: 'String',
  decorative: 'Boolean!',
  credit: 'String',
  photographer: 'FeaturedPerson',
  takenAt: 'String',
  placement: 'String!',
  people: '[FeaturedMention!]!',
});
