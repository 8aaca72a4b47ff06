type StatementNames = { nameOf(sql: string): string | null };

/** So many statements are counted at most; those that came longest ago are forgotten. */
const MOST_COUNTED = 1_000;

/**
 * PostgreSQL keeps the plan of a statement that has a name, for as long as the connection lives: only what comes again and again gets one, and
 * `most` of them at most.
 */
export const createStatementNames = ({ afterUses, most }: { afterUses: number; most: number }): StatementNames => {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  const countUse = (sql: string): number => {
    const count = (uses.get(sql) ?? 0) + 1;
    uses.delete(sql);
    uses.set(sql, count);
    const [oldest] = uses.keys();
    if (uses.size > MOST_COUNTED && oldest !== undefined) uses.delete(oldest);
    return count;
  };
  return {
    nameOf: (sql) => {
      const name = names.get(sql);
      if (name !== undefined) return name;
      if (names.size >= most || countUse(sql) < afterUses) return null;
      const given = `tree_${names.size}`;
      names.set(sql, given);
      uses.delete(sql);
      return given;
    },
  };
};
