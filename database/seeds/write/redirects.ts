import { REDIRECT } from '../../../src/content-types';
import { REDIRECTS } from '../content/redirects';
import { ARTICLES } from '../content/articles';
import { makeOnce } from './make-once';
import type { Seeding } from './seeding';

/** Old addresses: of the district's portal, of pages that were renamed, and of one that is gone for good. */
export const seedRedirects = async (seeding: Seeding): Promise<string[]> => {
  const old = ARTICLES.flatMap(({ key, old: page }) => (page ? [{ fromPath: page.path, article: key }] : []));
  const made: string[] = [];
  for (const { fromPath, ...to } of [...old, ...REDIRECTS]) if (await makeRedirect(seeding, fromPath, to)) made.push(fromPath);
  return made;
};

const makeRedirect = (
  seeding: Seeding,
  fromPath: string,
  to: { article: string } | { page: string } | { gone: true },
): Promise<boolean> => {
  const { strapi } = seeding;
  return makeOnce(seeding, {
    ...{ uid: REDIRECT, kind: 'redirect', key: fromPath },
    find: () => strapi.documents(REDIRECT).findFirst({ filters: { fromPath } }),
    make: () => strapi.documents(REDIRECT).create({ data: { fromPath, ...targetOf(seeding, to) } }),
  });
};

const targetOf = ({ ids }: Seeding, to: Parameters<typeof makeRedirect>[2]) => {
  if ('gone' in to) return { statusCode: 410 };
  const target =
    'page' in to
      ? { targetType: 'page' as const, targetId: ids.of('page', to.page) }
      : { targetType: 'article' as const, targetId: ids.of('article', to.article) };
  return { ...target, targetLocale: 'vi', statusCode: 301 };
};
