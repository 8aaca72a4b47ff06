import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import { PERSON, REDIRECT } from '../content-types';
import { hasDraftAndPublish, isLocalized } from '../documents/write-context';
import { PUBLISHED } from './populate-parts';
import { publicPath, REDIRECT_TARGETS, type PageKind, type PathPatterns } from './public-url';

/** Where a page has gone; `path` null with 410: it is gone for good. */
export type Moved = { path: string | null; status: 301 | 302 | 410 };

type RedirectRow = {
  fromPath: string;
  toPath: string | null;
  targetType: PageKind | null;
  targetId: string | null;
  targetLocale: string | null;
  statusCode: Moved['status'];
};
type Deps = { strapi: Core.Strapi; patterns: PathPatterns };

/**
 * The redirect that stands for a slug; of several locales the first counts. Null too when its target cannot be read today. People have one
 * slug in all languages, kept once, under the Vietnamese address.
 */
export const findRedirect = async ({
  strapi,
  patterns,
  type,
  slug,
  locales,
}: Deps & { type: PageKind; slug: string; locales: string[] }): Promise<Moved | null> => {
  const kept = type === 'person' ? [...new Set([...locales, SOURCE_LOCALE])] : locales;
  const paths = kept.map((locale) => publicPath({ patterns, type, locale, slug }));
  const rows = (await strapi.db.query(REDIRECT).findMany({ where: { fromPath: { $in: paths } } })) as RedirectRow[];
  const row = paths.map((path) => rows.find(({ fromPath }) => fromPath === path)).find((found) => found !== undefined);
  if (!row) return null;
  if (row.statusCode === 410) return GONE;
  if (row.targetId) return toDocument({ strapi, patterns, row, locale: locales[0] ?? SOURCE_LOCALE });
  return row.toPath === null ? null : { path: row.toPath, status: row.statusCode };
};

const GONE: Moved = { path: null, status: 410 };

/**
 * The target's own address of today: a redirect follows its document through any number of moves. The address of a redacted person would
 * tell the name.
 */
const toDocument = async ({ strapi, patterns, row, locale: asked }: Deps & { row: RedirectRow; locale: string }): Promise<Moved | null> => {
  const uid = Object.keys(REDIRECT_TARGETS).find((candidate) => REDIRECT_TARGETS[candidate] === row.targetType);
  if (!uid || !row.targetType) return null;
  const locale = isLocalized(strapi, uid) ? (row.targetLocale ?? SOURCE_LOCALE) : asked;
  const target = (await strapi.db.query(uid).findOne({
    select: uid === PERSON ? ['slug', 'redactedAt'] : ['slug'],
    where: {
      documentId: row.targetId,
      ...(isLocalized(strapi, uid) ? { locale } : {}),
      ...(hasDraftAndPublish(strapi, uid) ? PUBLISHED : {}),
    },
  })) as { slug: string; redactedAt?: string | null } | null;
  if (target?.redactedAt) return GONE;
  return target && { path: publicPath({ patterns, type: row.targetType, locale, slug: target.slug }), status: row.statusCode };
};
