import { entryOf, type EntryCells, type Place, type TreeQuery } from './entry-store';
import { inOrder, type Linked } from './in-order';
import { agg, array, literal, valuesOf } from './json-store';
import { conditionsOf, type Link } from './links-store';
import type { JoinTable, LinkAttribute } from './stored-model';

type Part = { type: string; entry: EntryCells; sql: string };

/** Components of several types in one order. Those that `on` does not name are left out. */
export const zoneOf = (place: Place, name: string, populate: unknown): Link => {
  const { dialect, model, alias, depth } = place;
  const { joinTable } = model.attributes[name] as LinkAttribute;
  const { joinColumn, morphColumn, name: tableName, on } = joinTable as Required<JoinTable>;
  const join = `j${depth + 1}`;
  const type = `${join}."${morphColumn.typeColumn.name}"`;
  const parts = Object.entries(typesOf(place, name, populate)).map(([uid, query]) => partOf(place, { uid, query, joinTable }));
  if (parts.length === 0) return { sql: 'NULL', columns: [], read: () => [] };

  const whens = parts.map((part) => `WHEN ${literal(part.type)} THEN ${part.sql}`).join(' ');
  const cells = array(dialect, [`${join}."order"`, `${join}."id"`, type, `CASE ${type} ${whens} END`]);
  const owner = `${join}."${joinColumn.name}" = ${alias}."${joinColumn.referencedColumn}"`;
  const types = parts.map((part) => literal(part.type)).join(', ');
  const where = `${owner}${conditionsOf(join, on)} AND ${type} IN (${types})`;
  return {
    sql: `(SELECT ${agg(dialect, cells)} FROM "${tableName}" ${join} WHERE ${where})`,
    columns: [joinColumn.referencedColumn],
    read: reader(place, { parts, typeField: morphColumn.typeField ?? '__type' }),
  };
};

type Mixed = readonly [order: number | null, id: number, type: string, values: unknown];

const reader = ({ dialect }: Place, { parts, typeField }: { parts: Part[]; typeField: string }) => {
  const order = { nullsFirst: dialect.client === 'sqlite' };
  const entries = new Map(parts.map(({ type, entry }) => [type, entry]));
  return (value: unknown): unknown =>
    inOrder(valuesOf(value) as (Mixed & Linked)[], order).flatMap(([, , type, values]) => {
      const entry = entries.get(type);
      // A component that is gone still stands in the join table.
      return entry && values !== null ? [{ ...entry.read(valuesOf(values), 0), [typeField]: type }] : [];
    });
};

type Asked = { uid: string; query: TreeQuery | true; joinTable: JoinTable | undefined };

const partOf = ({ dialect, models, depth }: Place, { uid, query, joinTable }: Asked): Part => {
  const { idColumn } = (joinTable as Required<JoinTable>).morphColumn;
  const model = models(uid);
  const alias = `e${depth + 1}`;
  const entry = entryOf({ dialect, models, model, alias, depth: depth + 1 }, query, [idColumn.referencedColumn]);
  const where = `${alias}."${idColumn.referencedColumn}" = j${depth + 1}."${idColumn.name}"`;
  return { type: uid, entry, sql: `(SELECT ${array(dialect, entry.cells)} FROM "${model.tableName}" ${alias} WHERE ${where})` };
};

const typesOf = ({ model }: Place, name: string, populate: unknown): Record<string, TreeQuery | true> => {
  const { on, ...rest } = (populate === true ? {} : populate) as { on?: Record<string, TreeQuery | true> };
  if (on === undefined || Object.keys(rest).length > 0) {
    throw new Error(
      `A tree reads the dynamic zone "${name}" of ${model.uid} by "on", and by nothing else, but got ${JSON.stringify(populate)}.`,
    );
  }
  return on;
};
