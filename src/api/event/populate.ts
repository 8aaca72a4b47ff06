import { MENTION, NAMED, PERSON, PHOTO, PHOTO_FACE, PUBLISHER } from '../../reading/populate-parts';

const VERSION = ['documentId', 'locale', 'slug', 'publishedAt'];

export const EVENT_VERSIONS_QUERY = { select: VERSION };

export const EVENT_CARD_QUERY = {
  select: [
    ...VERSION,
    'name',
    'eventType',
    'eventStatus',
    'startDate',
    'startTime',
    'endDate',
    'endTime',
    'dayPart',
    'timeZone',
    'locationText',
  ],
  populate: { heroPhoto: PHOTO_FACE },
};

/** A whole event; its articles and galleries name it, and are loaded in one go. */
export const EVENT_QUERY = {
  select: [...EVENT_CARD_QUERY.select, 'summary', 'description', 'updatedAt'],
  populate: {
    heroPhoto: PHOTO,
    participants: { populate: { person: PERSON } },
    attendeeGroups: { populate: { organization: NAMED } },
    awards: {
      populate: {
        grantingOffice: { select: ['documentId', 'label'], populate: { translations: true } },
        presenters: MENTION,
        recipients: true,
      },
    },
    organizers: PUBLISHER,
  },
};
