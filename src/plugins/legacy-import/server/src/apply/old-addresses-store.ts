import type { Core } from '@strapi/strapi';
import type { LegacyPage, ParseWarning } from '../parse/legacy-page';
import { judgeOldAddresses, oldAddressesOf, type KnownRedirect } from '../plan/old-addresses';
import { REDIRECT } from './content-types';

type Article = { articleId: string; locale: string; source: LegacyPage['source'] };

type Kept = {
  /** documentIds of the redirects that were made. */
  created: string[];
  warnings: ParseWarning[];
};

/**
 * Leads an article's old addresses to it, inside the running transaction. What leads there already is left alone, so that a second run makes
 * nothing; what leads elsewhere is never changed, only told.
 */
export const keepOldAddresses = async ({ strapi }: { strapi: Core.Strapi }, { articleId, locale, source }: Article): Promise<Kept> => {
  const wanted = oldAddressesOf([source.url, ...(source.otherUrls ?? [])]);
  if (wanted.length === 0) return { created: [], warnings: [] };
  const known = (await strapi.db.query(REDIRECT).findMany({
    where: { fromPath: { $in: wanted.map(({ path }) => path) } },
    select: ['fromPath', 'fromHost', 'targetId'],
  })) as KnownRedirect[];
  const { add, taken } = judgeOldAddresses(wanted, { known, articleId });
  const created: string[] = [];
  for (const { host, path } of add) {
    const data = {
      fromHost: host,
      fromPath: path,
      targetType: 'article' as const,
      targetId: articleId,
      targetLocale: locale,
      statusCode: 301,
    };
    created.push((await strapi.documents(REDIRECT).create({ data })).documentId);
  }
  return { created, warnings: taken.map(({ host, path }) => warn(`https://${host}${path}`)) };
};

const warn = (address: string): ParseWarning => ({
  rule: 'old-address-taken',
  message: `A redirect for ${address} stands already and leads elsewhere; it was left as it is.`,
  confidence: 1,
});
