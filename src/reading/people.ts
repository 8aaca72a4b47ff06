import type { BylineRow, MentionRow, PersonRow } from './rows';
import type { Byline, Mention, PersonLink } from './shapes';

/** A redacted person has no page: what is printed stays, the link goes. */
export const toPersonLink = (person: PersonRow | null | undefined): PersonLink | null =>
  person && !person.redactedAt ? { documentId: person.documentId, slug: person.slug, name: person.name } : null;

export const toMention = (row: MentionRow): Mention => ({
  name: row.name || null,
  honorific: row.honorific || null,
  titleText: row.titleMode === 'none' ? null : row.titleText || null,
  actionText: row.actionText || null,
  position: row.position ?? null,
  person: toPersonLink(row.person),
});

export const toByline = ({ name, kind, person }: BylineRow): Byline => ({ name, kind: kind ?? 'text', person: toPersonLink(person) });
