import type { Core } from '@strapi/strapi';
import type { ImportDrafts, Planned } from '../plan/import-plan';
import { APPOINTMENT, OFFICE, ORGANIZATION, PERSON } from './content-types';
import { countNew, type Created } from './created';
import { present } from './present';

type Deps = { strapi: Core.Strapi };
type People = Pick<ImportDrafts<unknown>, 'organizations' | 'offices' | 'persons' | 'appointments'>;

/** documentIds by the keys of the drafts. */
export type PeopleIds = Record<'organizations' | 'offices' | 'persons' | 'appointments', ReadonlyMap<string, string>>;

/** Makes what is not stored yet; each kind after those it refers to. What is there stays as it is. */
export const writePeople = async (
  { strapi }: Deps,
  { organizations, offices, persons, appointments }: People,
  { sourceNote }: { sourceNote: string },
): Promise<{ ids: PeopleIds; created: Pick<Created, keyof PeopleIds> }> => {
  const organizationIds = await writeEach(organizations, ({ key: _, ...data }) =>
    strapi.documents(ORGANIZATION).create({ data: present(data) }),
  );
  const officeIds = await writeEach(offices, ({ label, role, organizationKey }) =>
    strapi.documents(OFFICE).create({ data: { label, role, organization: idOf(organizationIds, organizationKey) } }),
  );
  const personIds = await writeEach(persons, ({ name }) => strapi.documents(PERSON).create({ data: { name } }));
  const appointmentIds = await writeEach(appointments, ({ key: _, personKey, officeKey, ...data }) =>
    strapi.documents(APPOINTMENT).create({
      data: { ...present(data), person: idOf(personIds, personKey), office: idOf(officeIds, officeKey), sourceNote },
    }),
  );
  return {
    ids: { organizations: organizationIds, offices: officeIds, persons: personIds, appointments: appointmentIds },
    created: {
      organizations: countNew(organizations),
      offices: countNew(offices),
      persons: countNew(persons),
      appointments: countNew(appointments),
    },
  };
};

/** A draft names only drafts of its own plan: a missing one is a mistake of ours, not of the page. */
export const idOf = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The plan names "${key}", which it does not hold.`);
  return id;
};

const writeEach = async <Draft extends { key: string }>(
  planned: readonly Planned<Draft>[],
  create: (draft: Draft) => Promise<{ documentId: string }>,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (const { documentId, draft } of planned) ids.set(draft.key, documentId ?? (await create(draft)).documentId);
  return ids;
};
