import { PORTAL_TIME_ZONE } from '../../../../../domain/portal';
import { localDate } from '../../../../../domain/text/vi-date';
import type { Area } from '../resolve/area';
import type { LegacyPage } from '../parse/legacy-page';
import { peopleOf } from '../resolve/people';
import { officeKey } from '../resolve/resolve-title';
import type { ResolvedPage } from '../resolve/resolved-page';
import { scopeOrganization } from '../resolve/scope-organization';
import { splitOffices } from '../resolve/split-offices';
import { uniqueBy } from '../resolve/unique-by';
import { eventTypeOf } from './event-type';
import type { EventDraft } from './import-plan';
import { toMention } from './mention-draft';

type Source = { page: LegacyPage; resolved: ResolvedPage; locale: string; today: string; gazetteer: readonly Area[] };

/** The event that a page reports, or null where the page gives it no name or no date: neither is invented. */
export const toEventDraft = ({ page, resolved, locale, today, gazetteer }: Source): EventDraft | null => {
  const { event } = page;
  if (!event?.name || !event.date) return null;
  const toldOn = page.publishedAt ? localDate(page.publishedAt) : today;
  const scope = { area: resolved.publisher?.area ?? null, gazetteer };
  return {
    locale,
    name: event.name,
    eventType: eventTypeOf(event.name),
    eventStatus: event.date <= toldOn ? 'completed' : 'scheduled',
    startDate: event.date,
    dayPart: event.dayPart,
    timeZone: PORTAL_TIME_ZONE,
    locationText: event.place,
    organizerKeys: resolved.organizerKey === null ? [] : [resolved.organizerKey],
    participants: toParticipants(page, resolved),
    attendeeGroups: page.attendeeGroups.map((text) => ({ text, organizationKey: groupOrganization(text, resolved, scope) })),
    awards: page.awards.map((award) => ({ ...award, grantingOfficeKey: officeNamed(award.grantingText, resolved, scope) })),
  };
};

/** One row per person and role, in the order in which the page first shows them; the rest of the row is as printed there. */
const toParticipants = (page: LegacyPage, resolved: ResolvedPage): EventDraft['participants'] => {
  const rows = peopleOf(page).flatMap((person) => person.roles.map((role) => ({ ...toMention(person, resolved), role })));
  return uniqueBy(rows, ({ personKey, role }) => `${personKey} | ${role}`);
};

type Scope = Parameters<typeof scopeOrganization>[1];

const GROUP_WORDS = /^((các|toàn thể|thành viên|đại diện|lãnh đạo|tập thể|cán bộ|thường trực) )+/iu;

/** "các Phó Chủ tịch UBND huyện": linked only to an organization that the page names with an office or as organizer; none is made for a group. */
const groupOrganization = (text: string, resolved: ResolvedPage, scope: Scope): string | null => {
  const members = text.replace(GROUP_WORDS, '');
  const [office] = splitOffices(members);
  const key = scopeOrganization(office?.body ?? members, scope)?.organization.key;
  return resolved.organizations.find((named) => named.key === key)?.key ?? null;
};

const officeNamed = (text: string | null, resolved: ResolvedPage, scope: Scope): string | null => {
  const [office] = splitOffices(text ?? '');
  const organization = office && scopeOrganization(office.body, scope)?.organization;
  const key = organization && officeKey(organization.key, office.role);
  return resolved.offices.find((named) => named.key === key)?.key ?? null;
};
