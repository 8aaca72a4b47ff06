/** Every content-type UID of Đình, written once. */
export const ARTICLE = 'api::article.article';
export const EVENT = 'api::event.event';
export const PHOTO_GALLERY = 'api::photo-gallery.photo-gallery';
export const PAGE = 'api::page.page';
export const PERSON = 'api::person.person';
export const ORGANIZATION = 'api::organization.organization';
export const OFFICE = 'api::office.office';
export const APPOINTMENT = 'api::appointment.appointment';
export const CATEGORY = 'api::category.category';
export const REDIRECT = 'api::redirect.redirect';
export const SITE = 'api::site.site';

const CONTENT_TYPES = [ARTICLE, EVENT, PHOTO_GALLERY, PAGE, PERSON, ORGANIZATION, OFFICE, APPOINTMENT, CATEGORY, REDIRECT, SITE] as const;

export type ContentTypeUid = (typeof CONTENT_TYPES)[number];
