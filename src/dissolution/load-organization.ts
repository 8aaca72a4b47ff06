import type { Core } from '@strapi/strapi';
import { APPOINTMENT, ORGANIZATION } from '../content-types';
import type { Body } from '../domain/dissolution/successors';
import type { DatePrecision } from '../domain/people/appointment';
import type { AppointmentLine } from './contracts';

type Deps = { strapi: Core.Strapi };

type Named = Body & { translations: { language: string; name: string | null }[] };

export type LoadedOrganization = Named & { dissolutionBasis: string | null; parent: Body | null; successors: Named[] };

const BODY = ['documentId', 'name', 'classification', 'areaName', 'dissolutionDate'];

export const loadOrganization = async ({ strapi }: Deps, documentId: string): Promise<LoadedOrganization | null> =>
  (await strapi.db.query(ORGANIZATION).findOne({
    where: { documentId },
    select: [...BODY, 'dissolutionBasis'],
    populate: {
      translations: true,
      parent: { select: BODY },
      successors: { select: BODY, populate: { translations: true }, orderBy: { name: 'asc' } },
    },
  })) as LoadedOrganization | null;

/** Organizations that the query engine's `where` finds, by name. */
export const findBodies = async ({ strapi }: Deps, where: object, limit: number): Promise<Body[]> =>
  (await strapi.db.query(ORGANIZATION).findMany({ where, select: BODY, orderBy: { name: 'asc' }, limit })) as Body[];

export type StoredAppointment = {
  documentId: string;
  label: string | null;
  startDate: string | null;
  startPrecision: DatePrecision | null;
  endDate: string | null;
  endPrecision: DatePrecision | null;
  updatedAt: string | Date;
  person: { name: string } | null;
  office: { label: string } | null;
};

const APPOINTMENT_PARTS = { person: { select: ['name'] }, office: { select: ['label'] } };

/** Of the organization's own offices; those of bodies below it end with them. */
export const loadAppointments = async ({ strapi }: Deps, organizationId: string): Promise<StoredAppointment[]> =>
  (await strapi.db.query(APPOINTMENT).findMany({
    where: { office: { organization: { documentId: organizationId } } },
    populate: APPOINTMENT_PARTS,
    orderBy: [{ label: 'asc' }, { documentId: 'asc' }],
  })) as StoredAppointment[];

export const loadAppointmentsById = async ({ strapi }: Deps, documentIds: readonly string[]): Promise<Map<string, StoredAppointment>> => {
  const rows = (await strapi.db
    .query(APPOINTMENT)
    .findMany({ where: { documentId: { $in: documentIds } }, populate: APPOINTMENT_PARTS })) as StoredAppointment[];
  return new Map(rows.map((row) => [row.documentId, row]));
};

/** When the appointment was last written. */
export const versionOf = ({ updatedAt }: Pick<StoredAppointment, 'updatedAt'>): string => new Date(updatedAt).toISOString();

export const toLine = ({ documentId, label, person, office, startDate, endDate }: StoredAppointment): AppointmentLine => ({
  documentId,
  person: person?.name ?? label ?? documentId,
  office: office?.label ?? '',
  startDate,
  endDate,
});
