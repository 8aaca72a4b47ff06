type Connection<Statement> = { prepare(sql: string): Statement };

/** One takes 0.1 to 0.5 MB of memory. */
const MOST_KEPT = 64;

const kept = new WeakMap<object, Map<string, unknown>>();

/** Whoever prepares this statement on this connection gets the one of before; SQLite itself prepares it anew when a table has changed. */
export const keepStatement = <Statement>(connection: Connection<Statement>, sql: string): void => {
  const statements = (kept.get(connection) as Map<string, Statement> | undefined) ?? keepOn(connection);
  const statement = statements.get(sql) ?? connection.prepare(sql);
  statements.delete(sql);
  statements.set(sql, statement);
  const [oldest] = statements.keys();
  if (statements.size > MOST_KEPT && oldest !== undefined) statements.delete(oldest);
};

const keepOn = <Statement>(connection: Connection<Statement>): Map<string, Statement> => {
  const statements = new Map<string, Statement>();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => statements.get(sql) ?? prepare(sql);
  kept.set(connection, statements);
  return statements;
};
