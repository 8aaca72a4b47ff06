/** What hangs on an entry, as a statement gives it: its place in the order, its id, then its values. */
export type Linked = readonly [order: number | null, id: number, ...values: unknown[]];

type Order = { nullsFirst: boolean };

/** By place, then by id: a join table has no order among equals. */
export const inOrder = <Row extends Linked>(rows: Row[], order: Order): Row[] => {
  const isSorted = rows.every((row, index) => index === 0 || compare(rows[index - 1] as Row, row, order) <= 0);
  return isSorted ? rows : rows.toSorted((one, other) => compare(one, other, order));
};

const compare = (one: Linked, other: Linked, { nullsFirst }: Order): number => {
  if (one[0] === other[0]) return one[1] - other[1];
  if (one[0] === null) return nullsFirst ? -1 : 1;
  if (other[0] === null) return nullsFirst ? 1 : -1;
  return one[0] - other[0];
};

/** The query engine selects DISTINCT rows: what shares its place and is equal in all that was selected stands once. */
export const withoutTwins = <Row extends Linked>(rows: Row[], selectedOf: (row: Row) => readonly unknown[]): Row[] => {
  if (!rows.some((row, index) => index > 0 && row[0] === rows[index - 1]?.[0])) return rows;
  const seen = new Set<string>();
  return rows.filter((row) => {
    const twin = JSON.stringify([row[0], selectedOf(row)]);
    return !seen.has(twin) && seen.add(twin);
  });
};
