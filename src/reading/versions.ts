import { SOURCE_LOCALE } from './locales';
import type { LinkRow, VersionRow } from './rows';

/** All rows of one document: at most a draft and a published one per locale. */
export type DocumentRow = VersionRow & { events: LinkRow[]; categories: LinkRow[] };

export type Chosen = { documentId: string; locale: string; isDraft: boolean };

const isPublished = ({ publishedAt }: VersionRow): boolean => publishedAt !== null;

/** The published versions, vi first. */
export const localizationsOf = (rows: VersionRow[]): { locale: string; slug: string }[] =>
  rows
    .filter(isPublished)
    .map(({ locale, slug }) => ({ locale, slug }))
    .sort((a, b) => Number(b.locale === SOURCE_LOCALE) - Number(a.locale === SOURCE_LOCALE) || (a.locale < b.locale ? -1 : 1));

/**
 * Links to localized types stand in the Vietnamese version for all (rule 13): the published one, or the draft where that very draft is shown.
 * Without repetitions, in the editor's order.
 */
export const linksOf = (
  rows: DocumentRow[],
  { locale, isDraft }: Omit<Chosen, 'documentId'>,
): { events: string[]; categories: string[] } => {
  const wantsDraft = isDraft && locale === SOURCE_LOCALE;
  const source = rows.find((row) => row.locale === SOURCE_LOCALE && isPublished(row) !== wantsDraft);
  const idsOf = (links: LinkRow[] | undefined): string[] => [...new Set((links ?? []).map(({ documentId }) => documentId))];
  return { events: idsOf(source?.events), categories: idsOf(source?.categories) };
};

/** One row per documentId, in the order of `ids`: in the wanted locale, else in vi; what has neither is left out. */
export const inLocale = <Row extends { documentId: string; locale: string }>(rows: Row[], ids: string[], locale: string): Row[] =>
  [...new Set(ids)].flatMap((id) => {
    const versions = rows.filter(({ documentId }) => documentId === id);
    return versions.find((row) => row.locale === locale) ?? versions.find((row) => row.locale === SOURCE_LOCALE) ?? [];
  });
