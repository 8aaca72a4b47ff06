import type { Core } from '@strapi/strapi';
import { APPOINTMENT } from '../../content-types';
import { heldAt, type DatePrecision } from '../../domain/people/appointment';
import { nameIn } from '../publisher';
import type { OrganizationRow } from '../rows';
import type { OfficeToday } from './shape';

type AppointmentRow = {
  id: number;
  startDate: string | null;
  startPrecision: DatePrecision | null;
  endDate: string | null;
  endPrecision: DatePrecision | null;
  titleOverride: string | null;
  orderInTitle: number | null;
  person: { id: number; documentId: string } | null;
  office: { label: string; translations: { language: string; label: string | null }[]; organization: OrganizationRow | null } | null;
};

const APPOINTMENT_QUERY = {
  select: ['id', 'startDate', 'startPrecision', 'endDate', 'endPrecision', 'titleOverride', 'orderInTitle'],
  populate: {
    person: { select: ['id', 'documentId'] },
    office: {
      select: ['label'],
      populate: { translations: true, organization: { select: ['documentId', 'name'], populate: { translations: true } } },
    },
  },
};

const isHeld = ({ startDate, startPrecision, endDate, endPrecision }: AppointmentRow, today: string): boolean =>
  heldAt(
    {
      start: { date: startDate, precision: startPrecision ?? 'unknown' },
      end: { date: endDate, precision: endPrecision ?? 'unknown' },
    },
    today,
  );

/** `today` is a local day, `YYYY-MM-DD`. */
type Wanted = { strapi: Core.Strapi; today: string };

/** Row ids of the people who hold an office of the organization today. */
export const findHolders = async ({ strapi, today, organizationId }: Wanted & { organizationId: number }): Promise<number[]> => {
  const rows = (await strapi.db.query(APPOINTMENT).findMany({
    select: APPOINTMENT_QUERY.select,
    populate: { person: APPOINTMENT_QUERY.populate.person },
    where: { office: { organization: organizationId } },
  })) as AppointmentRow[];
  return [...new Set(rows.filter((row) => isHeld(row, today)).flatMap(({ person }) => person?.id ?? []))];
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
    where: { person: { documentId: { $in: personIds } } },
    orderBy: [{ orderInTitle: 'asc' }, { id: 'asc' }],
  })) as AppointmentRow[];
  const held = rows.filter((row) => isHeld(row, today));
  return new Map(
    personIds.map((id) => [id, held.filter(({ person }) => person?.documentId === id).flatMap((row) => toOffice(row, locale))]),
  );
};

const toOffice = ({ office, titleOverride }: AppointmentRow, locale: string): OfficeToday[] => {
  if (!office) return [];
  const { organization } = office;
  const label = titleOverride || office.translations.find(({ language }) => language === locale)?.label || office.label;
  return [{ label, organization: organization && { documentId: organization.documentId, name: nameIn(locale, organization) } }];
};
