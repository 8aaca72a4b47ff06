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

export type ContentTypeUid =
  | typeof ARTICLE
  | typeof EVENT
  | typeof PHOTO_GALLERY
  | typeof PAGE
  | typeof PERSON
  | typeof ORGANIZATION
  | typeof OFFICE
  | typeof APPOINTMENT
  | typeof CATEGORY
  | typeof REDIRECT
  | typeof SITE;
