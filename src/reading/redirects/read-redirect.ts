import type { Core } from '@strapi/strapi';
import { PERSON, REDIRECT } from '../../content-types';
import { hasDraftAndPublish, isLocalized } from '../../documents/write-context';
import { SOURCE_LOCALE } from '../../domain/portal';
import { PUBLISHED } from '../populate-parts';
import { publicPath, REDIRECT_TARGETS, type PageKind, type PathPatterns } from '../public-url';
import { chooseRedirect, type AskedHost } from './choose-redirect';
import { GONE, type Moved } from './follow-redirects';

type RedirectRow = {
  id: number;
  fromHost: string | null;
  fromPath: string;
  toPath: string | null;
  targetType: PageKind | null;
  targetId: string | null;
  targetLocale: string | null;
  statusCode: Moved['status'];
};

type Deps = { strapi: Core.Strapi; patterns: PathPatterns };

/** Where the redirect of these paths leads. Null too when its target cannot be read today. `locale`: in which a target without languages is addressed. */
export const readRedirect = async ({
  strapi,
  patterns,
  paths,
  asked,
  locale,
}: Deps & { paths: readonly string[]; asked: AskedHost; locale: string }): Promise<Moved | null> => {
  const rows = (await strapi.db.query(REDIRECT).findMany({ where: { fromPath: { $in: [...paths] } } })) as RedirectRow[];
  const row = chooseRedirect(rows, paths, asked);
  if (!row) return null;
  if (row.statusCode === 410) return GONE;
  if (row.targetId) return toDocument({ strapi, patterns, row, locale });
  return row.toPath === null ? null : { path: row.toPath, status: row.statusCode };
};

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
