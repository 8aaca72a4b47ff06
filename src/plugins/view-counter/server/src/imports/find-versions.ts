import type { Core } from '@strapi/strapi';
import { countedTypes, type CountedType } from '../counts/counted-types';
import type { TargetKey } from '../hits/hit';

type Deps = { strapi: Core.Strapi };
type Row = Record<string, unknown> & { documentId: string; locale: string | null };
type Versions = ReadonlyMap<string, [TargetKey, ...TargetKey[]]>;

/** Every stored version, published or not, of these documents of counted types. */
export const findByDocumentId = (deps: Deps, documentIds: readonly string[]): Promise<Versions> =>
  findVersions(deps, documentIds, () => 'documentId');

/** Every stored version of counted types with one of these slugs. */
export const findBySlug = (deps: Deps, slugs: readonly string[]): Promise<Versions> => findVersions(deps, slugs, ({ slug }) => slug);

/** By the value of the attribute; one query a type. A draft and its published twin are one version. */
const findVersions = async (
  { strapi }: Deps,
  values: readonly string[],
  attributeOf: (type: CountedType) => string | null,
): Promise<Versions> => {
  const found = new Map<string, [TargetKey, ...TargetKey[]]>();
  if (values.length === 0) return found;
  for (const type of countedTypes({ strapi })) {
    const attribute = attributeOf(type);
    if (attribute === null) continue;
    const select = [...new Set(['documentId', 'locale', attribute])];
    const rows = (await strapi.db.query(type.uid).findMany({ select, where: { [attribute]: { $in: values } } })) as Row[];
    for (const row of rows) {
      add(found, String(row[attribute]), { uid: type.uid, documentId: row.documentId, locale: type.isLocalized ? (row.locale ?? '') : '' });
    }
  }
  return found;
};

const add = (found: Map<string, [TargetKey, ...TargetKey[]]>, value: string, target: TargetKey): void => {
  const known = found.get(value);
  if (!known) found.set(value, [target]);
  else if (!known.some((other) => other.uid === target.uid && other.documentId === target.documentId && other.locale === target.locale))
    known.push(target);
};
