import type { Core } from '@strapi/strapi';
import { dialectOf } from './dialect-store';
import { entryOf, type TreeQuery } from './entry-store';
import { array } from './json-store';
import { modelsOf } from './stored-model';

type Deps = { strapi: Core.Strapi };

/** All that a query says of entries, whichever they are: of a row `e0` that has `columns`, one value in JSON; and what is made of it. */
export type CompiledTree = { table: string; columns: readonly string[]; value: string; read(values: unknown[]): unknown };

type OfQueries = WeakMap<TreeQuery, Map<string, CompiledTree>>;
const compiled = new WeakMap<Core.Strapi['db'], OfQueries>();

/** Once for a query that stands as a constant; anew for one that is made anew. */
export const compileTree = (deps: Deps, { uid, query }: { uid: string; query: TreeQuery }): CompiledTree => {
  const { db } = deps.strapi;
  const ofQueries = compiled.get(db) ?? new WeakMap<TreeQuery, Map<string, CompiledTree>>();
  compiled.set(db, ofQueries);
  const ofUids = ofQueries.get(query) ?? new Map<string, CompiledTree>();
  ofQueries.set(query, ofUids);
  const tree = ofUids.get(uid) ?? compile(deps, { uid, query });
  ofUids.set(uid, tree);
  return tree;
};

const compile = ({ strapi }: Deps, { uid, query }: { uid: string; query: TreeQuery }): CompiledTree => {
  const dialect = dialectOf({ strapi });
  const models = modelsOf({ strapi });
  const model = models(uid);
  const entry = entryOf({ dialect, models, model, alias: 'e0', depth: 0 }, query, ['id']);
  const columns = [...new Set(['id', ...entry.columns])];
  return { table: model.tableName, columns, value: array(dialect, entry.cells), read: (values) => entry.read(values, 0) };
};
