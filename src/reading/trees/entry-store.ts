import { columnOf, type Dialect } from './columns-store';
import { linkOf } from './links-store';
import type { Models, ScalarAttribute, StoredModel } from './stored-model';

/** What `strapi.db.query(uid).findMany` takes for its columns and for what hangs on them. */
export type TreeQuery = { select?: readonly string[]; populate?: object };

type Entry = Record<string, unknown>;

/** Where an entry stands in a statement: the alias of its table, and how many tables it stands in already. */
export type Place = { dialect: Dialect; models: Models; model: StoredModel; alias: string; depth: number };

/** An entry as values in JSON, and the way back. */
export type EntryCells = {
  cells: string[];
  /** Columns of the entry's own table that the cells name. */
  columns: ReadonlySet<string>;
  /** How many of the first cells are columns; what hangs on the entry follows. */
  scalars: number;
  read(values: readonly unknown[], from: number): Entry;
};

type Cell = { attribute: string; sql: string; columns: readonly string[]; read(value: unknown): unknown };

/** json_build_array takes 100 arguments; a link brings two more. */
const MOST_CELLS = 90;

/** `also`: columns that the query engine selects unasked for this kind of link. */
export const entryOf = (place: Place, query: TreeQuery | true, also: readonly string[] = []): EntryCells => {
  const asked = query === true ? {} : query;
  const links = Object.entries(populatesOf(place.model, asked.populate));
  const unasked = links.length > 0 ? [...also, 'id'] : also;
  const scalars = selected(place.model, asked.select ?? ['*'], unasked).map((attribute) => scalarCell(place, attribute));
  const cells: Cell[] = [...scalars, ...links.map(([attribute, populate]) => ({ attribute, ...linkOf(place, attribute, populate) }))];
  if (cells.length > MOST_CELLS) {
    throw new Error(`A tree reads at most ${MOST_CELLS} columns and links of ${place.model.uid}, but ${cells.length} were asked for.`);
  }
  return {
    cells: cells.map(({ sql }) => sql),
    columns: new Set(cells.flatMap(({ columns }) => columns)),
    scalars: scalars.length,
    read: (values, from) => readEntry(cells, values, from),
  };
};

const readEntry = (cells: readonly Cell[], values: readonly unknown[], from: number): Entry => {
  const entry: Entry = {};
  let place = from;
  for (const { attribute, read } of cells) entry[attribute] = read(values[place++]);
  return entry;
};

const scalarCell = ({ dialect, model, alias }: Place, attribute: string): Cell => {
  const { type, columnName } = model.attributes[attribute] as ScalarAttribute;
  const { sql, read } = columnOf(dialect, type);
  return { attribute, sql: sql(`${alias}."${columnName}"`), columns: [columnName], read: (value) => (value === null ? null : read(value)) };
};

/** Names of attributes, each once. */
const selected = (model: StoredModel, select: readonly string[], alsoColumns: readonly string[]): string[] => {
  const names = select.flatMap((name) => (name === '*' ? Object.keys(model.attributes).filter((key) => isScalar(model, key)) : [name]));
  const unknown = names.find((name) => !isScalar(model, name));
  if (unknown !== undefined) throw new Error(`A tree selects columns of ${model.uid}, but "${unknown}" is none of them.`);
  const also = alsoColumns.flatMap((column) => nameOf(model, column) ?? []);
  return [...new Set([...names, ...also])];
};

const isScalar = ({ attributes }: StoredModel, name: string): boolean => {
  const attribute = attributes[name];
  return attribute !== undefined && attribute.type !== 'relation';
};

const nameOf = (model: StoredModel, column: string): string | undefined =>
  Object.keys(model.attributes).find((name) => isScalar(model, name) && (model.attributes[name] as ScalarAttribute).columnName === column);

const populatesOf = (model: StoredModel, populate: unknown): Record<string, unknown> => {
  if (populate === undefined || populate === null) return {};
  if (typeof populate !== 'object' || Array.isArray(populate)) {
    throw new Error(`A tree is populated by an object of what hangs on ${model.uid}, not by ${JSON.stringify(populate)}.`);
  }
  const unknown = Object.keys(populate).find((name) => model.attributes[name]?.type !== 'relation');
  if (unknown !== undefined) throw new Error(`Nothing hangs on ${model.uid} by the name of "${unknown}".`);
  return populate as Record<string, unknown>;
};
