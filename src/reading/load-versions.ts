import type { Core } from '@strapi/strapi';
import { PUBLISHED } from './populate-parts';
import type { ReadableKind } from './read-by-slug';
import type { VersionRow } from './rows';

type ReadableUid = 'api::article.article' | 'api::event.event' | 'api::photo-gallery.photo-gallery' | 'api::page.page';

/** How the versions of a type with drafts and translations are found; `localizations` are all versions of a row's document. */
export const versionLoaders = <Version extends VersionRow>(
  uid: ReadableUid,
  query: { select: string[]; populate?: object },
): Pick<ReadableKind<Version, never>, 'loadVersionsAt' | 'loadVersions'> => {
  const load = async (strapi: Core.Strapi, where: object): Promise<Version[]> =>
    (await strapi.db.query(uid).findMany({ ...query, where })) as Version[];
  return {
    loadVersionsAt: ({ strapi, slug, locales }) => load(strapi, { localizations: { slug, locale: { $in: locales }, ...PUBLISHED } }),
    loadVersions: ({ strapi, documentId }) => load(strapi, { documentId }),
  };
};
