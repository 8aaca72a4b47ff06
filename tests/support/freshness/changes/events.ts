import { eventOf } from '../editions';
import { daysFromNow } from '../portal';
import { EVENT } from '../../../../src/content-types';
import type { Change, Stage } from './change';

const SECOND = { name: 'Hoi nghi', schedule: daysFromNow(10) };

const pinOf = (event: string, priority: number) => ({
  ...{ event, priority, isActive: true, startsAt: '2024-01-01T00:00:00.000Z', endsAt: null },
  ...{ locales: [], overrides: [], note: null },
});

type Pins = { data: { pins: { documentId: string }[] } };

/** The one that wins. */
const findFirstPin = async ({ desk }: Stage): Promise<string> =>
  ((await desk.call('get', '/featured-conference/pins')) as Pins).data.pins[0]?.documentId ?? '';

export const PIN: Change = {
  name: 'an event is pinned',
  moves: ['home data.featured'],
  write: ({ desk, portal }) => desk.call('post', '/featured-conference/pins', pinOf(portal.event, 0)),
};

export const EVENT_CHANGES: readonly Change[] = [
  {
    name: 'an event is saved as a draft',
    moves: [],
    write: ({ desk, portal }) => desk.save({ uid: EVENT, id: portal.event, locale: 'vi' }, eventOf(2, portal.named, SECOND)),
  },
  {
    name: 'an event is published in other words, on another day',
    moves: [
      ...[
        'event data.name',
        'event data.state',
        'event data.description.html',
        'event data.awards[].quantity',
        'event data.participants[].role',
      ],
      ...['article data.events[].name', 'article data.body[event].event.startDate', 'article data.jsonLd.about[].startDate'],
      ...['gallery data.event.locationText', 'page data.body[event].event.name', 'person data.appearances[event].mention.titleText'],
      ...['home data.featured.name', 'home data.featured.summary', 'home data.upcoming[]', 'lists/events data[].eventStatus'],
    ],
    write: ({ desk, portal }) => {
      const named = { ...portal.named, photographer: portal.otherPerson, image: portal.files.other };
      return desk.publish({ uid: EVENT, id: portal.event }, eventOf(2, named, SECOND));
    },
  },
  {
    name: 'an event to come is published in other words, on another day',
    moves: ['home data.upcoming[].name', 'home data.upcoming[].startDate', 'lists/events data[].startTime'],
    write: ({ desk, portal }) =>
      desk.publish(
        { uid: EVENT, id: portal.upcoming },
        eventOf(2, { ...portal.named, image: portal.files.other }, { name: 'Sap toi', schedule: daysFromNow(35) }),
      ),
  },
];

/** After what the block shows has changed. */
export const FEATURED_CHANGES: readonly Change[] = [
  {
    name: 'another event is pinned above it',
    moves: ['home data.featured.documentId'],
    write: ({ desk, portal }) => desk.call('post', '/featured-conference/pins', pinOf(portal.other.event, 1)),
  },
  {
    name: 'that pin is switched off',
    moves: ['home data.featured.documentId'],
    write: async (stage) => {
      const input = { ...pinOf(stage.portal.other.event, 1), isActive: false };
      return stage.desk.call('put', `/featured-conference/pins/${await findFirstPin(stage)}`, input);
    },
  },
  {
    name: 'the settings of the featured block count meetings among what is shown',
    moves: [],
    write: async ({ desk }) => {
      const { data } = (await desk.call('get', '/featured-conference/settings')) as { data: { settings: object } };
      return desk.call('put', '/featured-conference/settings', {
        ...data.settings,
        eventTypes: ['conference', 'meeting'],
        upcomingDays: 60,
      });
    },
  },
  {
    name: 'a pin is taken away',
    moves: ['home data.featured.chosenBy'],
    write: async (stage) => stage.desk.call('delete', `/featured-conference/pins/${await findFirstPin(stage)}`),
  },
  {
    name: 'the settings of the featured block leave the choice to editors',
    moves: ['home data.featured'],
    write: async ({ desk }) => {
      const { data } = (await desk.call('get', '/featured-conference/settings')) as { data: { settings: object } };
      return desk.call('put', '/featured-conference/settings', { ...data.settings, autoFallback: false });
    },
  },
  {
    name: 'an event names others',
    moves: ['event data.organizers[]', 'event data.participants[].person.documentId', 'event data.awards[].grantingOffice.documentId'],
    write: ({ desk, portal }) => desk.publish({ uid: EVENT, id: portal.event }, eventOf(2, portal.other, SECOND)),
  },
  {
    name: 'an event is withdrawn',
    moves: ['lists/events data[]', 'lists/events meta.pagination.total', 'home data.upcoming[]'],
    write: ({ desk, portal }) => desk.unpublish({ uid: EVENT, id: portal.upcoming }),
  },
];
