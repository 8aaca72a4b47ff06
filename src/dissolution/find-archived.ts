import type { Core } from '@strapi/strapi';
import { archivedUnder, type Keeper } from '../domain/dissolution/archive';

type Deps = { strapi: Core.Strapi };
type Kept = Record<string, Keeper | Keeper[] | null | undefined>;

const KEEPER = { select: ['documentId', 'name', 'dissolutionDate'] };

const keepersOf = (row: Kept, keptUnder: string): Keeper[] => [row[keptUnder] ?? []].flat();

/**
 * The dissolved organization that keeps this document, under whichever of its versions and languages, as it stands in the running
 * transaction; null where it is not in the archive. `keptUnder` names the relation to its organizations.
 */
export const findArchived = async (
  { strapi }: Deps,
  { uid, documentId, keptUnder, today }: { uid: string; documentId: string; keptUnder: string; today: string },
): Promise<Keeper | null> => {
  const rows = (await strapi.db
    .query(uid)
    .findMany({ select: ['id'], where: { documentId }, populate: { [keptUnder]: KEEPER } })) as Kept[];
  for (const row of rows) {
    const keeper = archivedUnder(keepersOf(row, keptUnder), today);
    if (keeper) return keeper;
  }
  return null;
};

type SharedLinks = Readonly<Record<string, { keptUnder: string }>>;

/** The entries of the archive that the drafts of this document are linked with, by their documentId. */
export const findArchivedLinks = async (
  { strapi }: Deps,
  { uid, documentId, links, today }: { uid: string; documentId: string; links: SharedLinks; today: string },
): Promise<Map<string, Keeper>> => {
  const populate = Object.entries(links).map(
    ([name, { keptUnder }]) => [name, { select: ['documentId'], populate: { [keptUnder]: KEEPER } }] as const,
  );
  const rows = (await strapi.db
    .query(uid)
    .findMany({ select: ['id'], where: { documentId, publishedAt: null }, populate: Object.fromEntries(populate) })) as Record<
    string,
    ({ documentId: string } & Kept)[]
  >[];
  const found = rows.flatMap((row) =>
    Object.entries(links).flatMap(([name, { keptUnder }]) =>
      (row[name] ?? []).flatMap((linked) => {
        const keeper = archivedUnder(keepersOf(linked, keptUnder), today);
        return keeper ? [[linked.documentId, keeper] as const] : [];
      }),
    ),
  );
  return new Map(found);
};
