import type { Core } from '@strapi/strapi';
import type { PopularEntry } from '../../../shared/public-contract';
import type { CountedType } from './counted-types';

/** How lists name an entry. */
export type EntryName = Pick<PopularEntry, 'title' | 'slug' | 'datePublished'>;
type Version = { documentId: string; locale: string };
type Row = Record<string, unknown> & { documentId: string; locale: string | null; publishedAt: string | null };

export const NO_NAME: EntryName = { title: null, slug: null, datePublished: null };

export const versionKey = ({ documentId, locale }: Version): string => `${documentId}\0${locale}`;

/**
 * Names of versions by `versionKey`, one query. Without `drafts` an unpublished version is missing; with them the draft stands in for it,
 * and what is missing has been deleted, or is not to be named (`hiddenBy`).
 */
export const loadNames = async ({
  strapi,
  type,
  versions,
  drafts = false,
}: {
  strapi: Core.Strapi;
  type: CountedType;
  versions: readonly Version[];
  drafts?: boolean;
}): Promise<ReadonlyMap<string, EntryName>> => {
  if (versions.length === 0) return new Map();
  const documentId = { $in: [...new Set(versions.map((version) => version.documentId))] };
  const locale = { $in: [...new Set(versions.map((version) => version.locale))] };
  const rows = (await strapi.db.query(type.uid).findMany({
    select: ['documentId', 'locale', 'publishedAt', type.title, type.slug, type.date].filter((name) => name !== null),
    where: {
      documentId,
      ...(type.isLocalized ? { locale } : {}),
      ...(type.hiddenBy === null ? {} : { [type.hiddenBy]: { $null: true } }),
      ...(type.hasDrafts && !drafts ? { publishedAt: { $notNull: true } } : {}),
    },
  })) as Row[];
  const publishedLast = rows.sort((a, b) => Number(a.publishedAt !== null) - Number(b.publishedAt !== null));
  return new Map(publishedLast.map((row) => [keyOf(type, row), nameOf(type, row)]));
};

const keyOf = ({ isLocalized }: CountedType, { documentId, locale }: Row): string =>
  versionKey({ documentId, locale: isLocalized ? (locale ?? '') : '' });

const textOf = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value !== '' ? value : null;
};

/** SQLite gives a moment as a number or text, PostgreSQL as a date; the query engine has made text of both. */
const nameOf = ({ title, slug, date }: CountedType, row: Row): EntryName => ({
  title: textOf(title && row[title]),
  slug: textOf(slug && row[slug]),
  datePublished: textOf(date && row[date]),
});
