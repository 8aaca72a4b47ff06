import type { Core } from '@strapi/strapi';
import { APPOINTMENT_QUERY } from '../../api/appointment/populate';
import { APPOINTMENT } from '../../content-types';
import { heldAt } from '../../domain/people/appointment';
import { termOf, toOffices, type AppointmentRow } from '../person/offices';
import type { OfficeToday } from './shape';

type HeldRow = AppointmentRow & { person: { id: number; documentId: string } | null };

const PERSON_LINK = { select: ['id', 'documentId'] };

/** `today` is a local day, `YYYY-MM-DD`. */
type Wanted = { strapi: Core.Strapi; today: string };

/** Row ids of the people who hold an office of the organization today. */
export const findHolders = async ({ strapi, today, organizationId }: Wanted & { organizationId: number }): Promise<number[]> => {
  const rows = (await strapi.db.query(APPOINTMENT).findMany({
    select: APPOINTMENT_QUERY.select,
    populate: { person: PERSON_LINK },
    where: { office: { organization: organizationId } },
  })) as HeldRow[];
  return [...new Set(rows.filter((row) => heldAt(termOf(row), today)).flatMap(({ person }) => person?.id ?? []))];
};

/** What people are today, by their documentId, in the order in which a title names it. */
export const loadOfficesToday = async ({
  strapi,
  today,
  personIds,
  locale,
}: Wanted & { personIds: string[]; locale: string }): Promise<ReadonlyMap<string, OfficeToday[]>> => {
  const rows = (await strapi.db.query(APPOINTMENT).findMany({
    ...APPOINTMENT_QUERY,
    populate: { ...APPOINTMENT_QUERY.populate, person: PERSON_LINK },
    where: { person: { documentId: { $in: personIds } } },
  })) as HeldRow[];
  const officesOf = (id: string): OfficeToday[] =>
    toOffices(
      rows.filter(({ person }) => person?.documentId === id),
      { locale, today },
    ).flatMap(({ label, organization, state }) => (state === 'current' ? [{ label, organization }] : []));
  return new Map(personIds.map((id) => [id, officesOf(id)]));
};
