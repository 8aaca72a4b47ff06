import type { Core } from '@strapi/strapi';
import { clientOf } from '../tables/table-store';

type Strapi = { strapi: Core.Strapi };
type Query = { sql: string; bindings: readonly unknown[] };

/** better-sqlite3 answers rows, pg an object that holds them. */
const rowsOf = <Row>(answer: unknown): Row[] => (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as Row[];

/**
 * One query of the counter's tables. Inside a transaction it joins it, since SQLite's only connection is taken then; outside it opens none.
 * Sums of PostgreSQL arrive as text: `Number()` them.
 */
export const readRows = async <Row>({ strapi, sql, bindings }: Strapi & Query): Promise<Row[]> => {
  const run = (knex: { raw(sql: string, bindings: never): PromiseLike<unknown> }) => knex.raw(sql, bindings as never);
  return rowsOf<Row>(strapi.db.inTransaction() ? await strapi.db.transaction(({ trx }) => run(trx)) : await run(strapi.db.connection));
};

/** For work in the background, which may outlive the transaction it was started in. */
export const readRowsApart = async <Row>({ strapi, sql, bindings }: Strapi & Query): Promise<Row[]> =>
  rowsOf<Row>(await strapi.db.connection.raw(sql, bindings as never));

/** `column IN (…)` with one binding, however many values: one text of SQL to plan, and no limit of parameters. */
export const oneOf = ({ strapi }: Strapi, column: string, values: readonly (string | number)[]): Query =>
  clientOf(strapi) === 'postgres'
    ? { sql: `${column} = ANY(?)`, bindings: [values] }
    : { sql: `${column} IN (SELECT value FROM json_each(?))`, bindings: [JSON.stringify(values)] };
