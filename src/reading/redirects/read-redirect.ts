import type { Core } from '@strapi/strapi';
import { PERSON, REDIRECT } from '../../content-types';
import { hasDraftAndPublish, isLocalized } from '../../documents/write-context';
import { SOURCE_LOCALE } from '../../domain/portal';
import { PUBLISHED } from '../populate-parts';
import { REDIRECT_TARGETS, type PathPatterns } from '../public-url';
import { chooseRedirect, type AskedHost } from './choose-redirect';
import type { Moved } from './follow-redirects';
import { judgeRedirect, type RedirectRow, type RedirectTarget } from './judge-redirect';

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
  return row && judgeRedirect(row, await loadTarget({ strapi, row, locale }), patterns);
};

type Wanted = { strapi: Core.Strapi; row: RedirectRow; locale: string };

const loadTarget = async ({ strapi, row, locale: asked }: Wanted): Promise<RedirectTarget | null> => {
  const uid = Object.keys(REDIRECT_TARGETS).find((candidate) => REDIRECT_TARGETS[candidate] === row.targetType);
  if (!uid || !row.targetId || row.statusCode === 410) return null;
  const locale = isLocalized(strapi, uid) ? (row.targetLocale ?? SOURCE_LOCALE) : asked;
  const target = (await strapi.db.query(uid).findOne({
    select: uid === PERSON ? ['slug', 'redactedAt'] : ['slug'],
    where: {
      documentId: row.targetId,
      ...(isLocalized(strapi, uid) ? { locale } : {}),
      ...(hasDraftAndPublish(strapi, uid) ? PUBLISHED : {}),
    },
  })) as Omit<RedirectTarget, 'locale'> | null;
  return target && { ...target, locale };
};
