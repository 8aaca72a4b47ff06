import { SOURCE_LOCALE } from '../domain/portal';

/** At least one; the first wins where an entry has several. */
export type Locales = [string, ...string[]];

/** The wanted locale and the one it falls back on. */
export const localesFor = (locale: string): Locales => (locale === SOURCE_LOCALE ? [SOURCE_LOCALE] : [locale, SOURCE_LOCALE]);
