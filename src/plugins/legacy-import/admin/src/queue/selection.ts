/** Rows of a list that are to be settled together, by the ids of their pages. */
export type Selection = ReadonlySet<number>;

export const NONE: Selection = new Set();

export const toggled = (selection: Selection, id: number): Selection => {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** Some: a box that is neither ticked nor empty. */
export const selectedOf = (selection: Selection, ids: readonly number[]): 'all' | 'some' | 'none' => {
  const count = ids.filter((id) => selection.has(id)).length;
  if (count === 0) return 'none';
  return count === ids.length ? 'all' : 'some';
};

export const toggledAll = (selection: Selection, ids: readonly number[]): Selection =>
  selectedOf(selection, ids) === 'all' ? NONE : new Set([...selection, ...ids]);

/** What the list still shows. */
export const within = (selection: Selection, ids: readonly number[]): Selection => new Set(ids.filter((id) => selection.has(id)));

/** Where the keyboard is in a list of `count` rows; from nowhere (−1) both ways lead to the first. */
export const stepped = (at: number, by: 1 | -1, count: number): number =>
  count === 0 ? -1 : at < 0 ? 0 : Math.min(count - 1, Math.max(0, at + by));
