import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import { addressesOf, readingConfig, type Addresses } from './addresses';
import type { FoundPage } from './find-page';
import { localesFor } from './locales';
import type { ReadingRequest } from './parse-request';
import type { PageWanted } from './page-rows-store';
import { readPreviewToken } from './preview-link';
import type { PageKind } from './public-url';
import { findRedirect } from './redirects/find-redirect';
import type { Moved } from './redirects/follow-redirects';
import type { Answer } from './shapes';
import { localizationsOf, type Chosen } from './versions';
import type { ViewCounts } from './view-counts';

export type ReadingOutcome<Data> =
  | { found: true; answer: Answer<Data> }
  | { found: false; because: 'unknown'; moved: Moved | null; slug: string; locale: string }
  | { found: false; because: 'unknown-locale'; locale: string; locales: string[] }
  | { found: false; because: 'preview-refused' }
  | { found: false; because: 'gone' };

/** What a page is made with: what was found of it, the version to show, and the world. */
type Showing<Found extends FoundPage> = {
  strapi: Core.Strapi;
  found: Found;
  row: Found['rows'][number];
  chosen: Chosen;
  viewCounts: ViewCounts;
  addresses: Addresses;
  now: Date;
};

/** A kind of page that is read by its slug. */
export type ReadableKind<Found extends FoundPage, Data extends { locale: string }> = {
  type: PageKind;
  /** By one statement. What it finds is published, but for the one draft that a preview link names. */
  find(finding: { strapi: Core.Strapi; wanted: PageWanted }): Promise<Found>;
  /** `gone` when nothing of it may be shown any more. */
  show(showing: Showing<Found>): Promise<Data | 'gone'>;
};

type Deps = { strapi: Core.Strapi; request: ReadingRequest; viewCounts: ViewCounts; now: Date };
type Preview = { documentId: string; locale: string };

/** A page by its slug, published, or the one draft that a preview link was made for. */
export const readBySlug = async <Found extends FoundPage, Data extends { locale: string }>(
  kind: ReadableKind<Found, Data>,
  { strapi, request, viewCounts, now }: Deps,
): Promise<ReadingOutcome<Data>> => {
  const preview = request.preview === null ? null : previewOf({ strapi, request, now });
  if (preview === 'refused') return { found: false, because: 'preview-refused' };
  const requestedLocale = preview?.locale ?? request.locale ?? SOURCE_LOCALE;
  const found = await kind.find({ strapi, wanted: preview ? { by: 'preview', ...preview } : pageAt(request, requestedLocale) });
  if (preview && !mayPreview({ request, preview, found })) return { found: false, because: 'preview-refused' };

  const [row] = found.rows;
  const locales = found.locales.map(({ code }) => code);
  // A fallback locale that the portal does not have is a mistake of the caller's, not a missing translation.
  if (!row || (row.locale !== requestedLocale && !locales.includes(requestedLocale)))
    return explainMissing({ strapi, request, type: kind.type, locales });
  const chosen = { documentId: row.documentId, locale: row.locale, isDraft: preview !== null };
  const data = await kind.show({ strapi, found, row, chosen, viewCounts, addresses: addressesOf({ strapi }), now });
  if (data === 'gone') return { found: false, because: 'gone' };
  const { locale } = data;
  const meta = { locale, requestedLocale, isFallback: locale !== requestedLocale, localizations: localizationsOf(found.versions) };
  return { found: true, answer: { data, meta } };
};

/**
 * With `fallback`, the Vietnamese slug stands in where the wanted language has none of that name; if the document has been translated
 * after all (under another slug), the translation is what was asked for.
 */
const pageAt = ({ slug, fallback }: ReadingRequest, locale: string): PageWanted => ({
  by: 'slug',
  slug,
  locales: fallback ? localesFor(locale) : [locale],
});

/** A token shows one draft in one language. */
const previewOf = ({ strapi, request, now }: Pick<Deps, 'strapi' | 'request' | 'now'>): Preview | 'refused' => {
  const secret = readingConfig({ strapi }).previewSecret;
  const shown = readPreviewToken({ token: request.preview ?? '', secret, now: now.getTime() });
  return shown && (request.locale === null || request.locale === shown.locale) ? shown : 'refused';
};

/**
 * The slug must be that document's own, of the draft or published; its documentId is taken too, because the admin's link knows no slug.
 */
const mayPreview = ({ request, preview, found }: { request: ReadingRequest; preview: Preview; found: FoundPage }): boolean =>
  request.slug === preview.documentId || found.versions.some(({ locale, slug }) => locale === preview.locale && slug === request.slug);

type Missing = Pick<Deps, 'strapi' | 'request'> & { type: PageKind; locales: string[] };

const explainMissing = async ({ strapi, request, type, locales }: Missing): Promise<ReadingOutcome<never>> => {
  const { slug, fallback } = request;
  const locale = request.locale ?? SOURCE_LOCALE;
  if (!locales.includes(locale)) return { found: false, because: 'unknown-locale', locale, locales };
  const patterns = readingConfig({ strapi }).paths;
  const moved = await findRedirect({ strapi, patterns, type, slug, locales: fallback ? localesFor(locale) : [locale] });
  return { found: false, because: 'unknown', moved, slug, locale };
};
