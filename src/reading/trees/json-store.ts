import type { Dialect } from './columns-store';

/** A JSON array of these values, from one row. */
export const array = ({ client }: Dialect, cells: readonly string[]): string =>
  `${client === 'sqlite' ? 'json_array' : 'json_build_array'}(${cells.join(', ')})`;

/** A JSON array of this value from every row. Of no rows it is `[]` on SQLite and NULL on PostgreSQL. */
export const agg = ({ client }: Dialect, value: string): string => `${client === 'sqlite' ? 'json_group_array' : 'json_agg'}(${value})`;

/** A name of Strapi's own as a string in SQL. A question mark would be taken for a binding. */
export const literal = (value: unknown): string => {
  if (typeof value !== 'string' || value.includes('?')) throw new Error(`Expected a name without question marks, got ${String(value)}.`);
  return `'${value.replaceAll("'", "''")}'`;
};

/** SQLite forgets that a text is JSON when it puts it aside to sort; such a piece arrives as a string. */
export const valuesOf = (value: unknown): unknown[] => (typeof value === 'string' ? JSON.parse(value) : (value ?? [])) as unknown[];
