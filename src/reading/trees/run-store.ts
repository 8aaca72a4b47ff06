import type { Core } from '@strapi/strapi';
import type { Condition } from './condition';

type Deps = { strapi: Core.Strapi };

/** better-sqlite3 answers rows, pg an object that holds them. */
export const runSelect = async <Row>({ strapi }: Deps, { sql, bindings }: Condition): Promise<Row[]> => {
  const answer: unknown = await strapi.db.connection.raw(sql, bindings as never);
  return (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as Row[];
};
