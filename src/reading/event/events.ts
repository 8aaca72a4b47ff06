import type { ReadableKind } from '../read-by-slug';
import { calendarUrlOf } from './calendar-url';
import { toEvent } from './event-view';
import { findEvent, loadAround, type FoundEvent } from './load-event';
import type { Event } from './shape';

export const events: ReadableKind<FoundEvent, Event> = {
  type: 'event',
  find: findEvent,
  async show({ strapi, found, row, viewCounts, addresses, now }) {
    const loaded = await loadAround({ strapi, found, row });
    const { documentId } = row;
    const views = await viewCounts.totalsOf([documentId, ...loaded.articles.map((article) => article.documentId)]);
    return toEvent({ loaded, views, addresses, calendarUrl: calendarUrlOf({ strapi, addresses, documentId }), now });
  },
};
