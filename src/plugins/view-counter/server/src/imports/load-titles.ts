import type { Core } from '@strapi/strapi';
import { typeWithUid } from '../counts/counted-types';
import { loadNames, versionKey } from '../counts/entry-names';
import { nameOf } from '../hits/fold';
import type { TargetKey } from '../hits/hit';
import type { MayRead } from '../reports/named-entries';

/** Of versions that still exist and whose type the asking may read, published or not, by `nameOf`; one query a type. */
export const loadTitles = async (
  { strapi, mayRead }: { strapi: Core.Strapi; mayRead: MayRead },
  targets: readonly TargetKey[],
): Promise<ReadonlyMap<string, string | null>> => {
  const titles = new Map<string, string | null>();
  for (const uid of new Set(targets.map((target) => target.uid))) {
    const type = mayRead(uid) ? typeWithUid({ strapi }, uid) : null;
    if (!type) continue;
    const versions = targets.filter((target) => target.uid === uid);
    const names = await loadNames({ strapi, type, versions, drafts: true });
    for (const version of versions) titles.set(nameOf(version), names.get(versionKey(version))?.title ?? null);
  }
  return titles;
};
