import type { Core } from '@strapi/strapi';
import type { Condition } from './condition';
import { keepStatement } from './kept-statements';
import { withSqliteConnection } from './sqlite-connection-store';
import { createStatementNames } from './statement-names';

type Deps = { strapi: Core.Strapi };

/** A long statement costs more to prepare than to run: both databases keep those that come again. */
export const runSelect = async <Row>(deps: Deps, select: Condition): Promise<Row[]> =>
  deps.strapi.db.dialect.client === 'sqlite' ? runOnSqlite<Row>(deps, select) : runOnPostgres<Row>(deps, select);

const runOnSqlite = <Row>({ strapi }: Deps, { sql, bindings }: Condition): Promise<Row[]> =>
  withSqliteConnection({ strapi }, async (connection) => {
    const select = strapi.db.connection.raw<unknown>(sql, bindings as never);
    // Only an escaped question mark makes knex write another text than this one.
    keepStatement(connection, sql.includes('\\?') ? select.toSQL().sql : sql);
    return (await select.connection(connection)) as Row[];
  });

const names = createStatementNames({ afterUses: 5, most: 32 });

const runOnPostgres = async <Row>({ strapi }: Deps, { sql, bindings }: Condition): Promise<Row[]> => {
  const name = names.nameOf(sql);
  const select = strapi.db.connection.raw<{ rows: Row[] }>(sql, bindings as never);
  return (await (name === null ? select : select.options({ name }))).rows;
};
