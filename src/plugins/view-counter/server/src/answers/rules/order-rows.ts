import type { Direction } from './sort-parameter';

export type Row = { id: number; documentId: string };

/** By number of views; among equals by documentId, then by row, whichever the direction: pages never overlap. */
export const orderRows = (rows: readonly Row[], totals: ReadonlyMap<string, number>, direction: Direction): Row[] => {
  const sign = direction === 'asc' ? 1 : -1;
  const views = ({ documentId }: Row) => totals.get(documentId) ?? 0;
  return rows.toSorted(
    (a, b) => sign * (views(a) - views(b)) || (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.id - b.id),
  );
};
