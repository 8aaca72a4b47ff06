import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { FILE } from '../made';
import type { User } from './rules/judge-made';

type Deps = { strapi: Core.Strapi };

/** By documentId (files: by id): the entries that lead to it, each once, itself left out. */
export type Users = ReadonlyMap<string, User[]>;

type Join = { name: string; joinColumn: { name: string }; inverseJoinColumn?: { name: string } };
type Attribute = { type: string; relation?: string; target?: string; mappedBy?: string; joinTable?: Join; joinColumn?: { name: string } };
type Model = { uid: string; modelType: string; attributes: Record<string, { type: string; component?: string; components?: string[] }> };
type Pair = { target: string; ownerId: number };
type Link = Pair & { model: Model };

const modelsOf = ({ strapi }: Deps): Model[] => Object.values({ ...strapi.contentTypes, ...strapi.components });

const metaOf = ({ strapi }: Deps, uid: string) =>
  strapi.db.metadata.get(uid) as unknown as { tableName: string; attributes: Record<string, Attribute | undefined> };

/**
 * Who leads to these entries, over relations and photos of every type, in components to any depth. All versions of an entry are one; who leads there only
 * from a component is named by the entry that holds it.
 */
export const findUsers = (deps: Deps, uid: string, documentIds: readonly string[]): Promise<Users> =>
  deps.strapi.db.transaction(async ({ trx }) => {
    const links = uid === FILE ? await fileLinks(deps, trx, documentIds) : await relationLinks(deps, trx, { uid, documentIds });
    const users = new Map<string, User[]>();
    for (const { target, user } of await climb(deps, trx, links)) {
      const before = users.get(target) ?? [];
      const isKnown = before.some((one) => one.uid === user.uid && one.documentId === user.documentId);
      if (!isKnown && !(user.uid === uid && user.documentId === target)) users.set(target, [...before, user]);
    }
    return users;
  });

type Wanted = { uid: string; documentIds: readonly string[] };

const relationLinks = async (deps: Deps, trx: Knex.Transaction, { uid, documentIds }: Wanted): Promise<Link[]> => {
  const rows: { id: number; document_id: string }[] = await trx(metaOf(deps, uid).tableName)
    .whereIn('document_id', [...documentIds])
    .select('id', 'document_id');
  const byId = new Map(rows.map(({ id, document_id: documentId }) => [id, documentId]));
  const links: Link[] = [];
  for (const model of modelsOf(deps)) {
    const { tableName, attributes } = metaOf(deps, model.uid);
    for (const [name, attribute] of Object.entries(attributes)) {
      const isOwner = attribute?.target === uid && !attribute.mappedBy && model.attributes[name]?.type === 'relation';
      if (!isOwner) continue;
      for (const { from, to } of await pairs(trx, { tableName, attribute, ids: [...byId.keys()] })) {
        links.push({ model, ownerId: from, target: byId.get(to) ?? '' });
      }
    }
  }
  return links;
};

type Asked = { tableName: string; attribute: Attribute; ids: readonly number[] };

const pairs = async (trx: Knex.Transaction, { tableName, attribute, ids }: Asked): Promise<{ from: number; to: number }[]> => {
  const { joinTable, joinColumn } = attribute;
  if (joinTable?.inverseJoinColumn) {
    const [from, to] = [joinTable.joinColumn.name, joinTable.inverseJoinColumn.name];
    return trx(joinTable.name)
      .whereIn(to, [...ids])
      .select({ from, to });
  }
  return joinColumn
    ? trx(tableName)
        .whereIn(joinColumn.name, [...ids])
        .select({ from: 'id', to: joinColumn.name })
    : [];
};

/** Of photos: the media library keeps in one table who shows them. */
const fileLinks = async (deps: Deps, trx: Knex.Transaction, fileIds: readonly string[]): Promise<Link[]> => {
  const { joinTable } = metaOf(deps, FILE).attributes.related ?? {};
  if (!joinTable) return [];
  const rows: {
    file_id: number;
    related_id: number;
    related_type: string;
  }[] = await trx(joinTable.name).whereIn('file_id', fileIds.map(Number)).select('file_id', 'related_id', 'related_type');
  const models = new Map(modelsOf(deps).map((model) => [model.uid, model]));
  return rows.flatMap(({ file_id: target, related_id: ownerId, related_type: type }) => {
    const model = models.get(type);
    return model ? [{ model, ownerId, target: String(target) }] : [];
  });
};

type Found = { target: string; user: User };

/** From components up to the entries that hold them. */
const climb = async (deps: Deps, trx: Knex.Transaction, links: readonly Link[]): Promise<Found[]> => {
  const byModel = new Map<Model, Pair[]>();
  for (const { model, ...pair } of links) byModel.set(model, [...(byModel.get(model) ?? []), pair]);
  const found: Found[] = [];
  for (const [model, held] of byModel) {
    if (model.modelType === 'contentType') found.push(...(await nameOwners(deps, trx, { model, held })));
    else found.push(...(await climb(deps, trx, await holdersOf(deps, trx, { model, held }))));
  }
  return found;
};

type Level = { model: Model; held: readonly Pair[] };

const nameOwners = async (deps: Deps, trx: Knex.Transaction, { model: { uid }, held }: Level): Promise<Found[]> => {
  const ids = held.map(({ ownerId }) => ownerId);
  const rows: {
    id: number;
    document_id: string;
  }[] = await trx(metaOf(deps, uid).tableName).whereIn('id', ids).select('id', 'document_id');
  const names = new Map(rows.map((row) => [row.id, row.document_id]));
  return held.flatMap(({ ownerId, target }) => {
    const documentId = names.get(ownerId);
    return documentId === undefined ? [] : [{ target, user: { uid, documentId } }];
  });
};

const holdersOf = async (deps: Deps, trx: Knex.Transaction, { model: component, held }: Level): Promise<Link[]> => {
  const links: Link[] = [];
  for (const model of modelsOf(deps)) {
    const holds = Object.entries(model.attributes).find(
      ([, { component: one, components = [] }]) => one === component.uid || components.includes(component.uid),
    );
    const table = holds && metaOf(deps, model.uid).attributes[holds[0]]?.joinTable?.name;
    if (!table) continue;
    const rows: { entity_id: number; cmp_id: number }[] = await trx(table)
      .where({ component_type: component.uid })
      .whereIn(
        'cmp_id',
        held.map(({ ownerId }) => ownerId),
      )
      .select('entity_id', 'cmp_id');
    for (const row of rows) {
      for (const { target } of held.filter(({ ownerId }) => ownerId === row.cmp_id)) links.push({ model, ownerId: row.entity_id, target });
    }
  }
  return links;
};
