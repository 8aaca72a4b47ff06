import type { ParseWarning } from '../parse/legacy-page';
import { wordKey } from '../parse/words/word-key';
import { personKey } from '../resolve/people';
import type { PersonDraft, ResolvedPage } from '../resolve/resolved-page';
import type { Planned } from './import-plan';
import type { Known, KnownPerson } from './known';

type Source = { resolved: ResolvedPage; organizationIds: Map<string, string>; known: Known };
type Doubt = { rule: string; sentence: string; confidence: number };
type Match = Planned<PersonDraft> & { doubt?: Doubt };
const AMBIGUOUS: Doubt = { rule: 'ambiguous-person', sentence: 'more than one stored person may be meant', confidence: 0.4 };
const LINKED_BY_AREA: Doubt = {
  rule: 'person-linked-by-area',
  sentence: 'taken for the stored person of this name in the same place',
  confidence: 0.7,
};
const SAME_NAME: Doubt = {
  rule: 'same-name-person',
  sentence: 'another person of this name is stored; a new one is made',
  confidence: 0.6,
};

type Ties = { organizationIds: Set<string>; areas: Set<string> };

/**
 * Names are not unique. A stored person of the same name is the same one if an organization ties both together; a shared place makes it
 * likely (`person-linked-by-area`); two who fit are for a person to tell apart (`ambiguous-person`); without any tie another one is
 * made (`same-name-person`).
 */
export const matchPersons = (source: Source): { persons: Planned<PersonDraft>[]; warnings: ParseWarning[] } => {
  const matches = source.resolved.persons.map((draft) => matchPerson(draft, source));
  return {
    persons: matches.map(({ documentId, draft }) => ({ documentId, draft })),
    warnings: matches.flatMap(({ draft, doubt }) => (doubt ? [toWarning(draft, doubt)] : [])),
  };
};

const toWarning = ({ name }: PersonDraft, { rule, sentence, confidence }: Doubt): ParseWarning => ({
  rule,
  message: `${name}: ${sentence}.`,
  confidence,
});

const matchPerson = (draft: PersonDraft, source: Source): Match => {
  const namesakes = source.known.persons.filter(({ name }) => personKey(name) === draft.key);
  const ties = tiesOfDraft(draft, source);
  const colleagues = namesakes.filter((person) => shares(ties.organizationIds, tiesOfKnown(person, source.known).organizationIds));
  const neighbours = namesakes.filter((person) => shares(ties.areas, tiesOfKnown(person, source.known).areas));
  const [candidate, rival] = colleagues.length > 0 ? colleagues : neighbours;
  if (rival) return { documentId: null, draft, doubt: AMBIGUOUS };
  if (candidate && colleagues.length > 0) return { documentId: candidate.documentId, draft };
  if (candidate) return { documentId: candidate.documentId, draft, doubt: LINKED_BY_AREA };
  return namesakes.length > 0 ? { documentId: null, draft, doubt: SAME_NAME } : { documentId: null, draft };
};

const tiesOfDraft = ({ key }: PersonDraft, { resolved, organizationIds }: Source): Ties => {
  const officeKeys = new Set(resolved.appointments.filter(({ personKey: holder }) => holder === key).map(({ officeKey }) => officeKey));
  const keys = new Set(resolved.offices.filter((office) => officeKeys.has(office.key)).map(({ organizationKey }) => organizationKey));
  const organizations = resolved.organizations.filter((organization) => keys.has(organization.key));
  const areas = [...organizations, resolved.publisher?.organization].flatMap((organization) => organization?.areaName ?? []);
  return {
    organizationIds: new Set([...keys].flatMap((organization) => organizationIds.get(organization) ?? [])),
    areas: new Set(areas.map(wordKey)),
  };
};

const tiesOfKnown = ({ documentId }: KnownPerson, { appointments, offices, organizations }: Known): Ties => {
  const officeIds = new Set(appointments.filter(({ personId }) => personId === documentId).map(({ officeId }) => officeId));
  const ids = new Set(offices.filter((office) => officeIds.has(office.documentId)).map(({ organizationId }) => organizationId));
  const areas = organizations.filter((organization) => ids.has(organization.documentId)).flatMap(({ areaName }) => areaName ?? []);
  return { organizationIds: ids, areas: new Set(areas.map(wordKey)) };
};

const shares = (one: Set<string>, other: Set<string>): boolean => [...one].some((value) => other.has(value));
