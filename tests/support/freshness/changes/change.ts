import type { AdminDesk } from '../admin-desk';
import type { Portal } from '../portal';

export type Stage = { desk: AdminDesk; portal: Portal };

/**
 * One thing that an editor does in the admin. `moves`: fields (`kind pattern`) that readers see another value of afterwards, or that come or
 * go; none: no reader sees anything of it.
 */
export type Change = { name: string; moves: readonly string[]; write(stage: Stage): Promise<unknown> };

export const ARTICLE = 'api::article.article';
export const EVENT = 'api::event.event';
export const GALLERY = 'api::photo-gallery.photo-gallery';
export const PAGE = 'api::page.page';
export const PERSON = 'api::person.person';
export const ORGANIZATION = 'api::organization.organization';
export const OFFICE = 'api::office.office';
export const APPOINTMENT = 'api::appointment.appointment';
export const CATEGORY = 'api::category.category';
export const REDIRECT = 'api::redirect.redirect';
