import type { Core } from '@strapi/strapi';
import type { Condition } from './condition';
import { runSelect } from './run-store';

type Deps = { strapi: Core.Strapi };

/** Statements are few and stand in the source; with lists of values of all lengths they may become many. */
const MOST_KNOWN = 1_000;
const known = new Map<string, string[]>();

/** How SQLite calls the columns of a SELECT: asked once, by a join that finds nothing. */
export const columnNames = async (deps: Deps, { sql, bindings }: Condition): Promise<string[]> => {
  const before = known.get(sql);
  if (before) return before;
  const [row] = await runSelect<Record<string, unknown>>(deps, {
    sql: `SELECT found.* FROM (SELECT 1) LEFT JOIN (${sql}) found ON FALSE`,
    bindings,
  });
  const names = Object.keys(row ?? {});
  if (known.size < MOST_KNOWN) known.set(sql, names);
  return names;
};
