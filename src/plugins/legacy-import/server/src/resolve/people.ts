import type { LegacyPage, NamedPerson } from '../parse/legacy-page';
import { wordKey } from '../parse/words/word-key';
import type { ResolvedOffice, ResolvedTitle } from './resolve-title';
import type { AppointmentDraft, PersonDraft } from './resolved-page';
import { uniqueBy } from './unique-by';

const ROLES_WITH_PEOPLE = new Set(['title', 'paragraph', 'heading', 'caption']);

/** The people named in the article itself, in order. */
export const peopleOf = (page: LegacyPage): NamedPerson[] =>
  page.blocks.filter(({ role }) => ROLES_WITH_PEOPLE.has(role)).flatMap(({ people }) => people);

/** Within one page a name is one person, whatever its capitals and the place of its tone marks. */
export const personKey = (name: string): string => wordKey(name);

export const appointmentKey = (holder: string, officeKey: string): string => `${holder} | ${officeKey}`;

/** A name in capitals (a headline) gives way to the same name in ordinary spelling. */
export const personsOf = (people: NamedPerson[]): PersonDraft[] => {
  const names = new Map<string, string>();
  for (const { name } of people) {
    const before = names.get(personKey(name));
    if (before === undefined || before === before.toUpperCase()) names.set(personKey(name), name);
  }
  return [...names].map(([key, name]) => ({ key, name }));
};

/** One per person and office that a title shows as held; a former office ("nguyên Bí thư") is not held on that day. */
export const appointmentsOf = ({
  people,
  titles,
  attestedOn,
}: {
  people: NamedPerson[];
  titles: ResolvedTitle[];
  attestedOn: string | null;
}): AppointmentDraft[] => {
  // The longest title first: it shows the order of the offices.
  const longestFirst = [...titles].sort((a, b) => b.offices.length - a.offices.length);
  const printed = new Set(people.map(({ name, title }) => `${personKey(name)} | ${title}`));
  return personsOf(people).flatMap(({ key }) => {
    const shown = longestFirst.filter(({ title }) => printed.has(`${key} | ${title}`)).flatMap(({ offices }) => offices);
    const held = uniqueBy(shown, ({ office }) => office.key).filter(({ standing }) => standing !== 'former');
    return held.map((office, index) => ({ ...toAppointment(key, office), attestedOn, orderInTitle: index + 1 }));
  });
};

const toAppointment = (
  holder: string,
  { office, titleOverride }: ResolvedOffice,
): Omit<AppointmentDraft, 'attestedOn' | 'orderInTitle'> => ({
  key: appointmentKey(holder, office.key),
  personKey: holder,
  officeKey: office.key,
  startDate: null,
  startPrecision: 'unknown',
  endDate: null,
  endPrecision: 'unknown',
  titleOverride,
});
