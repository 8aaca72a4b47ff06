import type { Core } from '@strapi/strapi';
import { localDate } from '../../domain/text/vi-date';
import { askTogether, together, type Wish } from '../trees/ask-store';
import { isInState, isLinkedTo, isOfOrganization, isOneOf, isWithin } from './filters-store';
import { categoryNamed, eventNamed, organizationNamed, personNamed } from './find-named';
import { holdersToday } from './offices-today';
import type { ListCondition, Listing } from './page-store';
import type { ListRequest } from './parse-list-request';
import { idsNaming } from './person-places-store';

type Asked = { request: ListRequest; listing: Listing; now: Date };

/** Null where a filter names what readers do not know: nothing is of it. One statement for all names. */
export const findConditions = async ({ strapi, ...asked }: Asked & { strapi: Core.Strapi }): Promise<ListCondition[] | null> => {
  const named = Object.entries(namedConditions(asked));
  const found = named.length === 0 ? [] : Object.values(await askTogether({ strapi }, Object.fromEntries(named)));
  const conditions = found.filter((condition) => condition !== null);
  if (conditions.length < found.length) return null;
  const { state, period } = asked.request.filters;
  return [...conditions, ...(state ? [isInState(state, asked.now)] : []), ...(period ? [isWithin(asked.listing, period)] : [])];
};

type Found = Wish<ListCondition | null>;

/** What an id makes a condition of, where a name leads to one. */
const conditionOf = <Id>(named: Wish<Id | null>, toCondition: (id: Id) => ListCondition): Found =>
  together({ named }, ({ named: id }) => (id === null ? null : toCondition(id)));

const namedConditions = ({ request: { filters, locale }, listing: { table }, now }: Asked): Record<string, Found> => {
  const { category, event, person, organization } = filters;
  const publisher = filters.publisher ?? filters.organizer;
  return {
    ...(category !== undefined && { category: conditionOf(categoryNamed(category, locale), (id) => isLinkedTo('articleCategory', id)) }),
    ...(organization !== undefined && {
      organization: together({ holders: holdersToday(organization, localDate(now.toISOString())) }, ({ holders }) => isOneOf(holders)),
    }),
    ...(event !== undefined && {
      event: conditionOf(eventNamed(event, locale), (id) => isLinkedTo(table === 'articles' ? 'articleEvent' : 'galleryEvent', id)),
    }),
    ...(table !== 'people' && {
      ...(publisher !== undefined && { publisher: conditionOf(organizationNamed(publisher), (id) => isOfOrganization(table, id)) }),
      ...(person !== undefined && { person: conditionOf(personNamed(person), (id) => ({ among: idsNaming(table, id) })) }),
    }),
  };
};
