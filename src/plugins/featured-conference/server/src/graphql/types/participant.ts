import type { BlockParticipant } from '../../../../shared/block';
import { objectType } from '../object-type';
import { MENTION_FIELDS } from './mention';

export const participantType = objectType<BlockParticipant>('FeaturedParticipant', {
  ...MENTION_FIELDS,
  role: 'String!',
  roleText: 'String',
});
