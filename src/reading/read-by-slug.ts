import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import { addressesOf, readingConfig, type Addresses } from './addresses';
import { findRedirect } from './redirects/find-redirect';
import type { Moved } from './redirects/follow-redirects';
import { loadLocales, localesFor } from './locales';
import type { ReadingRequest } from './parse-request';
import { readPreviewToken } from './preview-link';
import type { PageKind } from './public-url';
import type { VersionRow } from './rows';
import type { Answer } from './shapes';
import { localizationsOf, type Chosen } from './versions';
import type { ViewCounts } from './view-counts';

export type ReadingOutcome<Data> =
  | { found: true; answer: Answer<Data> }
  | { found: false; because: 'unknown'; moved: Moved | null; slug: string; locale: string }
  | { found: false; because: 'unknown-locale'; locale: string; locales: string[] }
  | { found: false; because: 'preview-refused' }
  | { found: false; because: 'gone' };

/** What a page is made with: the version to show, all versions of its document, and the world. */
type Showing<Version> = {
  strapi: Core.Strapi;
  chosen: Chosen;
  versions: Version[];
  viewCounts: ViewCounts;
  addresses: Addresses;
  now: Date;
};

/** A kind of page that is read by its slug. */
export type ReadableKind<Version extends VersionRow, Data extends { locale: string }> = {
  type: PageKind;
  /** All versions of the documents that are published under this slug in one of these locales. */
  loadVersionsAt(wanted: { strapi: Core.Strapi; slug: string; locales: string[] }): Promise<Version[]>;
  /** Drafts included: the caller shows only what was asked for, or what is published. */
  loadVersions(wanted: { strapi: Core.Strapi; documentId: string }): Promise<Version[]>;
  /** Null when it was withdrawn a moment ago; `gone` when nothing of it may be shown any more. */
  show(showing: Showing<Version>): Promise<Data | 'gone' | null>;
};

type Deps = { strapi: Core.Strapi; request: ReadingRequest; viewCounts: ViewCounts; now: Date };
type Target<Version> = { chosen: Chosen; requestedLocale: string; versions: Version[] };

/** A page by its slug, published, or the one draft that a preview link was made for. */
export const readBySlug = async <Version extends VersionRow, Data extends { locale: string }>(
  kind: ReadableKind<Version, Data>,
  { strapi, request, viewCounts, now }: Deps,
): Promise<ReadingOutcome<Data>> => {
  const target = await (request.preview === null ? findTarget(kind, { strapi, request }) : findPreview(kind, { strapi, request, now }));
  if (target === 'preview-refused') return { found: false, because: 'preview-refused' };
  if (!target) return explainMissing({ strapi, request, type: kind.type });

  const { requestedLocale, chosen, versions } = target;
  const data = await kind.show({ strapi, chosen, versions, viewCounts, addresses: addressesOf({ strapi }), now });
  if (data === 'gone') return { found: false, because: 'gone' };
  if (!data) return explainMissing({ strapi, request, type: kind.type });
  const { locale } = data;
  const meta = { locale, requestedLocale, isFallback: locale !== requestedLocale, localizations: localizationsOf(versions) };
  return { found: true, answer: { data, meta } };
};

/**
 * With `fallback`, the Vietnamese slug stands in where the wanted language has none of that name; if the document has been translated
 * after all (under another slug), the translation is what was asked for.
 */
const findTarget = async <Version extends VersionRow, Data extends { locale: string }>(
  kind: ReadableKind<Version, Data>,
  { strapi, request }: Pick<Deps, 'strapi' | 'request'>,
): Promise<Target<Version> | null> => {
  const { slug, fallback } = request;
  const requestedLocale = request.locale ?? SOURCE_LOCALE;
  const locales = fallback ? localesFor(requestedLocale) : [requestedLocale];
  const found = await kind.loadVersionsAt({ strapi, slug, locales });
  const standing = found.filter((row) => row.slug === slug && row.publishedAt !== null && locales.includes(row.locale));
  const address = standing.find(({ locale }) => locale === requestedLocale) ?? standing[0];
  if (!address) return null;
  const { documentId } = address;
  const versions = found.filter((row) => row.documentId === documentId);
  const isTranslated = versions.some(({ locale, publishedAt }) => locale === requestedLocale && publishedAt !== null);
  const locale = isTranslated ? requestedLocale : address.locale;
  // A fallback locale that the portal does not have is a mistake of the caller's, not a missing translation.
  if (!isTranslated && !(await loadLocales({ strapi })).includes(requestedLocale)) return null;
  return { chosen: { documentId, locale, isDraft: false }, requestedLocale, versions };
};

/**
 * A token shows one draft in one language. The slug must be that document's own, of the draft or published; its documentId is taken too,
 * because the admin's link knows no slug.
 */
const findPreview = async <Version extends VersionRow, Data extends { locale: string }>(
  kind: ReadableKind<Version, Data>,
  { strapi, request, now }: Pick<Deps, 'strapi' | 'request' | 'now'>,
): Promise<Target<Version> | 'preview-refused'> => {
  const secret = readingConfig({ strapi }).previewSecret;
  const shown = readPreviewToken({ token: request.preview ?? '', secret, now: now.getTime() });
  if (!shown || (request.locale !== null && request.locale !== shown.locale)) return 'preview-refused';
  const { documentId, locale } = shown;
  const versions = await kind.loadVersions({ strapi, documentId });
  const slugs = versions.filter((row) => row.locale === locale).map(({ slug }) => slug);
  if (![documentId, ...slugs].includes(request.slug)) return 'preview-refused';
  return { chosen: { documentId, locale, isDraft: true }, requestedLocale: locale, versions };
};

const explainMissing = async ({
  strapi,
  request,
  type,
}: Pick<Deps, 'strapi' | 'request'> & { type: PageKind }): Promise<ReadingOutcome<never>> => {
  const { slug, fallback } = request;
  const locale = request.locale ?? SOURCE_LOCALE;
  const locales = await loadLocales({ strapi });
  if (!locales.includes(locale)) return { found: false, because: 'unknown-locale', locale, locales };
  const patterns = readingConfig({ strapi }).paths;
  const moved = await findRedirect({ strapi, patterns, type, slug, locales: fallback ? localesFor(locale) : [locale] });
  return { found: false, because: 'unknown', moved, slug, locale };
};
