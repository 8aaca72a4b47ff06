import type { Core } from '@strapi/strapi';
import type { Condition } from './condition';
import { withSqliteConnection } from './sqlite-connection-store';

type Deps = { strapi: Core.Strapi };

/** Statements are few and stand in the source, but for lists of values, whose length does not count. */
const MOST_KNOWN = 1_000;
const known = new Map<string, string[]>();

/** How SQLite calls the columns of a SELECT. It is prepared for that, once, and not run. */
export const columnNames = async ({ strapi }: Deps, { sql, bindings }: Condition): Promise<string[]> => {
  const key = sql.replace(/\?(\s*,\s*\?)+/g, '?');
  const before = known.get(key);
  if (before) return before;
  const statement = strapi.db.connection.raw(sql, bindings as never).toSQL().sql;
  const names = await withSqliteConnection({ strapi }, (connection) =>
    connection
      .prepare(statement)
      .columns()
      .map(({ name }) => name),
  );
  if (known.size < MOST_KNOWN) known.set(key, names);
  return names;
};
