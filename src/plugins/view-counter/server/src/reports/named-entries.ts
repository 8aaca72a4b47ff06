import type { Core } from '@strapi/strapi';
import type { PopularEntry } from '../../../shared/public-contract';
import { typeWithUid } from '../counts/counted-types';
import { loadNames, NO_NAME, versionKey } from '../counts/entry-names';
import type { RankedTarget } from '../counts/ranking-store';

type Deps = { strapi: Core.Strapi };

/** Whether this administrator may read entries of a type: only then a list names them. */
export type MayRead = (uid: string) => boolean;

type Ability = { can(action: string, subject: string): boolean };

export const mayReadOf =
  ({ userAbility }: { userAbility?: Ability }): MayRead =>
  (uid) =>
    userAbility?.can('plugin::content-manager.explorer.read', uid) ?? false;

/** Entries by name, in their order: unpublished ones by their draft, deleted ones and those of other types without a name. One query per type. */
export const nameEntries = async ({
  strapi,
  ranking,
  mayRead,
}: Deps & { ranking: readonly RankedTarget[]; mayRead: MayRead }): Promise<(PopularEntry & { uid: string })[]> => {
  const names = new Map<string, ReadonlyMap<string, typeof NO_NAME>>();
  for (const uid of new Set(ranking.map((target) => target.uid))) {
    const type = mayRead(uid) ? typeWithUid({ strapi }, uid) : null;
    const versions = ranking.filter((target) => target.uid === uid);
    if (type) names.set(uid, await loadNames({ strapi, type, versions, drafts: true }));
  }
  return ranking.map(({ uid, documentId, locale, views }) => {
    const name = names.get(uid)?.get(versionKey({ documentId, locale })) ?? NO_NAME;
    return { uid, documentId, locale, ...name, views };
  });
};
