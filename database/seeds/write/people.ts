import { APPOINTMENT, OFFICE, ORGANIZATION, PERSON } from '../../../src/content-types';
import { OFFICES } from '../content/offices';
import { ORGANIZATIONS, SUCCESSORS } from '../content/organizations';
import { PEOPLE, type PersonPlan, type TermPlan } from '../content/people';
import { entriesOf } from '../plan/entries-of';
import { appointmentKey } from '../plan/held-office';
import { makeOnce } from './make-once';
import { paragraph } from './print';
import type { Seeding } from './seeding';

/** Organizations, offices and people with their terms; answers how many of each were made. */
export const seedPeople = async (seeding: Seeding): Promise<string[]> => {
  const made = {
    organizations: await seedOrganizations(seeding),
    offices: await seedOffices(seeding),
    people: await seedPersons(seeding),
  };
  return Object.entries(made).flatMap(([what, count]) => (count > 0 ? [`${what} (${count})`] : []));
};

/** Successors first: whoever is gone names them. */
const seedOrganizations = async (seeding: Seeding): Promise<number> => {
  const { strapi, ids } = seeding;
  const gone = new Map(SUCCESSORS);
  const inOrder = entriesOf(ORGANIZATIONS).sort(([a], [b]) => Number(gone.has(a)) - Number(gone.has(b)));
  let made = 0;
  for (const [key, { english, ...plan }] of inOrder) {
    const data = {
      ...plan,
      translations: [{ language: 'en', ...english }],
      successors: (gone.get(key) ?? []).map((successor) => ids.of('organization', successor)),
    };
    const isNew = await makeOnce(seeding, {
      ...{ uid: ORGANIZATION, kind: 'organization', key },
      find: () =>
        strapi
          .documents(ORGANIZATION)
          .findFirst({ filters: plan.code ? { code: plan.code } : { name: plan.name, areaName: plan.areaName } }),
      make: () => strapi.documents(ORGANIZATION).create({ data }),
    });
    made += Number(isNew);
  }
  return made;
};

const seedOffices = async (seeding: Seeding): Promise<number> => {
  const { strapi, ids } = seeding;
  let made = 0;
  for (const [index, [key, { organization, english, ...office }]] of entriesOf(OFFICES).entries()) {
    const owner = ids.of('organization', organization);
    const data = { ...office, organization: owner, seniority: index + 1, translations: [{ language: 'en', label: english }] };
    const isNew = await makeOnce(seeding, {
      ...{ uid: OFFICE, kind: 'office', key },
      find: () => strapi.documents(OFFICE).findFirst({ filters: { label: office.label, organization: { documentId: owner } } }),
      make: () => strapi.documents(OFFICE).create({ data }),
    });
    made += Number(isNew);
  }
  return made;
};

const seedPersons = async (seeding: Seeding): Promise<number> => {
  const { strapi, ids, files } = seeding;
  let made = 0;
  const idsOf = (terms: readonly TermPlan[]): string[] => terms.map(({ office }) => ids.of('office', office));
  for (const [key, { name, honorificPrefix, biography, terms }] of entriesOf<string, PersonPlan>(PEOPLE)) {
    const isNew = await makeOnce(seeding, {
      ...{ uid: PERSON, kind: 'person', key },
      find: () =>
        strapi.documents(PERSON).findFirst({ filters: { name, appointments: { office: { documentId: { $in: idsOf(terms) } } } } }),
      prepare: () => files.prepare([`portrait-${key}`]),
      make: () =>
        strapi.documents(PERSON).create({
          data: {
            name,
            ...(honorificPrefix === undefined ? {} : { honorificPrefix }),
            biography: [paragraph(biography)],
            portrait: files.idOf(`portrait-${key}`),
          },
        }),
    });
    for (const [index, term] of terms.entries()) await seedTerm(seeding, { person: key as keyof typeof PEOPLE, term, place: index + 1 });
    made += Number(isNew);
  }
  return made;
};

type Term = { person: keyof typeof PEOPLE; term: TermPlan; place: number };

const seedTerm = (seeding: Seeding, { person, term, place }: Term): Promise<boolean> => {
  const { strapi, ids } = seeding;
  const { from, to } = term;
  const [holder, office] = [ids.of('person', person), ids.of('office', term.office)];
  return makeOnce(seeding, {
    ...{ uid: APPOINTMENT, kind: 'appointment', key: appointmentKey(person, term) },
    find: () => strapi.documents(APPOINTMENT).findFirst({ filters: { person: { documentId: holder }, office: { documentId: office } } }),
    make: () =>
      strapi.documents(APPOINTMENT).create({
        data: {
          ...{ person: holder, office },
          ...{ startDate: from, startPrecision: 'day', orderInTitle: place },
          ...(to === undefined ? {} : { endDate: to, endPrecision: 'day' }),
        },
      }),
  });
};
