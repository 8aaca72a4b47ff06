import type { Core, UID } from '@strapi/strapi';
import type { Condition } from './condition';

type Deps = { strapi: Core.Strapi };

/** What `strapi.db.query(uid).findMany` takes for its columns and for what hangs on them. */
export type TreeQuery = { select?: readonly string[]; populate?: object };

/** Entries with all that hangs on them: those for which `where` holds of their row `shown`, in the order of `orderBy` (SQL about `shown`). */
export type TreeAsked = { uid: UID.Schema; query: TreeQuery; where: Condition; orderBy?: string; limit?: number };

/** Something that a statement answers beside other things. */
export type Wish<Value> = { ask(deps: Deps): Promise<Value> };

/** better-sqlite3 answers rows, pg an object that holds them. */
export const selectRows = async <Row>({ strapi }: Deps, { sql, bindings }: Condition): Promise<Row[]> => {
  const answer: unknown = await strapi.db.connection.raw(sql, bindings as never);
  return (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as Row[];
};

/** Rows as the query engine would give them: values of the attributes' types, components and linked entries in their order. */
export const tree = <Row>({ uid, query, where, orderBy, limit }: TreeAsked): Wish<Row[]> => ({
  ask: async ({ strapi }) => {
    const { tableName } = strapi.db.metadata.get(uid);
    const order = orderBy === undefined ? '' : ` ORDER BY ${orderBy}`;
    const sql = `SELECT shown.id AS id FROM ${tableName} shown WHERE ${where.sql}${order}${limit === undefined ? '' : ' LIMIT ?'}`;
    const bindings = limit === undefined ? where.bindings : [...where.bindings, limit];
    const ids = (await selectRows<{ id: number }>({ strapi }, { sql, bindings })).map(({ id }) => id);
    if (ids.length === 0) return [];
    const asked = { ...query, select: ['id', ...(query.select ?? ['*'])], where: { id: { $in: ids } } };
    const found = (await strapi.db.query(uid).findMany(asked as never)) as (Row & { id: number })[];
    return ids.flatMap((id) => found.find((row) => row.id === id) ?? []);
  },
});

/** The rows of a SELECT, as JSON carries them: numbers, strings, null; moments in the form of their database. */
export const rows = <Row>(select: Condition): Wish<Row[]> => ({ ask: (deps) => selectRows<Row>(deps, select) });

type Answers<Wishes> = { [Name in keyof Wishes]: Wishes[Name] extends Wish<infer Value> ? Value : never };

/** All of it by one statement. */
export const askTogether = async <Wishes extends Record<string, Wish<unknown>>>(deps: Deps, wishes: Wishes): Promise<Answers<Wishes>> => {
  const answers: [string, unknown][] = [];
  for (const [name, wish] of Object.entries(wishes)) answers.push([name, await wish.ask(deps)]);
  return Object.fromEntries(answers) as Answers<Wishes>;
};

/** Several wishes as one, and what is made of their answers. */
export const together = <Wishes extends Record<string, Wish<unknown>>, Value>(
  wishes: Wishes,
  toValue: (answers: Answers<Wishes>) => Value,
): Wish<Value> => ({ ask: async (deps) => toValue(await askTogether(deps, wishes)) });
