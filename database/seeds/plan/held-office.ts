import { OFFICES, type OfficeKey, type OfficePlan } from '../content/offices';
import { PEOPLE, type PersonKey, type TermPlan } from '../content/people';

export const appointmentKey = (person: PersonKey, { office, from }: TermPlan): string => `${person} ${office} ${from}`;

type Held = OfficePlan & { appointment: string };

/**
 * The office under which a person is printed on a day: the first that was held then, or the one that is asked for. Null where none was;
 * an office that was not held on that day is a mistake in the content, so it is thrown.
 */
export const officeOn = (person: PersonKey, day: string, asked?: OfficeKey): Held | null => {
  const held = PEOPLE[person].terms.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
  const term = asked === undefined ? held[0] : held.find(({ office }) => office === asked);
  if (asked !== undefined && !term) throw new Error(`${PEOPLE[person].name} was not "${OFFICES[asked].label}" on ${day}.`);
  return term ? { ...OFFICES[term.office], appointment: appointmentKey(person, term) } : null;
};
