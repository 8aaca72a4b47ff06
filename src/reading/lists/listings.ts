import type { EventState } from '../../domain/event/schedule';
import type { Listing } from './page-store';
import type { ListKind } from './shape';

/** Newest first; of events to come the nearest, people by given name. */
export const listingOf = (kind: ListKind, state?: EventState): Listing => {
  switch (kind) {
    case 'articles':
      return { table: 'articles', place: 'shown.date_published', direction: 'DESC' };
    case 'photo-galleries':
      return { table: 'photo_galleries', place: 'shown.date_published', direction: 'DESC' };
    case 'events':
      return { table: 'events', place: startOf(state), direction: state === 'upcoming' ? 'ASC' : 'DESC' };
    case 'people':
      return { table: 'people', place: 'shown.sort_key', direction: 'ASC' };
  }
};

/** What is on now is found by its end, because most events have begun: an expression keeps databases from the index of the starts. */
const startOf = (state: EventState | undefined): string =>
  state === 'ongoing' ? 'COALESCE(shown.starts_at, shown.ends_at)' : 'shown.starts_at';
