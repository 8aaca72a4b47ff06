import { SOURCE_LOCALE } from '../domain/portal';
import type { LinkRow, VersionRow } from './rows';

/** One of an article: there is at most a draft and a published one per locale. */
export type ArticleVersionRow = VersionRow & { events: LinkRow[]; categories: LinkRow[] };

export type Chosen = { documentId: string; locale: string; isDraft: boolean };

const isPublished = ({ publishedAt }: VersionRow): boolean => publishedAt !== null;

/** The published versions, vi first. */
export const localizationsOf = (rows: VersionRow[]): { locale: string; slug: string }[] =>
  rows
    .filter(isPublished)
    .map(({ locale, slug }) => ({ locale, slug }))
    .sort((a, b) => Number(b.locale === SOURCE_LOCALE) - Number(a.locale === SOURCE_LOCALE) || (a.locale < b.locale ? -1 : 1));

/**
 * The version that holds the links to localized types for all languages (rule 13): the Vietnamese one, published, or the draft where that
 * very draft is shown.
 */
export const sourceOf = <Row extends VersionRow>(rows: Row[], { locale, isDraft }: Omit<Chosen, 'documentId'>): Row | undefined => {
  const wantsDraft = isDraft && locale === SOURCE_LOCALE;
  return rows.find((row) => row.locale === SOURCE_LOCALE && isPublished(row) !== wantsDraft);
};

/** What an article links to, without repetitions, in the editor's order. */
export const linksOf = (rows: ArticleVersionRow[], chosen: Omit<Chosen, 'documentId'>): { events: string[]; categories: string[] } => {
  const source = sourceOf(rows, chosen);
  const idsOf = (links: LinkRow[] | undefined): string[] => [...new Set((links ?? []).map(({ documentId }) => documentId))];
  return { events: idsOf(source?.events), categories: idsOf(source?.categories) };
};

/** One row per documentId, in the order of `ids`: in the wanted locale, else in vi; what has neither is left out. */
export const inLocale = <Row extends { documentId: string; locale: string }>(rows: Row[], ids: string[], locale: string): Row[] =>
  [...new Set(ids)].flatMap((id) => {
    const versions = rows.filter(({ documentId }) => documentId === id);
    return versions.find((row) => row.locale === locale) ?? versions.find((row) => row.locale === SOURCE_LOCALE) ?? [];
  });

/** A draft may lack its date: its preview shows it as if it came out now. */
export const withDate = <Row extends { datePublished: string | null }>(row: Row, now: Date): Row =>
  row.datePublished ? row : { ...row, datePublished: now.toISOString() };
