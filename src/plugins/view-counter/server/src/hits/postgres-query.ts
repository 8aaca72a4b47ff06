/** What is used of pg's `Client`, and the mark by which knex's pool throws a connection away. */
export type PgConnection = {
  query(config: PgStatement): Promise<{ rows: unknown[][] }>;
  __knex__disposed?: unknown;
};

type PgStatement = { name?: string; text: string; values?: unknown[]; rowMode: 'array'; query_timeout: number };

/** Rows as arrays. A name makes it a prepared statement of this connection; the same name always goes with the same text. */
export type PgQuery = (name: string | null, text: string, values?: unknown[]) => Promise<unknown[][]>;

/** A connection that says nothing for this long is given up: after that, the batch is tried on another. */
const ANSWER_MS = 30_000;

/** An error that PostgreSQL itself reported, so the connection still works. */
export const isDatabaseError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'severity' in error && 'code' in error && typeof error.code === 'string';

/** "prepared statement … does not exist | already exists": a pooler between us gives every transaction another connection. */
const NO_NAMES = ['26000', '42P05'];

/** Old poolers cannot keep prepared statements apart; from the first such error on, statements of this process go without names. */
let named = true;

export const createPgQuery =
  (connection: PgConnection): PgQuery =>
  async (name, text, values) => {
    const statement: PgStatement = { text, rowMode: 'array', query_timeout: ANSWER_MS };
    if (named && name !== null) statement.name = `view-counter-${name}`;
    if (values) statement.values = values;
    try {
      return (await connection.query(statement)).rows;
    } catch (error) {
      if (isDatabaseError(error) && NO_NAMES.includes(error.code)) named = false;
      throw error;
    }
  };
