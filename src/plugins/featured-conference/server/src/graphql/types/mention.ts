import type { BlockMention, BlockPerson } from '../../../../shared/block';
import { objectType } from '../object-type';

export const MENTION_FIELDS: Record<keyof BlockMention, string> = {
  name: 'String',
  honorific: 'String',
  titleText: 'String',
  actionText: 'String',
  position: 'String',
  person: 'FeaturedPerson',
};

export const mentionTypes = [
  objectType<BlockPerson>('FeaturedPerson', { documentId: 'ID!', slug: 'String!', name: 'String!' }),
  objectType<BlockMention>('FeaturedMention', MENTION_FIELDS),
];
