import { localesFor } from '../locales';
import type { Condition } from '../trees/condition';

/** What filters and cards are found by, each a condition about the rows of its own type. */

/** By documentId, or by the slug in the reader's language or in Vietnamese. */
export const isNamed = (name: string, locale: string): Condition => {
  const locales = localesFor(locale);
  const sql = `(shown.document_id = ? OR (shown.slug = ? AND shown.locale IN (${locales.map(() => '?').join(', ')})))`;
  return { sql, bindings: [name, name, ...locales] };
};

export const isPublishedAndNamed = (name: string, locale: string): Condition => {
  const { sql, bindings } = isNamed(name, locale);
  return { sql: `${sql} AND shown.published_at IS NOT NULL`, bindings };
};

/** By code, not by slug: Ba Tô and Ba Tơ are two communes and both slugify to ba-to. */
export const isOrganizationNamed = (name: string): Condition => ({
  sql: '(shown.document_id = ? OR shown.code = ?)',
  bindings: [name, name],
});

/** Nothing is said of a redacted person, not even where the name stood. */
export const isPersonNamed = (name: string): Condition => ({
  sql: '(shown.document_id = ? OR shown.slug = ?) AND shown.redacted_at IS NULL',
  bindings: [name, name],
});

/** Appointments to the offices of an organization. */
export const isOfficeOfOrganization = (name: string): Condition => ({
  sql: `shown.id IN (SELECT appointed.appointment_id FROM organizations named
    CROSS JOIN offices_organization_lnk held CROSS JOIN appointments_office_lnk appointed
    WHERE (named.document_id = ? OR named.code = ?) AND held.organization_id = named.id AND appointed.office_id = held.office_id)`,
  bindings: [name, name],
});

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** Appointments of these people, by documentId. */
export const isHeldByOneOf = (personIds: readonly string[]): Condition => ({
  sql: `shown.id IN (SELECT held.appointment_id FROM people person CROSS JOIN appointments_person_lnk held
    WHERE person.document_id IN (${marks(personIds)}) AND held.person_id = person.id)`,
  bindings: personIds,
});

export const isShownPerson = (personIds: readonly string[]): Condition => ({
  sql: `shown.document_id IN (${marks(personIds)}) AND shown.redacted_at IS NULL`,
  bindings: personIds,
});
