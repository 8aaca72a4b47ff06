import type { BlockImage } from '../../../../shared/block';
import { objectType } from '../object-type';

type Size = BlockImage['sizes'][number];
type FocalPoint = NonNullable<BlockImage['focalPoint']>;

export const imageTypes = [
  objectType<BlockImage>('FeaturedImage', {
    url: 'String!',
    width: 'Int',
    height: 'Int',
    mime: 'String!',
    sizes: '[FeaturedImageSize!]!',
    focalPoint: 'FeaturedFocalPoint',
  }),
  objectType<Size>('FeaturedImageSize', { name: 'String!', url: 'String!', width: 'Int!', height: 'Int!' }),
  objectType<FocalPoint>('FeaturedFocalPoint', { x: 'Float!', y: 'Float!' }),
];
