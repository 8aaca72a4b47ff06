/** The types that an import writes; the plugin's own list, for it imports nothing of the application but its rules. */
export const ARTICLE = 'api::article.article';
export const EVENT = 'api::event.event';
export const PERSON = 'api::person.person';
export const ORGANIZATION = 'api::organization.organization';
export const OFFICE = 'api::office.office';
export const APPOINTMENT = 'api::appointment.appointment';
export const REDIRECT = 'api::redirect.redirect';

/** A component of articles. */
export const LEGACY_SOURCE = 'shared.legacy-source';
