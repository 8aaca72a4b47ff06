import { heldAt } from '../../../../../domain/people/appointment';
import { fold } from '../../../../../domain/text/fold';
import type { ParseWarning } from '../parse/legacy-page';
import { wordKey } from '../parse/words/word-key';
import { isPlace, levelOf } from '../resolve/area';
import { readBodyPlace } from '../resolve/body-place';
import { readPlaces } from '../resolve/masthead';
import type { AppointmentDraft, OfficeDraft, OrganizationDraft, ResolvedPage } from '../resolve/resolved-page';
import { bodyKey } from '../resolve/spelled-out';
import { splitOffices } from '../resolve/split-offices';
import type { EventDraft, ImportDrafts, Planned } from './import-plan';
import type { Known } from './known';
import { matchPersons } from './match-persons';

type Matched = Omit<ImportDrafts<unknown>, 'article'> & { warnings: ParseWarning[] };

/** Finds for each draft the entry that it already is. */
export const matchKnown = ({ resolved, event, known }: { resolved: ResolvedPage; event: EventDraft | null; known: Known }): Matched => {
  const chosenId = findChosen(resolved, known);
  const isChosen = ({ key }: OrganizationDraft): boolean => key === resolved.publisher?.organization.key;
  const organizations = resolved.organizations.map((draft) => ({
    documentId: (isChosen(draft) ? chosenId : null) ?? findOrganization(draft, known),
    draft,
  }));
  const organizationIds = idsOf(organizations);
  const offices = resolved.offices.map((draft) => ({ documentId: findOffice(draft, organizationIds, known), draft }));
  const { persons, warnings } = matchPersons({ resolved, organizationIds, known });
  const [personIds, officeIds] = [idsOf(persons), idsOf(offices)];
  const appointments = resolved.appointments.map((draft) => ({
    documentId: findAppointment({ draft, personIds, officeIds, known }),
    draft,
  }));
  const hosts = event?.organizerKeys.length ? event.organizerKeys : [resolved.publisher?.organization.key];
  const hostIds = hosts.flatMap((key) => organizationIds.get(key ?? '') ?? []);
  const planned = event && { documentId: findEvent(event, hostIds, known), draft: event };
  return { organizations, offices, persons, appointments, event: planned, warnings };
};

const idsOf = (planned: Planned<{ key: string }>[]): Map<string, string> =>
  new Map(planned.flatMap(({ documentId, draft }) => (documentId === null ? [] : [[draft.key, documentId]])));

/** Two stored organizations may share a name: the one that a person chose is that one. */
const findChosen = ({ publisher }: ResolvedPage, { organizations }: Known): string | null =>
  organizations.find(({ documentId }) => documentId === publisher?.documentId)?.documentId ?? null;

/** By its code, else by its words and place; a stored organization without `areaName` is known by the place in its name. */
const findOrganization = (draft: OrganizationDraft, { organizations }: Known): string | null => {
  const byCode = draft.code === null ? undefined : organizations.find(({ code }) => code === draft.code);
  const isSame =
    byCode ?? organizations.find((stored) => isSameName(draft.name, stored.name) && isSameArea(draft.areaName, stored.areaName));
  return isSame?.documentId ?? null;
};

const isSameName = (one: string, other: string): boolean => {
  const [a, b] = [readBodyPlace(one), readBodyPlace(other)];
  return bodyKey(a.core) === bodyKey(b.core) && a.unit === b.unit && keyOrNull(a.name) === keyOrNull(b.name);
};

const keyOrNull = (name: string | null): string | null => name && wordKey(name);

/** Two areas may be the same unless they name different places of one level: "huyện Ba Tơ" and "huyện Ba Tơ, tỉnh Quảng Ngãi" may be. */
const isSameArea = (one: string | null, other: string | null): boolean => {
  const outer = readPlaces(other ?? '');
  return !readPlaces(one ?? '').some((a) => outer.some((b) => levelOf(a) === levelOf(b) && !isPlace(a, b)));
};

/** Two labels of one organization are the same office if they are folded alike, or name the same role ("PCT UBND huyện"). */
const findOffice = (
  { label, role, organizationKey }: OfficeDraft,
  organizationIds: Map<string, string>,
  { offices }: Known,
): string | null => {
  const organizationId = organizationIds.get(organizationKey);
  const ofOrganization = offices.filter((office) => office.organizationId === organizationId);
  const isSame = ofOrganization.find(
    (office) => fold(office.label) === fold(label) || fold(splitOffices(office.label)[0]?.role ?? '') === fold(role),
  );
  return isSame?.documentId ?? null;
};

/** The term during which the page shows the person in office; one that had ended, or had not begun, is another term. */
const findAppointment = ({
  draft,
  personIds,
  officeIds,
  known,
}: {
  draft: AppointmentDraft;
  personIds: Map<string, string>;
  officeIds: Map<string, string>;
  known: Known;
}): string | null => {
  const [personId, officeId] = [personIds.get(draft.personKey), officeIds.get(draft.officeKey)];
  const terms = known.appointments.filter((term) => term.personId === personId && term.officeId === officeId);
  return terms.find((term) => draft.attestedOn === null || heldAt(term, draft.attestedOn))?.documentId ?? null;
};

/**
 * By name, day and organizer (where the page names none, its publisher): on one day many districts hold a "Hội nghị tổng kết năm 2023".
 */
const findEvent = ({ name, startDate }: EventDraft, hostIds: string[], { entry, events }: Known): string | null => {
  const isSame = events.find(
    (event) =>
      event.startDate === startDate &&
      fold(event.name) === fold(name) &&
      (event.organizerIds.length === 0 || event.organizerIds.some((id) => hostIds.includes(id))),
  );
  return entry?.eventId ?? isSame?.documentId ?? null;
};
