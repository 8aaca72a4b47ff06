import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../domain/portal';
import { REDIRECT } from '../content-types';
import { publicPath, REDIRECT_TARGETS, type PathPatterns } from '../reading/public-url';
import type { DocumentHooks } from './document-hooks';
import { hasDraftAndPublish, type WriteContext } from './write-context';

type Address = { locale: string | null; slug: string };

const publishedAddresses = async (strapi: Core.Strapi, hooks: DocumentHooks, documentId: string): Promise<Address[]> =>
  (await strapi.db.query(hooks.uid).findMany({
    where: { documentId, ...(hasDraftAndPublish(strapi, hooks.uid) ? { publishedAt: { $notNull: true } } : {}) },
    select: ['id', 'slug', 'locale'],
  })) as Address[];

/**
 * When a published slug changes, the old address becomes a 301 to the document. Called before the write; what it answers is
 * called after it, in the same transaction.
 */
export const keepOldAddress = async ({
  strapi,
  hooks,
  context,
}: {
  strapi: Core.Strapi;
  hooks: DocumentHooks;
  context: WriteContext;
}): Promise<() => Promise<void>> => {
  const { documentId } = context.params;
  const targetType = REDIRECT_TARGETS[hooks.uid];
  if (!documentId || !targetType || !['update', 'publish'].includes(context.action)) return async () => {};

  const patterns = strapi.config.get<PathPatterns>('reading.paths');
  const before = await publishedAddresses(strapi, hooks, documentId);
  return async () => {
    const after = before.length === 0 ? [] : await publishedAddresses(strapi, hooks, documentId);
    for (const { locale, slug } of after) {
      const old = before.find((address) => address.locale === locale);
      if (!old?.slug || old.slug === slug) continue;
      const pathOf = (value: string) => publicPath({ patterns, type: targetType, locale: locale ?? SOURCE_LOCALE, slug: value });
      const [fromPath, herePath] = [pathOf(old.slug), pathOf(slug)];
      await strapi.db.query(REDIRECT).deleteMany({ where: { fromHost: null, fromPath: { $in: [fromPath, herePath] } } });
      await strapi
        .documents(REDIRECT)
        .create({ data: { fromPath, targetType, targetId: documentId, targetLocale: locale ?? SOURCE_LOCALE, statusCode: 301 } });
    }
  };
};
