import { EVENT_VERSIONS_QUERY } from '../../api/event/populate';
import { EVENT } from '../../content-types';
import { versionLoaders } from '../load-versions';
import type { ReadableKind } from '../read-by-slug';
import type { VersionRow } from '../rows';
import { calendarUrlOf } from './calendar-url';
import { toEvent } from './event-view';
import { loadEvent } from './load-event';
import type { Event } from './shape';

export const events: ReadableKind<VersionRow, Event> = {
  type: 'event',
  ...versionLoaders<VersionRow>(EVENT, EVENT_VERSIONS_QUERY),
  async show({ strapi, chosen, viewCounts, addresses, now }) {
    const loaded = await loadEvent({ strapi, chosen });
    if (!loaded) return null;
    const { documentId } = chosen;
    const views = await viewCounts.totalsOf([documentId, ...loaded.articles.map((article) => article.documentId)]);
    return toEvent({ loaded, views, addresses, calendarUrl: calendarUrlOf({ strapi, addresses, documentId }), now });
  },
};
