import { APPOINTMENT_QUERY } from '../../api/appointment/populate';
import { APPOINTMENT } from '../../content-types';
import { heldAt } from '../../domain/people/appointment';
import { termOf, toOffices, type AppointmentRow } from '../person/offices';
import { together, tree, type Wish } from '../trees/ask-store';
import { isHeldByOneOf, isOfficeOfOrganization } from './named-store';
import type { OfficeToday } from './shape';

type HeldRow = AppointmentRow & { person: { id: number; documentId: string } | null };

const PERSON_LINK = { select: ['id', 'documentId'] };
const HOLDER_QUERY = { select: APPOINTMENT_QUERY.select, populate: { person: PERSON_LINK } };
const HELD_QUERY = { ...APPOINTMENT_QUERY, populate: { ...APPOINTMENT_QUERY.populate, person: PERSON_LINK } };

/** Row ids of the people who hold an office of the organization today, `YYYY-MM-DD`; nobody holds one of an unknown organization. */
export const holdersToday = (organization: string, today: string): Wish<number[]> =>
  together(
    { found: tree<HeldRow>({ uid: APPOINTMENT, query: HOLDER_QUERY, where: isOfficeOfOrganization(organization) }) },
    ({ found }) => [...new Set(found.filter((row) => heldAt(termOf(row), today)).flatMap(({ person }) => person?.id ?? []))],
  );

/** What people are today, by their documentId, in the order in which a title names it. */
export const officesToday = (
  personIds: readonly string[],
  reader: { locale: string; /** `YYYY-MM-DD` */ today: string },
): Wish<ReadonlyMap<string, OfficeToday[]>> =>
  together(
    { found: tree<HeldRow>({ uid: APPOINTMENT, query: HELD_QUERY, where: isHeldByOneOf(personIds), orderBy: 'shown.id' }) },
    ({ found }) => new Map(personIds.map((id) => [id, currentOf(found, id, reader)])),
  );

const currentOf = (rows: HeldRow[], id: string, reader: { locale: string; today: string }): OfficeToday[] =>
  toOffices(
    rows.filter(({ person }) => person?.documentId === id),
    reader,
  ).flatMap(({ label, organization, state }) => (state === 'current' ? [{ label, organization }] : []));
