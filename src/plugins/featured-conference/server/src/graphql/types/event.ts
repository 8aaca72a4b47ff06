import type { BlockEvent, BlockOrganization } from '../../../../shared/block';
import { objectType } from '../object-type';

export const eventTypes = [
  objectType<BlockEvent>('FeaturedEvent', {
    documentId: 'ID!',
    slug: 'String!',
    locale: 'String!',
    name: 'String!',
    eventType: 'String!',
    eventStatus: 'String!',
    startDate: 'String!',
    startTime: 'String',
    endDate: 'String',
    endTime: 'String',
    dayPart: 'String',
    timeZone: 'String!',
    locationText: 'String',
    image: 'FeaturedImage',
    state: 'String!',
    url: 'String',
    calendarUrl: 'String!',
    organizers: '[FeaturedOrganization!]!',
  }),
  objectType<BlockOrganization>('FeaturedOrganization', { documentId: 'ID!', name: 'String!' }),
];
