import type { Core } from '@strapi/strapi';
import type { DatePrecision } from '../../../../../domain/people/appointment';
import type { Known, KnownAppointment, KnownEvent, KnownPerson } from '../plan/known';
import type { LegacyPage } from '../parse/legacy-page';
import type { ResolvedPage } from '../resolve/resolved-page';
import { APPOINTMENT, EVENT, PERSON } from './content-types';
import { findEntry } from './entry-store';
import { findAppointmentIds } from './known-appointments-store';
import { findEventIds, findPersonIds } from './known-names-store';
import { loadOrganizationsAndOffices } from './known-organizations-store';
import type { ViewBases } from './view-base-store';

type Deps = { strapi: Core.Strapi; viewBases: ViewBases };
type Wanted = { page: LegacyPage; resolved: ResolvedPage; legacyKey: string; contentSha256: string; locale: string };

/**
 * What is stored of the things a page may mean, seen from inside the running transaction where there is one: all organizations and offices; of
 * persons, their appointments and events those that the page's names and day let through.
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
    ...(await loadOrganizationsAndOffices({ strapi })),
    persons,
    appointments: await loadAppointments({ strapi }, persons),
    events: await loadEvents({ strapi }, page, locale),
  };
};

type Strapi = Pick<Deps, 'strapi'>;

type Linked = { documentId: string } | null;
const LINK = { select: ['documentId'] };

const loadPersons = async ({ strapi }: Strapi, { persons }: ResolvedPage): Promise<KnownPerson[]> => {
  const ids = await findPersonIds(
    { strapi },
    persons.map(({ name }) => name),
  );
  if (ids.length === 0) return [];
  return (await strapi.db.query(PERSON).findMany({ where: { id: { $in: ids } }, select: ['documentId', 'name'] })) as KnownPerson[];
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
  const ids = await findAppointmentIds(
    { strapi },
    persons.map(({ documentId }) => documentId),
  );
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query(APPOINTMENT).findMany({
    where: { id: { $in: ids } },
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

const loadEvents = async ({ strapi }: Strapi, { event }: LegacyPage, locale: string): Promise<KnownEvent[]> => {
  if (!event?.name || !event.date) return [];
  const ids = await findEventIds({ strapi }, { day: event.date, name: event.name, locale });
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query(EVENT).findMany({
    where: { id: { $in: ids } },
    select: ['documentId', 'name', 'startDate'],
    populate: { organizers: LINK },
  })) as (Omit<KnownEvent, 'organizerIds'> & { organizers: { documentId: string }[] })[];
  return rows.map(({ organizers, ...stored }) => ({ ...stored, organizerIds: organizers.map(({ documentId }) => documentId) }));
};
