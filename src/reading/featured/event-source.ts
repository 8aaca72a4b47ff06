import type { Core } from '@strapi/strapi';
import { EVENT } from '../../content-types';
import type { BlockContent } from '../../plugins/featured-conference/shared/block';
import type { EventSource } from '../../plugins/featured-conference/server/src/event-source';
import { addressesOf } from '../addresses';
import { calendarUrlOf } from '../event/calendar-url';
import { toEvent } from '../event/event-view';
import { loadEvent } from '../event/load-event';
import { toBlockContent, toBlockEvent } from './block-content';
import { toEventFacts } from './event-facts';
import { loadFactsByIds, loadFactsWithin } from './facts-store';
import { describeEvents, searchEvents } from './find-events';
import { loadCalendar, loadForCalendar } from './load-calendar';

type Deps = { strapi: Core.Strapi };

/** A block has room for fewer articles; their photos may be the only ones there are. */
const MOST = { articles: 10, galleries: 10 };

/** The block of the count of its reads would change at every read. */
const UNCOUNTED: ReadonlyMap<string, number> = new Map();

/** The events of this portal for the plugin `featured-conference`. Around the draft of an event stands what is published. */
export const portalEvents = ({ strapi }: Deps): EventSource => ({
  findWithin: async (wanted) => toEventFacts(await loadFactsWithin({ strapi, ...wanted })),
  findByIds: async (wanted) => toEventFacts(await loadFactsByIds({ strapi, ...wanted })),
  readContent: (wanted) => readContent({ strapi, ...wanted }),
  readForCalendar: (wanted) => loadForCalendar({ strapi, addresses: addressesOf({ strapi }), ...wanted }),
  listForCalendar: (wanted) => loadCalendar({ strapi, addresses: addressesOf({ strapi }), ...wanted }),
  describe: (wanted) => describeEvents({ strapi, ...wanted }),
  search: (wanted) => searchEvents({ strapi, ...wanted }),
  knownTypes: () => [...strapi.contentType(EVENT).attributes.eventType.enum],
});

const readContent = async ({
  strapi,
  documentId,
  locale,
  drafts,
  maxPhotos,
  now,
}: Deps & Parameters<EventSource['readContent']>[0]): Promise<BlockContent | null> => {
  const loaded = await loadEvent({ strapi, chosen: { documentId, locale, isDraft: drafts }, most: MOST });
  if (!loaded) return null;
  const addresses = addressesOf({ strapi });
  const calendarUrl = calendarUrlOf({ strapi, addresses, documentId });
  const page = toEvent({ loaded, views: UNCOUNTED, addresses, calendarUrl, now });
  const event = toBlockEvent(loaded.row, { addresses, calendarUrl, now });
  return toBlockContent({ event, page, heroPhoto: loaded.row.heroPhoto, addresses, maxPhotos });
};
