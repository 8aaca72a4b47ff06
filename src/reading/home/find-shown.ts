import { articleCards, eventCards, galleryCards, type CategorizedRow } from '../card-wishes';
import { isInState, isNotCancelled } from '../lists/filters-store';
import { listingOf } from '../lists/listings';
import { pageOf, type RowCondition } from '../lists/page-store';
import type { ListKind } from '../lists/shape';
import type { Locales } from '../locales';
import type { EventCardRow, GalleryCardRow } from '../rows';
import { rows, together, type Wish } from '../trees/ask-store';
import type { Condition } from '../trees/condition';
import { documentsOf, reportingPage } from './home-store';

const LATEST = 10;
const UPCOMING = 5;
const GALLERIES = 4;
const FEATURED_ARTICLES = 3;

/** What stands where on the home page. `reporting`: the articles of the featured event, which do not come again among the latest. */
export type Shown = {
  articles: ReadonlyMap<string, CategorizedRow>;
  reporting: string[];
  latest: string[];
  upcoming: EventCardRow[];
  galleries: GalleryCardRow[];
};

type Asked = { locale: string; locales: Locales; featuredId: string | null; mostRead: readonly string[]; now: Date };

export const shownOnHome = ({ locale, locales, featuredId, mostRead, now }: Asked): Wish<Shown> => {
  const first = (kind: ListKind, limit: number, conditions: RowCondition[] = []): Condition =>
    pageOf({ listing: listingOf(kind, kind === 'events' ? 'upcoming' : undefined), locales, conditions }, { start: 0, limit });
  const reporting = reportingPage({ eventId: featuredId, locales, limit: FEATURED_ARTICLES });
  const newest = first('articles', LATEST + FEATURED_ARTICLES);
  const upcoming = first('events', UPCOMING, [isInState('upcoming', now), isNotCancelled]);
  const galleries = first('photo-galleries', GALLERIES);
  return together(
    {
      reporting: idsIn(reporting),
      newest: idsIn(newest),
      articles: articleCards({ ids: documentsOf([newest, reporting], mostRead), locale }),
      upcoming: cardsOf(upcoming, (ids) => eventCards({ ids, locale })),
      galleries: cardsOf(galleries, (ids) => galleryCards({ ids, locale })),
    },
    (found) => ({
      ...found,
      articles: new Map(found.articles.map((row) => [row.documentId, row])),
      latest: found.newest.filter((id) => !found.reporting.includes(id)).slice(0, LATEST),
    }),
  );
};

const idsIn = (page: Condition): Wish<string[]> =>
  together({ found: rows<{ id: string }>(page) }, ({ found }) => found.map(({ id }) => id));

/** In the order of the page. */
const cardsOf = <Row extends { documentId: string }>(page: Condition, toCards: (ids: Condition) => Wish<Row[]>): Wish<Row[]> =>
  together({ ids: idsIn(page), cards: toCards(documentsOf([page], [])) }, ({ ids, cards }) =>
    ids.flatMap((id) => cards.find(({ documentId }) => documentId === id) ?? []),
  );
