import type { OrganizationRow } from './rows';

/** The name in the reader's language where there is one, else the Vietnamese. */
export const nameIn = (locale: string, { name, translations }: Pick<OrganizationRow, 'name' | 'translations'>): string =>
  translations.find(({ language }) => language === locale)?.name || name;

type Disambiguated = { disambiguation: string | null; translations: { language: string; disambiguation: string | null }[] };

/** What tells people of one name apart, in the reader's language where it is said there, else in Vietnamese. */
export const disambiguationIn = (locale: string, { disambiguation, translations }: Disambiguated): string | null =>
  translations.find(({ language }) => language === locale)?.disambiguation || disambiguation || null;
