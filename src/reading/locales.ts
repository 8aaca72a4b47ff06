import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import { portalLocales } from './locales-store';
import { askTogether } from './trees/ask-store';

/** At least one; the first wins where an entry has several. */
export type Locales = [string, ...string[]];

/** The wanted locale and the one it falls back on. */
export const localesFor = (locale: string): Locales => (locale === SOURCE_LOCALE ? [SOURCE_LOCALE] : [locale, SOURCE_LOCALE]);

/** The codes of the portal's languages, as set in the admin. */
export const loadLocales = async ({ strapi }: { strapi: Core.Strapi }): Promise<string[]> =>
  (await askTogether({ strapi }, { portalLocales })).portalLocales.map(({ code }) => code);
