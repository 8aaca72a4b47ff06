import type { Made } from '../../../shared/contracts';

/** How many entries an import made, by type. */
export type Created = Made;

export const NOTHING_CREATED: Created = {
  articles: 0,
  events: 0,
  persons: 0,
  organizations: 0,
  offices: 0,
  appointments: 0,
  images: 0,
  redirects: 0,
};

export const addCreated = (one: Created, other: Created): Created => ({
  articles: one.articles + other.articles,
  events: one.events + other.events,
  persons: one.persons + other.persons,
  organizations: one.organizations + other.organizations,
  offices: one.offices + other.offices,
  appointments: one.appointments + other.appointments,
  images: one.images + other.images,
  redirects: one.redirects + other.redirects,
});

export const countNew = (planned: readonly { documentId: string | null }[]): number =>
  planned.filter(({ documentId }) => documentId === null).length;
