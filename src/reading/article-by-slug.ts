import type { Core } from '@strapi/strapi';
import { addressesOf, readingConfig } from './addresses';
import { toArticle } from './article-view';
import { findRedirect, type Moved } from './find-redirect';
import { loadArticle, loadArticleVersions, loadVersionsAt } from './load-article';
import { loadLocales, localesFor, SOURCE_LOCALE } from './locales';
import type { ReadingRequest } from './parse-request';
import { readPreviewToken } from './preview-link';
import type { ArticleAnswer } from './shapes';
import { localizationsOf, type Chosen, type DocumentRow } from './versions';
import type { ViewCounts } from './view-counts';

export type ReadingOutcome<Answer> =
  | { found: true; answer: Answer }
  | { found: false; because: 'unknown'; moved: Moved | null; slug: string; locale: string }
  | { found: false; because: 'unknown-locale'; locale: string; locales: string[] }
  | { found: false; because: 'preview-refused' };

type Deps = { strapi: Core.Strapi; request: ReadingRequest; viewCounts: ViewCounts; now: Date };

type Target = { chosen: Chosen; requestedLocale: string; versions: DocumentRow[] };

/** An article by its slug, published, or the one draft that a preview link was made for. */
export const readArticleBySlug = async ({ strapi, request, viewCounts, now }: Deps): Promise<ReadingOutcome<ArticleAnswer>> => {
  const target = await (request.preview === null ? findTarget({ strapi, request }) : findPreview({ strapi, request, now: now.getTime() }));
  if (target === 'preview-refused') return { found: false, because: 'preview-refused' };
  const loaded = target && (await loadArticle({ strapi, ...target }));
  if (!target || !loaded) return explainMissing({ strapi, request });

  const { requestedLocale, versions } = target;
  const { documentId, locale } = loaded.row;
  const views = await viewCounts.totalsOf([documentId, ...loaded.related.map((card) => card.documentId)]);
  const data = toArticle({ loaded, views, addresses: addressesOf({ strapi }), now });
  return {
    found: true,
    answer: { data, meta: { locale, requestedLocale, isFallback: locale !== requestedLocale, localizations: localizationsOf(versions) } },
  };
};

/**
 * With `fallback`, the Vietnamese slug stands in where the wanted language has none of that name; if the document has been translated
 * after all (under another slug), the translation is what was asked for.
 */
const findTarget = async ({ strapi, request }: Pick<Deps, 'strapi' | 'request'>): Promise<Target | null> => {
  const { slug, fallback } = request;
  const requestedLocale = request.locale ?? SOURCE_LOCALE;
  const locales = fallback ? localesFor(requestedLocale) : [requestedLocale];
  const found = await loadVersionsAt({ strapi, slug, locales });
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
const findPreview = async ({
  strapi,
  request,
  now,
}: Pick<Deps, 'strapi' | 'request'> & { now: number }): Promise<Target | 'preview-refused' | null> => {
  const secret = readingConfig({ strapi }).previewSecret;
  const shown = readPreviewToken({ token: request.preview ?? '', secret, now });
  if (!shown || (request.locale !== null && request.locale !== shown.locale)) return 'preview-refused';
  const { documentId, locale } = shown;
  const versions = await loadArticleVersions({ strapi, documentId });
  const slugs = versions.filter((row) => row.locale === locale).map(({ slug }) => slug);
  if (![documentId, ...slugs].includes(request.slug)) return 'preview-refused';
  return { chosen: { documentId, locale, isDraft: true }, requestedLocale: locale, versions };
};

const explainMissing = async ({ strapi, request }: Pick<Deps, 'strapi' | 'request'>): Promise<ReadingOutcome<never>> => {
  const { slug, fallback } = request;
  const locale = request.locale ?? SOURCE_LOCALE;
  const locales = await loadLocales({ strapi });
  if (!locales.includes(locale)) return { found: false, because: 'unknown-locale', locale, locales };
  const patterns = readingConfig({ strapi }).paths;
  const moved = await findRedirect({ strapi, patterns, type: 'article', slug, locales: fallback ? localesFor(locale) : [locale] });
  return { found: false, because: 'unknown', moved, slug, locale };
};
