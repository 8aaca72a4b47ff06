import type { EventState } from '../../domain/event/schedule';
import type { Listing } from './page-store';
import type { ListKind } from './shape';

/** Newest first; of events to come the nearest, people by given name. */
export const listingOf = (kind: ListKind, state?: EventState): Listing => {
  switch (kind) {
    case 'articles':
      return { table: 'articles', place: 'date_published', direction: 'DESC' };
    case 'photo-galleries':
      return { table: 'photo_galleries', place: 'date_published', direction: 'DESC' };
    case 'events':
      return { table: 'events', place: 'starts_at', direction: state === 'upcoming' ? 'ASC' : 'DESC' };
    case 'people':
      return { table: 'people', place: 'sort_key', direction: 'ASC' };
  }
};
