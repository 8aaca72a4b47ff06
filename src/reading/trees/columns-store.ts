import type { ScalarType } from './stored-model';

/** PostgreSQL's text of a moment → what the driver makes of it: it is read in the time zone of the process, as it was written. */
export type ReadMoment = (text: string) => unknown;

export type Dialect = { client: 'sqlite' } | { client: 'postgres'; readMoment: ReadMoment };

export type Column = {
  /** What stands for the column in JSON. */
  sql(column: string): string;
  /** From JSON to what the query engine gives. Null stays null and is not asked. */
  read(value: unknown): unknown;
};

const asIs = (column: string): string => column;
const asText = (column: string): string => `${column}::text`;

/** SQLite writes a real number into JSON with 15 digits; 17 are needed to get it back. */
const allDigits = (column: string): string => `CASE typeof(${column}) WHEN 'real' THEN format('%!.17g', ${column}) ELSE ${column} END`;

const readText = (value: unknown): unknown => (typeof value === 'string' ? value : String(value));

const readBoolean = (value: unknown): boolean | null => {
  if (typeof value === 'boolean') return value;
  const text = String(value);
  return text === '1' || text === '0' ? text === '1' : null;
};

const toMoment = ({ dialect, value }: { dialect: Dialect; value: unknown }): Date =>
  new Date((dialect.client === 'postgres' ? dialect.readMoment(value as string) : value) as Date | number | string);

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};

/** PostgreSQL's jsonb has become part of the answer; a string in it is JSON that some Strapi wrote twice, or itself. */
const readEmbedded = (value: unknown): unknown => (typeof value === 'string' ? parsed(JSON.stringify(value)) : value);
const readJsonText = (value: unknown): unknown => (typeof value === 'string' ? parsed(value) : value);

/** How a column of this type goes through JSON and comes out as `strapi.db.query` gives it. */
export const columnOf = (dialect: Dialect, type: ScalarType): Column => {
  const isPostgres = dialect.client === 'postgres';
  switch (type) {
    case 'increments':
    case 'date':
    case 'time':
      return { sql: asIs, read: (value) => value };
    case 'boolean':
      return { sql: asIs, read: readBoolean };
    case 'integer':
      return { sql: asIs, read: Number };
    case 'float':
    case 'decimal':
      return { sql: isPostgres ? asIs : allDigits, read: Number };
    case 'biginteger':
      return { sql: isPostgres ? asText : asIs, read: readText };
    case 'json':
    case 'blocks':
      return { sql: asIs, read: isPostgres ? readEmbedded : readJsonText };
    case 'datetime':
      return { sql: isPostgres ? asText : asIs, read: (value) => isoOf(toMoment({ dialect, value })) };
    case 'timestamp':
      return { sql: isPostgres ? asText : asIs, read: (value) => millisecondsOf(toMoment({ dialect, value })) };
    case 'password':
    case 'email':
    case 'string':
    case 'enumeration':
    case 'uid':
    case 'richtext':
    case 'text':
      return { sql: asIs, read: readText };
  }
};

const isReal = (moment: Date): boolean => !Number.isNaN(moment.getTime());
const isoOf = (moment: Date): string | null => (isReal(moment) ? moment.toISOString() : null);
const millisecondsOf = (moment: Date): string | null => (isReal(moment) ? String(moment.getTime()) : null);
