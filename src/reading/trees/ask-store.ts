import type { Core, UID } from '@strapi/strapi';
import { columnNames } from './column-names-store';
import { compileTree } from './compile-tree';
import type { Condition } from './condition';
import { dialectOf } from './dialect-store';
import type { TreeQuery } from './entry-store';
import { agg, array, valuesOf } from './json-store';
import { runSelect } from './run-store';

export type { TreeQuery } from './entry-store';

type Deps = { strapi: Core.Strapi };

/** Entries with all that hangs on them: those for which `where` holds of their row `shown`, in the order of `orderBy` (SQL about `shown`). */
export type TreeAsked = { uid: UID.Schema; query: TreeQuery; where: Condition; orderBy?: string; limit?: number };

/** Values that a statement selects, each JSON, and what is made of them. */
type Compiled<Value> = { values: Condition[]; read(answers: unknown[]): Value };

/** Something that a statement answers beside other things. */
export type Wish<Value> = { compile(deps: Deps): Compiled<Value> | Promise<Compiled<Value>> };

type Answers<Wishes> = { [Name in keyof Wishes]: Wishes[Name] extends Wish<infer Value> ? Value : never };

/** All of it by one statement. */
export const askTogether = async <Wishes extends Record<string, Wish<unknown>>>(deps: Deps, wishes: Wishes): Promise<Answers<Wishes>> => {
  const { values, read } = await together(wishes, (answers) => answers).compile(deps);
  if (values.length === 0) return read([]);
  const sql = `SELECT ${values.map((value, index) => `${value.sql} AS "v${index}"`).join(', ')}`;
  const [row = {}] = await runSelect<Record<string, unknown>>(deps, { sql, bindings: values.flatMap(({ bindings }) => bindings) });
  return read(values.map((_, index) => row[`v${index}`]));
};

/** Several wishes as one, and what is made of their answers. */
export const together = <Wishes extends Record<string, Wish<unknown>>, Value>(
  wishes: Wishes,
  toValue: (answers: Answers<Wishes>) => Value,
): Wish<Value> => ({
  compile: async (deps) => {
    const compiled: { name: string; from: number; until: number; read(answers: unknown[]): unknown }[] = [];
    const values: Condition[] = [];
    for (const [name, wish] of Object.entries(wishes)) {
      const one = await wish.compile(deps);
      compiled.push({ name, from: values.length, until: values.push(...one.values), read: (answers) => one.read(answers) });
    }
    const read = (answers: unknown[]) =>
      toValue(
        Object.fromEntries(
          compiled.map(({ name, from, until, read: readOne }) => [name, readOne(answers.slice(from, until))]),
        ) as Answers<Wishes>,
      );
    return { values, read };
  },
});

/** Rows as the query engine would give them: values of the attributes' types, components and linked entries in their order. */
export const tree = <Row>({ uid, query, where, orderBy, limit }: TreeAsked): Wish<Row[]> => ({
  compile: ({ strapi }) => {
    const { table, columns, value, read } = compileTree({ strapi }, { uid, query });
    const selected = columns.map((column) => `shown."${column}"`).join(', ');
    const order = orderBy === undefined ? '' : ` ORDER BY ${orderBy}`;
    const found = `SELECT ${selected} FROM "${table}" shown WHERE ${where.sql}${order}${upTo(limit)}`;
    const sql = `(SELECT ${agg(dialectOf({ strapi }), value)} FROM (${found}) e0)`;
    return {
      values: [{ sql, bindings: where.bindings }],
      read: ([entries]) => valuesOf(entries).map((entry) => read(valuesOf(entry)) as Row),
    };
  },
});

const upTo = (limit: number | undefined): string => {
  if (limit === undefined) return '';
  if (!Number.isSafeInteger(limit) || limit < 0) throw new Error(`A limit is a whole number from 0, but got ${limit}.`);
  return ` LIMIT ${limit}`;
};

/** The rows of a SELECT, as JSON carries them: numbers, strings, null; moments in the form of their database. */
export const rows = <Row>(select: Condition): Wish<Row[]> => ({
  compile: (deps) => (dialectOf(deps).client === 'postgres' ? rowsAsObjects<Row>(select) : rowsAsValues<Row>(deps, select)),
});

const rowsAsObjects = <Row>({ sql, bindings }: Condition): Compiled<Row[]> => ({
  values: [{ sql: `(SELECT json_agg(found) FROM (${sql}) found)`, bindings }],
  read: ([found]) => valuesOf(found) as Row[],
});

const rowsAsValues = async <Row>(deps: Deps, { sql, bindings }: Condition): Promise<Compiled<Row[]>> => {
  const dialect = dialectOf(deps);
  const names = await columnNames(deps, { sql, bindings });
  const value = array(
    dialect,
    names.map((name) => `found."${name}"`),
  );
  const toRow = (values: unknown[]) => Object.fromEntries(names.map((name, index) => [name, values[index]])) as Row;
  return {
    values: [{ sql: `(SELECT ${agg(dialect, value)} FROM (${sql}) found)`, bindings }],
    read: ([found]) => valuesOf(found).map((values) => toRow(valuesOf(values))),
  };
};
