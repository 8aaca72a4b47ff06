import type { UID } from '@strapi/strapi';
import { portalLocales, type LocaleRow } from './locales-store';
import { isRead, isVersionOf, type PageAsked, type PageTable } from './page-rows-store';
import type { VersionRow } from './rows';
import { tree, type TreeQuery, type Wish } from './trees/ask-store';

/** A page of one document: its versions, of these the one that is read, if there is any, and the languages of the portal. */
export type FoundPage<Version extends VersionRow = VersionRow, Row extends VersionRow = VersionRow> = {
  versions: Version[];
  rows: Row[];
  locales: LocaleRow[];
};

type Kind = { uid: UID.ContentType; table: PageTable; versions: TreeQuery; row: TreeQuery };

type Wishes<Found> = { [Name in keyof Found]: Wish<Found[Name]> };

/** By what a page of a type with drafts and translations is found; a kind of page asks what it needs besides in the same statement. */
export const pageWishes = <Version extends VersionRow, Row extends VersionRow>(
  { uid, table, versions, row }: Kind,
  asked: PageAsked,
): Wishes<FoundPage<Version, Row>> => ({
  versions: tree<Version>({ uid, query: versions, where: isVersionOf(asked) }),
  rows: tree<Row>({ uid, query: row, where: isRead(table, asked) }),
  locales: portalLocales,
});
