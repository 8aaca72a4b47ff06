import { entryOf, type EntryCells, type Place, type TreeQuery } from './entry-store';
import { inOrder, withoutTwins, type Linked } from './in-order';
import { agg, array, literal, valuesOf } from './json-store';
import type { JoinTable, LinkAttribute } from './stored-model';
import { zoneOf } from './zone-store';

/** One value in JSON for all that hangs on an entry by one name. */
export type Link = { sql: string; columns: readonly string[]; read(value: unknown): unknown };

/** From an entry to what hangs on it: the tables between and behind, joined to the entry's row. */
type Way = {
  target: string;
  from(targetTable: string): string;
  where: string;
  /** The column of the entry that leads there. */
  column: string;
  order: string | null;
  /** Columns of the target that the query engine selects unasked. */
  also: readonly string[];
  /** The query engine selects DISTINCT rows wherever it joins. */
  isDistinct: boolean;
};

export const linkOf = (place: Place, name: string, populate: unknown): Link => {
  const attribute = place.model.attributes[name] as LinkAttribute;
  if (attribute.relation === 'morphToMany') return zoneOf(place, name, populate);
  const query = queryOf(place, name, populate);
  const way = wayOf(place, name, attribute);
  const { dialect, models, depth } = place;
  const model = models(way.target);
  const alias = `e${depth + 1}`;
  const entry = entryOf({ dialect, models, model, alias, depth: depth + 1 }, query, way.also);
  const cells = array(dialect, [way.order ?? 'NULL', `${alias}."id"`, ...entry.cells]);
  const sql = `(SELECT ${agg(dialect, cells)} FROM ${way.from(`"${model.tableName}" ${alias}`)} WHERE ${way.where})`;
  return { sql, columns: [way.column], read: reader(place, { way, entry, isOne: isOne(attribute) }) };
};

const isOne = ({ relation }: LinkAttribute): boolean => ['oneToOne', 'manyToOne', 'morphOne'].includes(relation);

/** The order, the id. */
const BEFORE_CELLS = 2;

const reader = ({ dialect }: Place, { way, entry, isOne: one }: { way: Way; entry: EntryCells; isOne: boolean }) => {
  const order = { nullsFirst: dialect.client === 'sqlite' };
  const selectedOf = (row: Linked) => row.slice(BEFORE_CELLS, BEFORE_CELLS + entry.scalars);
  return (value: unknown): unknown => {
    const rows = inOrder(valuesOf(value) as Linked[], order);
    if (one) return rows[0] === undefined ? null : entry.read(rows[0], BEFORE_CELLS);
    return (way.isDistinct ? withoutTwins(rows, selectedOf) : rows).map((row) => entry.read(row, BEFORE_CELLS));
  };
};

const UNDERSTOOD = ['select', 'populate'];

const queryOf = ({ model }: Place, name: string, populate: unknown): TreeQuery | true => {
  if (populate === true) return true;
  const isObject = typeof populate === 'object' && populate !== null && !Array.isArray(populate);
  const strange = isObject ? Object.keys(populate).find((key) => !UNDERSTOOD.includes(key)) : JSON.stringify(populate);
  if (strange !== undefined) throw new Error(`A tree does not understand ${strange} in the populate of "${name}" of ${model.uid}.`);
  return populate as TreeQuery;
};

const wayOf = (place: Place, name: string, attribute: LinkAttribute): Way => {
  const { relation, joinColumn, joinTable } = attribute;
  if (relation === 'morphOne' || relation === 'morphMany') return mediaWay(place, name, attribute);
  if (joinTable?.inverseJoinColumn) return joinTableWay(place, attribute.target as string, joinTable);
  if (joinColumn && joinColumn.on === undefined) return joinColumnWay(place, attribute);
  throw new Error(`A tree does not know the way from ${place.model.uid} to its "${name}" (${relation}).`);
};

const joinTableWay = ({ alias, depth }: Place, target: string, table: JoinTable): Way => {
  const { joinColumn, inverseJoinColumn } = table as Required<JoinTable>;
  const join = `j${depth + 1}`;
  const onTarget = `e${depth + 1}."${inverseJoinColumn.referencedColumn}" = ${join}."${inverseJoinColumn.name}"`;
  return {
    target,
    from: (targetTable) => `"${table.name}" ${join} JOIN ${targetTable} ON ${onTarget}`,
    where: `${join}."${joinColumn.name}" = ${alias}."${joinColumn.referencedColumn}"${conditionsOf(join, table.on)}`,
    column: joinColumn.referencedColumn,
    order: orderOf(join, table),
    also: [],
    isDistinct: true,
  };
};

const joinColumnWay = ({ alias, depth }: Place, { target, joinColumn }: LinkAttribute): Way => {
  const { name, referencedColumn } = joinColumn as Required<LinkAttribute>['joinColumn'];
  return {
    target: target as string,
    from: (targetTable) => targetTable,
    where: `e${depth + 1}."${referencedColumn}" = ${alias}."${name}"`,
    column: name,
    order: null,
    also: [referencedColumn],
    isDistinct: false,
  };
};

/** Files know what they hang on: the type, the entry and the attribute. */
const mediaWay = ({ alias, depth, models, model }: Place, name: string, { target, morphBy }: LinkAttribute): Way => {
  const table = (models(target as string).attributes[morphBy as string] as LinkAttribute).joinTable;
  if (!table?.morphColumn) throw new Error(`A tree does not know the way from ${model.uid} to its "${name}": ${target} has no join table.`);
  const { typeColumn, idColumn } = table.morphColumn;
  const join = `j${depth + 1}`;
  const onTarget = `e${depth + 1}."${table.joinColumn.referencedColumn}" = ${join}."${table.joinColumn.name}"`;
  const on = { ...table.on, [typeColumn.name]: model.uid, field: name };
  return {
    target: target as string,
    from: (targetTable) => `"${table.name}" ${join} JOIN ${targetTable} ON ${onTarget}`,
    where: `${join}."${idColumn.name}" = ${alias}."${idColumn.referencedColumn}"${conditionsOf(join, on)}`,
    column: idColumn.referencedColumn,
    order: orderOf(join, table),
    also: [],
    isDistinct: true,
  };
};

export const conditionsOf = (alias: string, on: Record<string, unknown> = {}): string =>
  Object.entries(on)
    .map(([column, value]) => ` AND ${alias}."${column}" = ${literal(value)}`)
    .join('');

const orderOf = (alias: string, { name, orderBy = {} }: JoinTable): string | null => {
  const [first, ...more] = Object.entries(orderBy);
  if (!first) return null;
  if (more.length > 0 || first[1] !== 'asc') throw new Error(`A tree is ordered by one ascending column, not as ${name} is.`);
  return `${alias}."${first[0]}"`;
};
