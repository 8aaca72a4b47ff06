import type { Core } from '@strapi/strapi';
import { assertKnownLocale } from '../../documents/known-locale';
import { readArticleCards } from '../article-cards';
import { eventCards, galleryCards } from '../card-wishes';
import { toEventCard, toGalleryCard } from '../cards';
import { localesFor } from '../locales';
import { askTogether } from '../trees/ask-store';
import type { ViewCounts } from '../view-counts';
import { findConditions } from './find-conditions';
import { listingOf } from './listings';
import { findPage } from './page-store';
import type { ListRequest } from './parse-list-request';
import { personCards } from './person-cards';
import type { ListAnswer, ListCard, ListKind } from './shape';

type Deps = { strapi: Core.Strapi; request: ListRequest; viewCounts: ViewCounts; now: Date };

type CardReaders = { [Kind in ListKind]: (deps: Deps, ids: string[]) => Promise<ListCard[Kind][]> };

/** Cards in the order of `ids`, which are some. */
const CARDS: CardReaders = {
  articles: async ({ strapi, request: { locale }, viewCounts, now }, ids) => {
    const cards = await readArticleCards({ strapi, ids, locale, viewCounts, now });
    return ids.flatMap((id) => cards.get(id) ?? []);
  },
  events: async ({ strapi, request: { locale }, now }, ids) => {
    const { events } = await askTogether({ strapi }, { events: eventCards({ ids, locale }) });
    return events.map((row) => toEventCard(row, { now }));
  },
  'photo-galleries': async ({ strapi, request: { locale } }, ids) => {
    const { galleries } = await askTogether({ strapi }, { galleries: galleryCards({ ids, locale }) });
    return galleries.map(toGalleryCard);
  },
  people: async ({ strapi, request: { locale }, now }, ids) =>
    (await askTogether({ strapi }, { people: personCards({ ids, locale, now }) })).people,
};

/**
 * A page of a list. The number of queries depends on the kind and the filters, not on how long the list or the page is.
 *
 * @throws ValidationError (400) for a language that the portal does not have
 */
export const readList = async <Kind extends ListKind>(kind: Kind, deps: Deps): Promise<ListAnswer<Kind>> => {
  const { strapi, request, now } = deps;
  const { locale, page, pageSize } = request;
  await assertKnownLocale(strapi, locale);
  const listing = listingOf(kind, request.filters.state);
  const conditions = await findConditions({ strapi, request, listing, now });
  const wanted = conditions && { listing, conditions, locales: request.fallback ? localesFor(locale) : [locale] };
  const place = { start: (page - 1) * pageSize, limit: pageSize };
  const { ids, total } = wanted ? await findPage({ strapi, wanted, ...place }) : { ids: [], total: 0 };
  const data = ids.length === 0 ? [] : await CARDS[kind](deps, ids);
  return { data, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total }, locale } };
};
