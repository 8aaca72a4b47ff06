import type { PlannedEntry } from '../../../../../shared/contracts';

export const ARTICLE = 'api::article.article';

/** The content type of each kind of entry that an import makes. */
export const ENTRY_UIDS = {
  organization: 'api::organization.organization',
  office: 'api::office.office',
  person: 'api::person.person',
  appointment: 'api::appointment.appointment',
  event: 'api::event.event',
} as const satisfies Record<PlannedEntry['type'], string>;
