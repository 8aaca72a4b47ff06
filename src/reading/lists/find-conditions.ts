import type { Core } from '@strapi/strapi';
import { localDate } from '../../domain/text/vi-date';
import { isInState, isLinkedTo, isOfOrganization, isOneOf, isWithin } from './filters-store';
import { findCategory, findEvent, findOrganization, findPerson } from './find-named';
import { findHolders } from './offices-today';
import type { Condition, Listing } from './page-store';
import type { ListRequest } from './parse-list-request';
import { namesPerson } from './person-places-store';

type Deps = { strapi: Core.Strapi; request: ListRequest; listing: Listing; now: Date };

/** Null where a filter names what readers do not know: nothing is of it. At most one query per filter. */
export const findConditions = async (deps: Deps): Promise<Condition[] | null> => {
  const found: Condition[] = [];
  for (const find of [ofCategory, ofOrganization, ofHolders, ofEvent, ofPerson]) {
    const condition = await find(deps);
    if (condition === 'nothing') return null;
    if (condition !== 'all') found.push(condition);
  }
  const { state, period } = deps.request.filters;
  return [...found, ...(state ? [isInState(state, deps.now)] : []), ...(period ? [isWithin(deps.listing, period)] : [])];
};

type Found = Promise<Condition | 'all' | 'nothing'>;

const ofCategory = async ({ strapi, request }: Deps): Found => {
  const { category } = request.filters;
  if (category === undefined) return 'all';
  const documentId = await findCategory({ strapi, name: category, locale: request.locale });
  return documentId === null ? 'nothing' : isLinkedTo('articleCategory', documentId);
};

const ofOrganization = async ({ strapi, request, listing: { table } }: Deps): Found => {
  const name = request.filters.publisher ?? request.filters.organizer;
  if (name === undefined || table === 'people') return 'all';
  const id = await findOrganization({ strapi, name });
  return id === null ? 'nothing' : isOfOrganization(table, id);
};

const ofHolders = async ({ strapi, request, now }: Deps): Found => {
  const { organization } = request.filters;
  if (organization === undefined) return 'all';
  const organizationId = await findOrganization({ strapi, name: organization });
  if (organizationId === null) return 'nothing';
  return isOneOf(await findHolders({ strapi, organizationId, today: localDate(now.toISOString()) }));
};

const ofEvent = async ({ strapi, request, listing: { table } }: Deps): Found => {
  const { event } = request.filters;
  if (event === undefined) return 'all';
  const documentId = await findEvent({ strapi, name: event, locale: request.locale });
  return documentId === null ? 'nothing' : isLinkedTo(table === 'articles' ? 'articleEvent' : 'galleryEvent', documentId);
};

const ofPerson = async ({ strapi, request, listing: { table } }: Deps): Found => {
  const { person } = request.filters;
  if (person === undefined || table === 'people') return 'all';
  const id = await findPerson({ strapi, name: person });
  return id === null ? 'nothing' : namesPerson(table, id);
};
