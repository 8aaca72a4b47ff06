import type { BlockAward } from '../../../../shared/block';
import { objectType } from '../object-type';

type Office = NonNullable<BlockAward['grantingOffice']>;
type Recipient = BlockAward['recipients'][number];

export const awardTypes = [
  objectType<BlockAward>('FeaturedAward', {
    title: 'String!',
    kind: 'String!',
    recipientType: 'String',
    quantity: 'Int!',
    grantingOffice: 'FeaturedOffice',
    grantingText: 'String',
    reason: 'String',
    presenters: '[FeaturedMention!]!',
    recipients: '[FeaturedRecipient!]!',
  }),
  objectType<Office>('FeaturedOffice', { documentId: 'ID!', label: 'String!' }),
  objectType<Recipient>('FeaturedRecipient', { name: 'String!', organizationText: 'String' }),
];
