import type { OrganizationRow, PublisherRow } from './rows';
import type { Publisher } from './shapes';

/** The name in the reader's language where the organization has one, else the Vietnamese. */
export const nameIn = (locale: string, { name, translations }: OrganizationRow): string =>
  translations.find(({ language }) => language === locale)?.name || name;

export const toPublisher = (row: PublisherRow | null | undefined, locale: string): Publisher | null =>
  row
    ? { documentId: row.documentId, name: nameIn(locale, row), code: row.code ?? null, dissolutionDate: row.dissolutionDate ?? null }
    : null;
