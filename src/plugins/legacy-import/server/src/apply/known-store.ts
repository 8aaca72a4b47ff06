import type { Core } from '@strapi/strapi';
import type { DatePrecision } from '../../../../../domain/people/appointment';
import { fold } from '../../../../../domain/text/fold';
import type { Known, KnownAppointment, KnownEvent, KnownOffice, KnownOrganization, KnownPerson } from '../plan/known';
import type { LegacyPage } from '../parse/legacy-page';
import type { ResolvedPage } from '../resolve/resolved-page';
import { APPOINTMENT, EVENT, OFFICE, ORGANIZATION, PERSON } from './content-types';
import { findEntry } from './entry-store';
import type { ViewBases } from './view-base-store';

type Deps = { strapi: Core.Strapi; viewBases: ViewBases };
type Wanted = { page: LegacyPage; resolved: ResolvedPage; legacyKey: string; contentSha256: string; locale: string };

/**
 * What is stored of the things a page may mean, seen from inside the running transaction where there is one. Organizations and offices are few;
 * persons, their appointments and events are narrowed to the page's names and day.
 */
export const loadKnown = async (
  { strapi, viewBases }: Deps,
  { page, resolved, legacyKey, contentSha256, locale }: Wanted,
): Promise<Known> => {
  const entry = await findEntry({ strapi, viewBases }, { legacyKey, contentSha256, locale });
  // Nothing but the view base of an unchanged page can move.
  if (entry?.contentSha256 === contentSha256) return { entry, organizations: [], offices: [], persons: [], appointments: [], events: [] };
  const persons = await loadPersons({ strapi }, resolved);
  return {
    entry,
    organizations: await loadOrganizations({ strapi }),
    offices: await loadOffices({ strapi }),
    persons,
    appointments: await loadAppointments({ strapi }, persons),
    events: await loadEvents({ strapi }, { day: page.event?.date ?? null, locale }),
  };
};

type Strapi = Pick<Deps, 'strapi'>;

export const loadOrganizations = async ({ strapi }: Strapi): Promise<KnownOrganization[]> =>
  (await strapi.db.query(ORGANIZATION).findMany({ select: ['documentId', 'name', 'code', 'areaName'] })) as KnownOrganization[];

type Linked = { documentId: string } | null;
const LINK = { select: ['documentId'] };

const loadOffices = async ({ strapi }: Strapi): Promise<KnownOffice[]> => {
  const rows = (await strapi.db.query(OFFICE).findMany({ select: ['documentId', 'label'], populate: { organization: LINK } })) as (Omit<
    KnownOffice,
    'organizationId'
  > & { organization: Linked })[];
  return rows.flatMap(({ documentId, label, organization }) =>
    organization ? [{ documentId, label, organizationId: organization.documentId }] : [],
  );
};

/** `searchText` is folded, so it finds every spelling; the plan compares the names themselves. */
const loadPersons = async ({ strapi }: Strapi, { persons }: ResolvedPage): Promise<KnownPerson[]> => {
  if (persons.length === 0) return [];
  const names = persons.map(({ name }) => ({ searchText: { $contains: fold(name) } }));
  return (await strapi.db.query(PERSON).findMany({ where: { $or: names }, select: ['documentId', 'name'] })) as KnownPerson[];
};

type TermRow = {
  documentId: string;
  startDate: string | null;
  startPrecision: DatePrecision | null;
  endDate: string | null;
  endPrecision: DatePrecision | null;
  person: Linked;
  office: Linked;
};

const loadAppointments = async ({ strapi }: Strapi, persons: KnownPerson[]): Promise<KnownAppointment[]> => {
  if (persons.length === 0) return [];
  const rows = (await strapi.db.query(APPOINTMENT).findMany({
    where: { person: { documentId: { $in: persons.map(({ documentId }) => documentId) } } },
    populate: { person: LINK, office: LINK },
  })) as TermRow[];
  return rows.flatMap(({ documentId, person, office, ...term }) =>
    person && office
      ? [
          {
            documentId,
            personId: person.documentId,
            officeId: office.documentId,
            start: { date: term.startDate, precision: term.startPrecision ?? 'unknown' },
            end: { date: term.endDate, precision: term.endPrecision ?? 'unknown' },
          },
        ]
      : [],
  );
};

const loadEvents = async ({ strapi }: Strapi, { day, locale }: { day: string | null; locale: string }): Promise<KnownEvent[]> => {
  if (day === null) return [];
  const where = { startDate: day, locale, publishedAt: null };
  const rows = (await strapi.db.query(EVENT).findMany({
    where,
    select: ['documentId', 'name', 'startDate'],
    populate: { organizers: LINK },
  })) as (Omit<KnownEvent, 'organizerIds'> & { organizers: { documentId: string }[] })[];
  return rows.map(({ organizers, ...event }) => ({ ...event, organizerIds: organizers.map(({ documentId }) => documentId) }));
};
