import { localDate } from '../../../../../domain/text/vi-date';
import type { LegacyPage } from '../parse/legacy-page';
import type { Area } from './area';
import { appointmentsOf, peopleOf, personsOf } from './people';
import { resolvePublisher, type ChosenPublisher } from './publisher';
import { resolveTitle } from './resolve-title';
import type { ResolvedPage } from './resolved-page';
import { scopeOrganization, type Scope, type ScopedOrganization } from './scope-organization';
import { uniqueBy } from './unique-by';

type Source = { page: LegacyPage; chosen: ChosenPublisher | null; gazetteer: readonly Area[] };

/**
 * Turns the words of a page into organizations, offices, persons and appointments, each once, in the order of the page. A chosen
 * publisher goes before the one that the masthead names. What cannot be told apart is left out with a warning, never guessed.
 */
export const resolvePage = ({ page, chosen, gazetteer }: Source): ResolvedPage => {
  const { publisher, warnings } = resolvePublisher({ chosen, issuer: page.issuer, gazetteer });
  const scope = { area: publisher?.area ?? null, gazetteer };
  const people = peopleOf(page);
  const printed = uniqueBy(
    people.map(({ title }) => title),
    (title) => title,
  ).filter((title) => title !== '');
  const titles = printed.map((title) => resolveTitle(title, scope));
  const organizer = resolveOrganizer(page, scope);
  const offices = titles.flatMap((title) => title.offices);
  const organizations = [publisher, ...offices, organizer].flatMap((named) => (named ? [named.organization] : []));
  return {
    publisher,
    organizations: uniqueBy(organizations, ({ key }) => key),
    offices: uniqueBy(
      offices.map(({ office }) => office),
      ({ key }) => key,
    ),
    persons: personsOf(people),
    appointments: appointmentsOf({ people, titles, attestedOn: dayOf(page) }),
    titles: titles.map(({ title, offices: held }) => ({ title, officeKeys: held.map(({ office }) => office.key) })),
    organizerKey: organizer?.organization.key ?? null,
    warnings: uniqueBy(
      [...warnings, ...titles.flatMap((title) => title.warnings), ...(organizer?.warnings ?? [])],
      ({ rule, message }) => `${rule} ${message}`,
    ),
  };
};

/** Words that no kind of organization begins with ("24 hộ dân") organize nothing. */
const resolveOrganizer = ({ event }: LegacyPage, scope: Scope): ScopedOrganization | null => {
  const scoped = event?.organizer ? scopeOrganization(event.organizer, scope) : null;
  return scoped?.organization.classification === 'other' ? null : scoped;
};

const dayOf = ({ event, publishedAt }: LegacyPage): string | null => event?.date ?? (publishedAt ? localDate(publishedAt) : null);
